import { describe, expect, it } from 'vitest';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import { parseYaml } from '../../src/source/yaml.ts';

function read(text: string) {
  const mistakes = new Mistakes();
  const source = parseYaml({ path: 'content/a.yaml', text }, mistakes);
  const told = mistakes.list.map(({ place, values }) => {
    const { code } = values as { code: string };
    return `${place.line}:${place.column} ${code}`;
  });
  return { source, told };
}

/** The part of the text that stands at the place of a value. */
function standsAt(text: string, path: (string | number)[], offset: number): string {
  const place = read(text).source?.textAt(path)(offset);
  return text.split('\n')[(place?.line ?? 0) - 1]?.slice((place?.column ?? 0) - 1) ?? '';
}

describe('YAML', () => {
  it('reads a date without quotes as it is written', () => {
    expect(read('date: 2026-11-23\nat: 2026-11-23T08:00:00+08:00').source?.value).toEqual({
      date: '2026-11-23',
      at: '2026-11-23T08:00:00+08:00',
    });
  });

  it('takes a field without a value for one that is left out', () => {
    expect(read('a:\nb: [{ c: }, 1]\nd: ~').source?.value).toEqual({ b: [{}, 1] });
    expect(read('').source?.value).toEqual({});
    expect(read('# nothing yet\n').source?.value).toEqual({});
  });

  it('knows the place of every value and name', () => {
    const { source } = read('a: x\nb:\n  - c: y\n    d:\n');
    expect(source?.at(['b', 0, 'c'])).toMatchObject({ line: 3, column: 8 });
    expect(source?.at(['b', 0, 'c'], 'key')).toMatchObject({ line: 3, column: 5 });
    expect(source?.at(['b', 0, 'd'])).toMatchObject({ line: 4, column: 5 });
    expect(source?.at(['b', 3])).toMatchObject({ line: 3, column: 3 });
  });

  it('knows the place of every word of a text, however it is written', () => {
    expect(standsAt('t: one two', ['t'], 4)).toBe('two');
    expect(standsAt('t: "one \\"two\\" three"', ['t'], 10)).toBe('three"');
    expect(standsAt("t: 'it''s three'", ['t'], 5)).toBe("three'");
    expect(standsAt('t: >-\n  one\n  two three\n', ['t'], 8)).toBe('three');
    expect(standsAt('t: |\n  one\n  two\n', ['t'], 4)).toBe('two');
    expect(standsAt('t: one\n  two three', ['t'], 8)).toBe('three');
    expect(standsAt('t: { zh: 好, en: two }', ['t', 'en'], 1)).toBe('wo }');
  });

  it('finds a text that stands in short for a group of fields', () => {
    expect(standsAt('byline: [Ada Lovelace]', ['byline', 0, 'name'], 4)).toBe('Lovelace]');
  });

  it('tells a fault of syntax once, and each field that stands twice', () => {
    expect(read('a: { b: "c" d: 1 }\ne: 1\n').told).toEqual(['1:13 UNEXPECTED_TOKEN']);
    expect(read('a: 1\na: 2\nb: 1\nb: 2').told).toEqual(['2:1 DUPLICATE_KEY', '4:1 DUPLICATE_KEY']);
  });

  it('knows a bound number that lacks its quotes', () => {
    expect(read('a: [6%](fact:a/b) more\nb: 1').told).toEqual(['1:8 BARE_LINK']);
    expect(read('a: { t: up [6%](fact:a/b), u: v }\nb: 1').told).toEqual(['1:12 BARE_LINK']);
  });

  it('tells every error at its place', () => {
    expect(read('a: 1\na: 2').told).toEqual(['2:1 DUPLICATE_KEY']);
    expect(read('a:\n\t- b').told).toContain('2:1 TAB_AS_INDENT');
    expect(read('a: x\nb: *c').told).toEqual(['2:4 BAD_ALIAS']);
    expect(read('a: !b c').told).toEqual(['1:4 TAG_RESOLVE_FAILED']);
    expect(read('? [a]\n: b').told).toEqual(['1:3 NON_STRING_KEY']);
  });

  it('refuses aliases that multiply without end', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 9; level += 1) {
      const alias = `*a${level - 1}`;
      lines.push(`a${level}: &a${level} [${Array(9).fill(alias).join(', ')}]`);
    }
    expect(read(lines.join('\n')).told).toHaveLength(1);
  });
});
