import type { Mistakes, Place } from '../../mistakes/mistake.ts';
import type { Dataset, Field, Row } from '../../model/dataset.ts';
import { largest } from '../../model/units/extremes.ts';
import { decimalsAt, type FigureStyle } from '../../model/units/figure.ts';
import { fieldScale } from '../rows/marks.ts';

/** What the digits of a chart are counted in. */
export interface Rounded {
  readonly dataset: Dataset;
  readonly rows: readonly Row[];
  /** The fields whose figures are shown. */
  readonly fields: readonly Field[];
  /** How figures are written, for each language. */
  readonly styles: readonly FigureStyle[];
}

/** Checks that `round` is a whole number of digits, and no more than the figures have in any language. */
export function checkRound(
  round: number | undefined,
  shown: Rounded,
  place: Place,
  mistakes: Mistakes,
): void {
  if (round === undefined) return;
  const most = mostDecimals(shown);
  if (Number.isInteger(round) && round >= 0 && round <= (most ?? -1)) return;
  mistakes.add('bad-round', place, { round: String(round), most });
}

/** The most digits behind the point that a figure is shown with; `undefined` where there is none. */
function mostDecimals({ rows, fields, styles, ...shown }: Rounded): number | undefined {
  const all = styles.flatMap((style) =>
    fields.flatMap(({ name }) => {
      const { factor, quantities } = fieldScale({ ...shown, style }, rows, name);
      return quantities.flatMap((each) => (each ? [decimalsAt(each, factor)] : []));
    }),
  );
  return all.length > 0 ? largest(all) : undefined;
}
