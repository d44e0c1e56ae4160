import type { Mistakes } from '../mistakes/mistake.ts';

/** What a dataset is checked against. */
export interface DatasetContext {
  readonly languages: readonly string[];
  readonly counters: readonly string[];
  readonly mistakes: Mistakes;
  /** Hears the key of each row that is kept out. */
  readonly onLostRow?: (key: string) => void;
}
