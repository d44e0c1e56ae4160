import { describe, expect, it } from 'vitest';
import { date, isDate, moment, name, webAddress, word } from '../../src/schema/values.ts';

describe('a date', () => {
  it.each([
    '2026-11-23',
    '2024-02-29',
    '2026-11-23T08:00',
    '2026-11-23T08:00:00+08:00',
    '2026-11-23T08:00:00.5Z',
  ])('%s is one', (text) => {
    expect(isDate(text)).toBe(true);
    expect(date.safeParse(text).success).toBe(true);
  });

  it.each([
    '2026-02-30',
    '2023-02-29',
    '2026-13-01',
    '2026-1-5',
    '26-11-23',
    '2026/11/23',
    '2026-11-23 08:00',
    '2026-11-23T25:00',
    '',
    'today',
  ])('%j is none', (text) => {
    expect(isDate(text)).toBe(false);
    expect(date.safeParse(text).success).toBe(false);
  });
});

describe('a moment', () => {
  it('needs a time and a time zone', () => {
    expect(moment.safeParse('2026-11-23T08:00:00+08:00').success).toBe(true);
    expect(moment.safeParse('2026-11-23T08:00Z').success).toBe(true);
    expect(moment.safeParse('2026-11-23T08:00').success).toBe(false);
    expect(moment.safeParse('2026-11-23').success).toBe(false);
  });
});

describe('a name', () => {
  it('is made of lower-case letters, digits and single hyphens', () => {
    for (const right of ['a', 'sector-growth', '2024', 'a1-b2'])
      expect(name.safeParse(right).success).toBe(true);
    for (const wrong of ['', 'A', 'a_b', '-a', 'a-', 'a--b', 'a b', 'é', '中文', 'a/b', '..'])
      expect(name.safeParse(wrong).success).toBe(false);
    expect(name.parse(2024)).toBe('2024');
  });
});

describe('a word', () => {
  it('may be a bare number, and may not be empty', () => {
    expect(word.parse(2024)).toBe('2024');
    expect(word.safeParse('').success).toBe(false);
  });
});

describe('a web address', () => {
  it('is whole, and http or https', () => {
    expect(webAddress.safeParse('https://example.org/almanac/').success).toBe(true);
    for (const wrong of ['example.org', '/a', 'ftp://example.org', 'javascript:1', ''])
      expect(webAddress.safeParse(wrong).success).toBe(false);
  });
});
