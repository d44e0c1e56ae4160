import { describe, expect, it } from 'vitest';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import { parseJson } from '../../src/source/json.ts';

function read(text: string) {
  const mistakes = new Mistakes();
  const source = parseJson({ path: 'data/a.json', text }, mistakes);
  const told = mistakes.list.map(({ code, place }) => `${place.line}:${place.column} ${code}`);
  return { source, told };
}

describe('JSON', () => {
  it('knows the place of every value and name', () => {
    const { source } = read('{\n  "a": [1, { "b": true }]\n}');
    expect(source?.value).toEqual({ a: [1, { b: true }] });
    expect(source?.at(['a', 1, 'b'])).toEqual({ file: 'data/a.json', line: 2, column: 19 });
    expect(source?.at(['a', 1, 'b'], 'key')).toMatchObject({ line: 2, column: 14 });
    expect(source?.at(['a', 0])).toMatchObject({ line: 2, column: 9 });
  });

  it('gives the place of what is around a value that is missing', () => {
    const { source } = read('{\n  "a": [1]\n}');
    expect(source?.at(['a', 7])).toMatchObject({ line: 2, column: 8 });
    expect(source?.at(['b', 'c'])).toMatchObject({ line: 1, column: 1 });
  });

  it('tells a name that stands twice, at the second', () => {
    expect(read('{ "a": 1,\n  "b": { "a": 1 },\n  "a": 2 }').told).toEqual(['3:3 duplicate-name']);
  });

  it('tells a number that would be changed by reading it', () => {
    expect(read('[0.1, 1e3, 100.00, -0, 123456789012345]').told).toEqual([]);
    expect(read('[0.12345678901234567890]').told).toEqual(['1:2 inexact-number']);
    expect(read('[9007199254740993]').told).toEqual(['1:2 inexact-number']);
    expect(read('[-1e400]').told).toEqual(['1:2 inexact-number']);
  });

  it('keeps names that objects have a meaning for', () => {
    const { source } = read('{ "__proto__": { "x": 1 }, "constructor": 2 }');
    const value = (source?.value ?? {}) as { x?: number };
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
    expect(value.x).toBeUndefined();
  });

  it('stops at the first error of syntax', () => {
    expect(read('{ "a": 1\n  "b": 2\n  "c" }').told).toEqual(['2:3 json-syntax']);
    expect(read(' \n ').told).toEqual(['1:1 json-syntax']);
  });
});
