import type { Mistakes } from '../../mistakes/mistake.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Counters } from '../../reading/units/unit-words.ts';

/** What claims are told with. */
export interface ClaimContext {
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** The publication's counters: `site.units`. */
  readonly units: Counters;
  /** The language of the page, in which cells are named. */
  readonly language: string;
  readonly mistakes: Mistakes;
}
