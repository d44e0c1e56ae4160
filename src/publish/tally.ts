import type { Stage } from './render-site.ts';

/** Counts what is drawn of all that is to be drawn, and tells of it. */
export interface Tally {
  /** So much more is to be drawn. */
  readonly expect: (count: number) => void;
  /** One more is drawn. */
  readonly step: () => void;
}

export function tallyOf(tell: (stage: Stage) => void): Tally {
  let [done, all] = [0, 0];
  return {
    expect: (count) => {
      all += count;
    },
    step: () => {
      done += 1;
      tell({ stage: 'pages', done, all });
    },
  };
}
