import { expect, test } from 'vitest';
import { innerAddress } from '../../src/schema/safe-address.ts';
import { directionOf, languageName } from '../../src/views/language.ts';
import { counterpart, type PageHead, scriptJson } from '../../src/views/page-head.ts';

test('a language is named shortly where no other can be meant, else in full and by itself', () => {
  expect(languageName('zh-CN', ['en', 'zh-CN'])).toBe('中文');
  expect(languageName('en', ['en', 'zh-CN'])).toBe('EN');
  expect(languageName('zh-TW', ['zh-CN', 'zh-TW'])).toMatch(/中文.+/);
  expect(languageName('fr', ['en', 'fr'])).toBe('français');
});

test('languages written from the right are told apart', () => {
  expect(['en', 'zh-CN', 'ar', 'fa', 'ur', 'he'].map(directionOf)).toEqual([
    'ltr',
    'ltr',
    'rtl',
    'rtl',
    'rtl',
    'rtl',
  ]);
});

test('the switch leads to the same page where the language has it, else to its front page', () => {
  const head: PageHead = {
    language: 'en',
    title: 'A story',
    address: (language) => innerAddress(`/${language}/stories/a/`),
    languages: ['en', 'fr'],
  };
  const front = (language: string) => innerAddress(`/${language}/`);
  expect(counterpart(head, 'fr', front)).toBe('/fr/stories/a/');
  expect(counterpart(head, 'de', front)).toBe('/de/');
});

test('JSON in a script element cannot end it', () => {
  const text = scriptJson({ headline: '</script><script>alert(1)</script>' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ headline: '</script><script>alert(1)</script>' });
});
