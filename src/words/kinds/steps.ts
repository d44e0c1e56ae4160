import { error } from './phrases.ts';

/** What is wrong with how `:::steps` is written; `of` is the chart, its type or the count of its steps. */
export type StepsFault = 'state-outside' | 'words-before' | 'too-few' | 'two-states' | 'no-marks';

/** What a state asks of its chart that the data do not have; `of` is what was written. */
export type StateFault =
  | 'unreadable'
  | 'other-unit'
  | 'no-rate'
  | 'other-measure'
  | 'no-scale'
  | 'beyond'
  | 'no-value'
  | 'nowhere'
  | 'as-before';

/** Charts that are told in steps. */
export const stepsMistakes = {
  'steps-form': error<{ fault: StepsFault; of?: string }>(),
  'step-state': error<{ fault: StateFault; name: string; of: string; has?: string }>(),
} as const;
