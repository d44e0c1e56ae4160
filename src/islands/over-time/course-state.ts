import { settingOf } from '../figure/address-state.ts';

/** Which moments of a chart are chosen, by their place among all. */
export interface CourseState {
  /** The moment that stays when a pointer goes. */
  readonly held: () => number | undefined;
  /** The moment that others are set against. */
  readonly other: () => number | undefined;
  /** Whether that one came with a gesture, and goes with the next. */
  readonly spanned: () => boolean;
  readonly hold: (moment: number | undefined) => void;
  readonly compare: (moment: number | undefined, spanned: boolean) => void;
}

/** Keeps the chosen moments, and writes them into the address. */
export function courseState(chart: string, moments: readonly string[]): CourseState {
  const holding = settingOf(chart, 'at', moments);
  const comparing = settingOf(chart, 'with', moments);
  const find = (value: string | undefined) => {
    const index = moments.indexOf(value ?? '');
    return index < 0 ? undefined : index;
  };
  const write = (setting: typeof holding, moment: number | undefined) =>
    setting.write(moment === undefined ? undefined : moments[moment]);
  let held = find(holding.read());
  let other = find(comparing.read());
  let spanned = false;
  return {
    held: () => held,
    other: () => other,
    spanned: () => spanned,
    hold: (moment) => {
      if (moment !== held) write(holding, moment);
      held = moment;
    },
    compare: (moment, byGesture) => {
      spanned = byGesture;
      if (moment !== other) write(comparing, moment);
      other = moment;
    },
  };
}
