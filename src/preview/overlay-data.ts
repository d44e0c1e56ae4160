import type { Mistakes } from '../mistakes/mistake.ts';
import type { EditorLanguage } from '../mistakes/words/editor-language.ts';
import { publishingWords } from '../words/editors/publishing.ts';

/** What the browser shows over a page: every error, in the editor's language. None: nothing. */
export interface OverlayData {
  readonly language: EditorLanguage;
  readonly title: string;
  readonly hint: string;
  readonly close: string;
  readonly mistakes: readonly {
    readonly place: string;
    readonly code: string;
    readonly problem: string;
    readonly mend: string;
  }[];
}

/** The errors among mistakes, in words; warnings are for the terminal alone. */
export function overlayData(mistakes: Mistakes, language: EditorLanguage): OverlayData {
  const errors = mistakes.sorted().filter(({ severity }) => severity === 'error');
  const says = publishingWords[language].overlay;
  return {
    language,
    title: says.title(errors.length),
    hint: says.hint,
    close: says.close,
    mistakes: errors.map((mistake) => {
      const { file, line, column } = mistake.place;
      const { problem, hint: mend } = mistake.inWords(language);
      return { place: `${file}:${line}:${column}`, code: mistake.code, problem, mend };
    }),
  };
}
