import type { DeskWords } from '../desk-contract/index.ts';
import { en } from '../desk-en/index.ts';
import { zhCN } from '../desk-zh-CN/index.ts';

/** What the desk says, by language: it is loaded by browsers, apart from all else that is said. */
export const deskWords = { 'zh-CN': zhCN, en } as const satisfies Readonly<
  Record<string, DeskWords>
>;

/** A language that the desk speaks. */
export type DeskLanguage = keyof typeof deskWords;

/** The language of the desk that an editor is likeliest to know: `zh-Hans-CN` gives `zh-CN`. */
export function editorsLanguage(tag: string): DeskLanguage {
  const tags = Object.keys(deskWords) as DeskLanguage[];
  const [primary] = tag.split('-');
  return tags.find((each) => each === tag || each.split('-')[0] === primary) ?? 'en';
}
