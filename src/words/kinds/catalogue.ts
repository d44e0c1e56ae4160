import { chartDataMistakes } from './chart-data.ts';
import { chartMistakes } from './charts.ts';
import { claimMistakes } from './claims.ts';
import { colourMistakes } from './colours.ts';
import { contentMistakes } from './content.ts';
import { coverageMistakes } from './coverage.ts';
import { dataMistakes } from './data.ts';
import { factMistakes } from './facts.ts';
import { fileMistakes } from './files.ts';
import { importMistakes } from './import.ts';
import type { MistakeKind, MistakeTexts } from './phrases.ts';
import { pluginMistakes } from './plugins.ts';
import { publicMistakes } from './public.ts';
import { sheetMistakes } from './sheet.ts';
import { stepsMistakes } from './steps.ts';
import { textMistakes } from './text.ts';

/** Every kind of mistake that an editor can be told of, by its code. */
export const mistakes = {
  ...fileMistakes,
  ...dataMistakes,
  ...contentMistakes,
  ...textMistakes,
  ...stepsMistakes,
  ...factMistakes,
  ...claimMistakes,
  ...coverageMistakes,
  ...chartMistakes,
  ...chartDataMistakes,
  ...colourMistakes,
  ...publicMistakes,
  ...pluginMistakes,
  ...sheetMistakes,
  ...importMistakes,
} as const;

export type MistakeCode = keyof typeof mistakes;

/** The values that the words of a mistake are made with. */
export type MistakeValues<Code extends MistakeCode> =
  (typeof mistakes)[Code] extends MistakeKind<infer Values> ? Values : never;

/** The words of every kind of mistake, in one language. */
export type AllMistakeTexts = MistakeTexts<typeof mistakes>;
