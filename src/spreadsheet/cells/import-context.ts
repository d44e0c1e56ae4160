import type { Mistakes } from '../../mistakes/mistake.ts';
import type { ImportSays } from '../../words/contract/import-decisions.ts';
import type { UnitStyle } from './read-unit.ts';
import type { Head } from './table.ts';

/** Something that was decided or is worth knowing, in the editor's words. */
export type Remark = (says: ImportSays) => string;

/** What an editor says of where a table begins. */
export interface TableWishes {
  /** How many rows of the sheet are left out at its top. */
  readonly skip?: number | undefined;
  /** The first row of heads, counted from 1. */
  readonly headRow?: number | undefined;
  /** How many rows the heads take; 0 where there are none. */
  readonly heads?: number | undefined;
}

/** What an editor can say that a column holds. */
export const columnKinds = ['text', 'number', 'time'] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** What the reading of one spreadsheet shares. */
export interface ImportContext {
  /** The publication's languages, the first of them its own. */
  readonly languages: readonly string[];
  readonly style: UnitStyle;
  readonly mistakes: Mistakes;
  /** Where the table begins, as the editor says. */
  readonly table?: TableWishes | undefined;
  /** What a column holds, as the editor says. */
  readonly types?: ((head: Head) => ColumnKind | undefined) | undefined;
  /** Hears each decision, in order. */
  readonly tell: (told: Remark) => void;
}
