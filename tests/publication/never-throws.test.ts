import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { chartSchema } from '../../src/schema/chart.ts';
import { textIn } from '../../src/schema/text.ts';
import { buildSmallSite, smallSite } from './small-site.ts';

/** What hands and editors put into files by accident. */
const slip = fc.oneof(
  fc.constantFrom('"', "'", ':', ': ', '-', '- ', '---\n', '{', '}', '[', ']', '#', '*', '&', '!'),
  fc.constantFrom('|', '>', '%', '@', '`', '\t', '\r\n', '\u0000', '\uFEFF', '\u2028', '😀', '亿'),
  fc.constantFrom('[](fact:', ')', '](', '::chart{#', ':::aside\n', ':::\n', '[^1]', '<b>', '\\'),
  fc.constantFrom('null', '~', '.inf', '1e999', '-0', '__proto__', 'constructor', '<<: *a', '? '),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

const change = fc.record({
  file: fc.constantFrom(...Object.keys(smallSite)),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 }), fc.constant(10_000)),
  slip,
});

/** Fuzzing at high counts takes its time. */
const often = { timeout: 900_000 };

test('a check tells mistakes and never throws, whatever stands in the files', often, () => {
  const property = fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
    const files: Record<string, string> = { ...smallSite };
    for (const { file, from, length, slip } of changes) {
      const text = files[file] ?? '';
      const at = Math.floor(from * text.length);
      files[file] = text.slice(0, at) + slip + text.slice(at + length);
    }
    const { mistakes, publication } = buildSmallSite(files);
    for (const mistake of mistakes.sorted()) {
      expect(mistake.place.line).toBeGreaterThan(0);
      expect(mistake.place.column).toBeGreaterThan(0);
      expect(mistake.inWords('zh-CN').problem).not.toBe('');
      expect(mistake.inWords('en').problem).not.toContain('undefined');
    }
    expect(publication === undefined).toBe(mistakes.hasErrors);
  });
  fc.assert(property, { numRuns: Number(process.env.FUZZ_RUNS ?? 300) });
});

type Json = fc.JsonValue;

/** A value with one of its parts, chosen by `steps`, replaced. */
function replaced(value: Json, steps: readonly number[], by: Json): Json {
  const [step = 0, ...rest] = steps;
  if (typeof value !== 'object' || value === null || steps.length === 0) return by;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return by;
  const inside = replaced((value as Record<string, Json>)[key] ?? null, rest, by);
  if (Array.isArray(value))
    return value.map((each, index) => (String(index) === key ? inside : each));
  return { ...value, [key]: inside };
}

test('nor does it throw at a value of any other type', often, () => {
  const paths = ['content/site.yaml', 'content/charts/flour.yaml', 'data/flour.json'];
  const strange = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<Json>('', [], {}, null, -1, 'en', { en: 1 }, ['east', 'west'], '__proto__'),
  );
  const steps = fc.array(fc.nat({ max: 12 }), { maxLength: 5 });
  const property = fc.property(fc.constantFrom(...paths), steps, strange, (path, steps, value) => {
    const whole = parse(smallSite[path] ?? '') as Json;
    const files = { [path]: JSON.stringify(replaced(whole, steps, value), null, 1) };
    const { mistakes, publication } = buildSmallSite(files);
    expect(publication === undefined).toBe(mistakes.hasErrors);
    for (const mistake of mistakes.list) expect(mistake.inWords('en').problem).not.toBe('');
  });
  fc.assert(property, { numRuns: Number(process.env.FUZZ_RUNS ?? 300) });
});

/** What has no text of its own, and what claims to: `String` of the first three throws. */
const unspoken: readonly Json[] = [
  { toString: 1 },
  [{ toString: null, valueOf: 0 }],
  [[{ toString: {} }], 'east'],
  { length: '' },
  [null],
];

test('nor at an option of any name whose value has no text of its own', () => {
  const chart = parse(smallSite['content/charts/flour.yaml'] ?? '') as Record<string, Json>;
  const text = textIn(['zh-CN', 'en']);
  const options = [...Object.keys(chartSchema(text).shape), 'x', 'y', 'series', 'color', 'size'];
  for (const type of ['bar', 'line'])
    for (const option of options)
      for (const value of unspoken) {
        const file = JSON.stringify({ ...chart, type, [option]: value });
        const { mistakes } = buildSmallSite({ 'content/charts/flour.yaml': file });
        for (const mistake of mistakes.list) expect(mistake.inWords('en').problem).not.toBe('');
      }
});
