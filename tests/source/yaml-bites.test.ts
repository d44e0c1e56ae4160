import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import { word } from '../../src/schema/values.ts';
import { checkShape } from '../../src/source/check-shape.ts';
import { parseYaml } from '../../src/source/yaml.ts';

const schema = z.looseObject({
  title: word,
  note: z.string().optional(),
  rows: z.array(word).optional(),
  from: z.union([z.string(), z.number()]).optional(),
  domain: z.array(z.number()).optional(),
});

function told(yaml: string, language: 'en' | 'zh-CN' = 'en'): string[] {
  const mistakes = new Mistakes();
  const source = parseYaml({ path: 'a.yaml', text: yaml }, mistakes);
  if (source) checkShape(source, schema, mistakes);
  return mistakes.list.map((each) => `${each.code}: ${each.inWords(language).problem}`);
}

describe('values without quotes', () => {
  it.each(['010', '0x1F', '1e3', '1.10', '+5', '0o17', '.5'])(
    'asks to quote %s as a text',
    (written) => {
      expect(told(`title: ${written}`)).toEqual([
        expect.stringContaining(`Without quotes ${written}`),
      ]);
      expect(told(`title: a\nrows: [${written}]`)).toEqual([
        expect.stringContaining(`Without quotes ${written}`),
      ]);
    },
  );

  it.each(['Null', 'NULL', 'null', '~'])('asks to quote %s where a text is needed', (written) => {
    expect(told(`title: ${written}`, 'zh-CN')).toEqual([
      `unquoted-text: ${written} 不加引号就不是文字：会被读成空值。`,
    ]);
    expect(told(`title: a\nrows: [${written}, b]`)).toEqual([
      expect.stringContaining('read as nothing at all'),
    ]);
  });

  it.each(['True', 'FALSE', 'true'])('asks to quote %s', (written) => {
    expect(told(`title: ${written}`)).toHaveLength(1);
  });

  it.each([
    'title: 2024',
    'title: "010"',
    'title: a\nrows: [no, yes, on, off, 12:30, 12:30:45, 2024-01-05, 2020]',
    'title: a\ndomain: [0.0, 1.50, 1e3]',
    'title: a\nfrom: 1.50',
    'title: a\nnote: null',
    'title: a\nnote:',
    'title: a\nunknown: 010',
  ])('leaves %j alone', (yaml) => {
    expect(told(yaml)).toEqual([]);
  });
});

describe('a text with a number sign', () => {
  it('is told where a comment cuts it', () => {
    expect(told('title: A # B')).toEqual([
      'cut-text: The text ends at “A”: what follows, “# B”, is read as a comment.',
    ]);
    expect(told('title: 12 # 3', 'zh-CN')).toEqual([
      'cut-text: 文字到“12”就断了：后面的“# 3”被读成注释。',
    ]);
    expect(told('title: a\nnote: #1 of all')).toEqual([
      'cut-text: “#1 of all” is read as a comment, and the text is empty.',
    ]);
  });

  it.each(['title: A  # a comment', 'title: "A # B"', 'title: A#B', 'title: a\nsort: b # which'])(
    'may stand: %j',
    (yaml) => {
      expect(told(yaml)).toEqual([]);
    },
  );
});
