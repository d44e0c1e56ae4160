import type { EditorLanguage, Severity } from '../errors.ts';
import { chartMistakes } from './mistakes-charts.ts';
import { claimMistakes } from './mistakes-claims.ts';
import { contentMistakes } from './mistakes-content.ts';
import { coverageMistakes } from './mistakes-coverage.ts';
import { dataMistakes } from './mistakes-data.ts';
import { factMistakes } from './mistakes-facts.ts';
import { fileMistakes } from './mistakes-files.ts';
import { importMistakes } from './mistakes-import.ts';
import { sheetMistakes } from './mistakes-sheet.ts';
import { textMistakes } from './mistakes-text.ts';

/** One kind of mistake: how grave it is and, in each editor's language, the problem and its mend. */
export type MistakeWords<Values> = { readonly severity: Severity } & {
  readonly [Language in EditorLanguage]: (
    values: Values,
  ) => readonly [problem: string, hint: string];
};

/** Every mistake that an editor can be told of, by its code. */
export const mistakes = {
  ...fileMistakes,
  ...dataMistakes,
  ...contentMistakes,
  ...textMistakes,
  ...factMistakes,
  ...claimMistakes,
  ...coverageMistakes,
  ...chartMistakes,
  ...sheetMistakes,
  ...importMistakes,
} as const;

export type MistakeCode = keyof typeof mistakes;

/** The values that the words of a mistake are made with. */
export type MistakeValues<Code extends MistakeCode> = Parameters<(typeof mistakes)[Code]['en']>[0];
