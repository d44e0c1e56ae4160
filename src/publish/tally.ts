/** How far the work is: what is done now, and how many of how many pages are drawn. */
export type Stage =
  | { readonly stage: 'bundle' }
  | { readonly stage: 'pages'; readonly done: number; readonly all: number };

/** Counts what is drawn of all that is to be drawn, and tells of it. */
export interface Tally {
  /** So much more is to be drawn. */
  readonly expect: (count: number) => void;
  /** So many more are drawn; one where nothing is said. */
  readonly step: (count?: number) => void;
}

export function tallyOf(tell: (stage: Stage) => void): Tally {
  let [done, all] = [0, 0];
  return {
    expect: (count) => {
      all += count;
    },
    step: (count = 1) => {
      done += count;
      tell({ stage: 'pages', done, all });
    },
  };
}
