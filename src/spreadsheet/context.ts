import type { Mistakes } from '../mistakes/mistake.ts';
import type { ImportSays } from '../words/editors/import-decisions.ts';
import type { UnitStyle } from './infer/read-unit.ts';

/** Something that was decided or is worth knowing, in the editor's words. */
export type Told = (says: ImportSays) => string;

/** What the reading of one spreadsheet shares. */
export interface ImportContext {
  /** The publication's languages, the first of them its own. */
  readonly languages: readonly string[];
  readonly style: UnitStyle;
  readonly mistakes: Mistakes;
  /** Hears each decision, in order. */
  readonly tell: (told: Told) => void;
}
