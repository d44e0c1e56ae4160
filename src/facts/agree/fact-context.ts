import type { Dataset } from '../../model/dataset.ts';
import type { Counters } from '../../reading/units/unit-words.ts';

/** What bound words are read against, beside the cell. */
export interface FactContext {
  /** The language of the page: its digits are parted so, and suggestions are made in it. */
  readonly language: string;
  /** The publication's counters: `site.units`. */
  readonly units: Counters;
  /** The cell's dataset, for its labels and types. */
  readonly dataset?: Dataset | undefined;
  /** The text that stands before and behind the bound words in the same block. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}
