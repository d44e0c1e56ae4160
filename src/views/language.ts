import { speaks, wordsFor } from '../words/languages.ts';

/**
 * What a language calls itself in the switch: short where no other language of the site could be
 * meant (中文, EN), else its whole name.
 */
export function languageName(language: string, all: readonly string[]): string {
  const primary = (tag: string) => tag.split('-')[0];
  const isOnly = all.filter((each) => primary(each) === primary(language)).length < 2;
  if (isOnly && speaks(language)) return wordsFor(language).languageShort;
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}

const leftward = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg'];

/** The direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(language).maximize();
  return script && leftward.includes(script) ? 'rtl' : 'ltr';
}
