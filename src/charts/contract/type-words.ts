import { lookUp } from '../../schema/look-up.ts';
import type { ChartTypeWords } from '../../words/contract/catalogue.ts';
import { type EditorLanguage, editorWords } from '../../words/languages.ts';
import type { About } from './about.ts';

/**
 * The words for a chart type in a language of the generator: those of the language's folder, or those that the
 * type brings along, in English where it has no others: “Bar chart”. A type without any goes by its own name.
 */
export function chartTypeWords(
  type: string,
  { words }: Pick<About, 'words'>,
  language: EditorLanguage,
): ChartTypeWords {
  const known: Readonly<Record<string, ChartTypeWords>> = {
    ...editorWords(language).catalogue.types,
  };
  return (
    lookUp(known, type) ??
    (words && (lookUp(words, language) ?? lookUp(words, 'en'))) ?? {
      name: type,
      use: '',
      options: {},
    }
  );
}
