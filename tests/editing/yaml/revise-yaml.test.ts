import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { NotEditable } from '../../../src/editing/text/not-editable.ts';
import { withValue } from '../../../src/editing/text/set-value.ts';
import { reviseYaml } from '../../../src/editing/yaml/revise-yaml.ts';
import type { Path } from '../../../src/source/source.ts';

const chart = `# Drawn for the spring issue.
title:
  zh-CN: "磨坊的产量"   # as the paper had it
  en: 'The mills'' output'
subtitle: >-
  What each mill ground
  in the year,
  in tonnes

type: bar
data:   flour
x: output
highlight: [ east, west ]   # both
annotations:
- at: east
  text: "Doubled"

# The steam mill burnt down.
-   at: west
    text: { zh-CN: 失火, en: Burnt }
note: |
  First line.
  Second line.
sort: -output
`;

/** The numbers of the lines of one text that are not, in order, in another. */
function changedLines(before: string, after: string): string[] {
  const left = after.split('\n');
  return before.split('\n').filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(0, at + 1);
    return at < 0;
  });
}

const edits: readonly [path: Path, value: unknown, gone: readonly string[]][] = [
  [['title', 'zh-CN'], '磨坊的全年产量', ['  zh-CN: "磨坊的产量"   # as the paper had it']],
  [['title', 'en'], "The mills' and farms' output", ["  en: 'The mills'' output'"]],
  [['subtitle'], 'What every mill ground in the year, in tonnes', ['  What each mill ground']],
  [['data'], 'flour-2024', ['data:   flour']],
  [['type'], 'true', ['type: bar']],
  [['highlight'], ['east', 'north', 'west'], ['highlight: [ east, west ]   # both']],
  [['annotations', 1, 'text', 'en'], 'Burnt down', ['    text: { zh-CN: 失火, en: Burnt }']],
  [['annotations', 0], undefined, ['- at: east', '  text: "Doubled"']],
  [['note'], 'First line.\nAnother line.\n', ['  Second line.']],
  [['note'], undefined, ['note: |', '  First line.', '  Second line.']],
  [['sort'], '# hidden', ['sort: -output']],
  [['alt'], 'Two bars', []],
  [['where', 'year'], '>= 2000', []],
];

describe('YAML that is edited', () => {
  it.each(edits)('changes the lines that it must alone: %j', (path, value, gone) => {
    const edited = reviseYaml(chart, path, value);
    expect(parse(edited)).toEqual(withValue(parse(chart), path, value));
    expect(changedLines(chart, edited)).toEqual(gone);
  });

  it('says what was asked for and is as it was when that is taken back', () => {
    for (const [path, value] of edits) {
      const edited = reviseYaml(chart, path, value);
      const whole = parse(chart);
      const back = reviseYaml(edited, [], whole);
      expect(parse(back)).toEqual(whole);
    }
  });

  it('puts a new field where an editor would write it', () => {
    const order = { fields: ['title', 'subtitle', 'type', 'data', 'x', 'y', 'sort'] };
    expect(reviseYaml('title: A\ntype: bar\nx: output\n# end\n', ['data'], 'flour', order)).toBe(
      'title: A\ntype: bar\ndata: flour\nx: output\n# end\n',
    );
  });

  it('begins a file, and keeps one without an end of line', () => {
    expect(reviseYaml('', ['title'], 'A')).toBe('title: A\n');
    expect(reviseYaml('# chart\n', ['title'], 'A')).toBe('# chart\ntitle: A\n');
    expect(reviseYaml('title: A', ['type'], 'bar')).toBe('title: A\ntype: bar');
    expect(reviseYaml('title:\ntype: bar\n', ['title'], 'A')).toBe('title: A\ntype: bar\n');
    expect(reviseYaml('a: { }\n', ['a', 'b'], 1)).toBe('a: { b: 1 }\n');
    expect(reviseYaml('a:\n  b: 1\nc: 2\n', ['a', 'b'], undefined)).toBe('a: {}\nc: 2\n');
  });

  it('leaves an alias whole, and refuses to change what two fields share', () => {
    const shared = 'a: &mills [east]\nb: *mills\n';
    expect(reviseYaml(shared, ['b'], ['west'])).toBe('a: &mills [east]\nb: [west]\n');
    expect(() => reviseYaml(shared, ['a', 0], 'west')).toThrow(NotEditable);
  });

  const words = fc.oneof(
    fc.constantFrom(
      '磨坊',
      "it's",
      'a: b',
      '# no',
      '- x',
      '"q"',
      '1',
      'null',
      '',
      ' edge ',
      'x\ny',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const scalars = fc.oneof(words, fc.integer(), fc.boolean());
  const values = fc.oneof(
    scalars,
    fc.array(scalars, { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('en', 'zh-CN', 'at'), words, { maxKeys: 2 }),
    fc.array(fc.record({ at: words, text: words }), { maxLength: 2 }),
  );
  const paths = fc.constantFrom<Path[]>(
    ['title', 'en'],
    ['title'],
    ['subtitle'],
    ['highlight'],
    ['highlight', 1],
    ['annotations'],
    ['annotations', 1],
    ['annotations', 1, 'text'],
    ['note'],
    ['sort'],
    ['new'],
  );

  it('says whatever it is made to, keeps every comment, and comes back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(paths, values), { maxLength: 3 }), (changes) => {
        let text = chart;
        for (const [path, value] of changes) {
          try {
            text = reviseYaml(text, path, value);
          } catch (problem) {
            if (!(problem instanceof NotEditable)) throw problem;
            // A path through what an earlier change has made a plain word.
            expect(changes.length).toBeGreaterThan(1);
            return;
          }
        }
        expect(text).toContain('# Drawn for the spring issue.');
        expect(parse(reviseYaml(text, [], parse(chart)))).toEqual(parse(chart));
      }),
      { numRuns: 60 },
    );
  });

  it('is byte for byte as it was, where a word is changed and changed back', () => {
    const places: [Path, string][] = [
      [['title', 'en'], "The mills' output"],
      [['subtitle'], 'What each mill ground in the year, in tonnes'],
      [['annotations', 1, 'text', 'en'], 'Burnt'],
      [['note'], 'First line.\nSecond line.\n'],
    ];
    const letters = fc.stringMatching(/^[a-z磨坊]{1,8}$/u);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(), letters, ([path, value], at, put) => {
        const cut = at % (value.length - 1);
        const edited = reviseYaml(chart, path, value.slice(0, cut) + put + value.slice(cut));
        expect(reviseYaml(edited, path, value)).toBe(chart);
      }),
      { numRuns: 100 },
    );
  });
});
