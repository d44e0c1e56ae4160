import type { EditorWords, LanguageWords } from './contract/language.ts';
import type { Words } from './contract/readers.ts';
import { en } from './en/index.ts';
import { zhCN } from './zh-CN/index.ts';

/** The languages that the generator speaks, by tag. A new language is its folder and one line here. */
export const languages = { 'zh-CN': zhCN, en } as const satisfies Readonly<
  Record<string, LanguageWords>
>;

/** A language in which editors are spoken to. */
export type EditorLanguage = keyof typeof languages;

/** The language of the generator that readers of a language are likeliest to know: the same, the same as spoken elsewhere, else English. */
export function editorsLanguage(language: string): EditorLanguage {
  const tags = Object.keys(languages) as EditorLanguage[];
  const [primary] = language.split('-');
  return (
    tags.find((tag) => tag === language) ??
    tags.find((tag) => tag.split('-')[0] === primary) ??
    'en'
  );
}

/** The editor's language from the environment, as in `LANG=zh_CN.UTF-8`; English where the generator does not speak it. */
export function editorLanguage(environment: NodeJS.ProcessEnv): EditorLanguage {
  const locale = environment.LANG || environment.LC_ALL || environment.LC_MESSAGES || '';
  const [tag = ''] = locale.split(/[.@]/);
  return editorsLanguage(tag.replaceAll('_', '-'));
}

/** The words for an editor. */
export function editorWords(language: EditorLanguage): EditorWords {
  return languages[language].editors;
}

/** The words for readers of a language: its own, those of the same language elsewhere, else English. */
export function wordsFor(language: string): Words {
  return languages[editorsLanguage(language)].readers;
}

/** Whether the generator speaks a language, and writes it in the same script. */
export function speaks(language: string): boolean {
  const wanted = new Intl.Locale(language).maximize();
  return Object.keys(languages).some((tag) => {
    const { language: spoken, script } = new Intl.Locale(tag).maximize();
    return spoken === wanted.language && script === wanted.script;
  });
}

/** Whether a text is what a starting file calls its source, in any language. */
export function isStartingSource(title: string): boolean {
  return Object.values(languages).some(({ readers }) => readers.starting.source === title);
}
