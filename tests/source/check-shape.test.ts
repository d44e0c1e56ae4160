import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import { textIn } from '../../src/schema/text.ts';
import { date } from '../../src/schema/values.ts';
import { checkShape, show } from '../../src/source/check-shape.ts';
import { parseYaml } from '../../src/source/yaml.ts';

const schema = z.strictObject({
  title: textIn(['zh-CN', 'en']),
  date: date.optional(),
  people: z
    .array(z.union([z.string(), z.strictObject({ name: z.string(), role: z.string().optional() })]))
    .optional(),
  kind: z.enum(['bar', 'list']).default('bar'),
  size: z.number().min(1).optional(),
});

function told(yaml: string): string[] {
  const mistakes = new Mistakes();
  const source = parseYaml({ path: 'a.yaml', text: yaml }, mistakes);
  if (source) checkShape(source, schema, mistakes);
  return mistakes.list.map(({ code, place, values }) => {
    const { field } = values as { field?: string };
    return `${place.line}:${place.column} ${code} ${field}`;
  });
}

describe('the shape of a file', () => {
  it('comes back as the schema reads it', () => {
    const source = parseYaml({ path: 'a.yaml', text: 'title: 2024' }, new Mistakes());
    expect(source && checkShape(source, schema, new Mistakes())).toEqual({
      title: '2024',
      kind: 'bar',
    });
  });

  it('is told field by field, all at once', () => {
    expect(told('date: soon\nkind: baar\nsize: big\nextra: 1')).toEqual([
      '1:1 missing-field title',
      '1:7 invalid-date date',
      '2:7 invalid-choice kind',
      '3:7 wrong-type size',
      '4:1 unknown-field extra',
    ]);
  });

  it('is told once where a misspelt field is missing, too', () => {
    expect(told('titel: x')).toEqual(['1:1 unknown-field titel']);
  });

  it('is told inside the alternative that was meant', () => {
    expect(told('title: x\npeople: [{ nam: Ada }]')).toEqual(['2:12 unknown-field people.0.nam']);
    expect(told('title: x\npeople: [{ name: 3 }]')).toEqual(['2:18 wrong-type people.0.name']);
    expect(told('title: x\npeople: [true]')).toEqual(['2:10 wrong-type people.0']);
  });

  it('is told where a text lacks a language or a word', () => {
    expect(told('title: { zh-CN: 好 }')).toEqual(['1:8 missing-language title']);
    expect(told('title: { zh-CN: 好, en: "" }')).toEqual(['1:8 missing-language title']);
    expect(told('title: ""')).toEqual(['1:8 missing-field title']);
  });

  it('is told for the whole file where it is no group of fields', () => {
    expect(told('- title: x')).toEqual(['1:1 wrong-type ']);
  });

  it('says in both languages why a value cannot stand', () => {
    const mistakes = new Mistakes();
    const source = parseYaml({ path: 'a.yaml', text: 'title: x\nsize: 0' }, mistakes);
    if (source) checkShape(source, schema, mistakes);
    expect(mistakes.list[0]?.inWords('en').problem).toBe(
      '“size” cannot be 0: Too small: expected number to be >=1.',
    );
    expect(mistakes.list[0]?.inWords('zh-CN').problem).toContain('数值过小');
  });
});

describe('a value as an editor wrote it', () => {
  it('is shortened, and never hidden', () => {
    expect(show('a')).toBe('"a"');
    expect(show(Number.NaN)).toBe('NaN');
    expect(show(Number.POSITIVE_INFINITY)).toBe('Infinity');
    expect(show(undefined)).toBe('undefined');
    expect(show('x'.repeat(80))).toHaveLength(58);
  });
});
