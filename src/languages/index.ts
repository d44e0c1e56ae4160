import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { Language } from './language.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

/** The languages that numbers are read in. A new one is its file and one line here. */
export const readingLanguages: readonly Language[] = [zhCN, en, zhTW, ja, de, fr, es];

/** The language that a page's tag stands for: its own, or the nearest of the same script. */
export function readingLanguage(tag: string): Language | undefined {
  const exact = readingLanguages.find((each) => each.tag === tag);
  if (exact) return exact;
  const { language, script } = new Intl.Locale(tag).maximize();
  return readingLanguages.find((each) => {
    const own = new Intl.Locale(each.tag).maximize();
    return own.language === language && own.script === script;
  });
}
