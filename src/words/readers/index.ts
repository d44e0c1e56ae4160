import { lookUp } from '../../schema/look-up.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';
import { zhCN } from './zh-CN.ts';

/** The languages that the generator speaks, by tag. A new language is its file and one line here. */
export const languages: Readonly<Record<string, Words>> = { 'zh-CN': zhCN, en };

/** The words for a language: its own, those of the same language elsewhere, else English. */
export function wordsFor(language: string): Words {
  const [primary] = language.split('-');
  const related = Object.keys(languages).find((tag) => tag.split('-')[0] === primary);
  return lookUp(languages, language) ?? lookUp(languages, related ?? 'en') ?? en;
}

/** Whether the generator speaks a language, and writes it in the same script. */
export function speaks(language: string): boolean {
  const wanted = new Intl.Locale(language).maximize();
  return Object.keys(languages).some((tag) => {
    const { language: spoken, script } = new Intl.Locale(tag).maximize();
    return spoken === wanted.language && script === wanted.script;
  });
}
