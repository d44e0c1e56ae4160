import { describe, expect, it } from 'vitest';
import { textFor, textIn } from '../../src/schema/text.ts';

describe('a text for readers', () => {
  const text = textIn(['zh-CN', 'en']);

  it('is one string for all languages, or one for each', () => {
    expect(text.parse('x')).toBe('x');
    expect(text.parse(2024)).toBe('2024');
    expect(text.parse({ 'zh-CN': '好', en: 'good' })).toEqual({ 'zh-CN': '好', en: 'good' });
  });

  it('may know more languages than the publication, and no fewer', () => {
    expect(text.safeParse({ 'zh-CN': '好', en: 'good', fr: 'bon' }).success).toBe(true);
    expect(text.safeParse({ en: 'good' }).success).toBe(false);
    expect(text.safeParse({ 'zh-CN': '', en: 'good' }).success).toBe(false);
    expect(text.safeParse('').success).toBe(false);
  });

  it('is read in a language; one string serves them all', () => {
    expect(textFor({ 'zh-CN': '好', en: 'good' }, 'en')).toBe('good');
    expect(textFor('good', 'zh-CN')).toBe('good');
    expect(textFor(undefined, 'en')).toBeUndefined();
  });
});
