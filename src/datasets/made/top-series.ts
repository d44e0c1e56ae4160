import { type Field, findField, labelOf, type Row } from '../../model/dataset.ts';
import { lookUp } from '../../schema/look-up.ts';
import { type Text, textFor } from '../../schema/text.ts';
import { wordsFor } from '../../words/languages.ts';
import { checkMixed } from './gather.ts';
import { freeKey, otherRow, withOtherLabel } from './other-row.ts';
import { isSummable } from './summable.ts';
import {
  amountIn,
  inEach,
  isOfOneUnit,
  type MakeContext,
  momentIn,
  type Table,
  textOfValue,
} from './table.ts';
import { withoutTotals } from './totals.ts';

/** The series that are to be kept: by what, along which times, in which field, how many, and what the others are called. */
export interface TopSeries {
  readonly measure: Field;
  readonly time: Field;
  readonly series: string;
  readonly top: number;
  readonly other?: Text | undefined;
}

/** Keeps the series that are largest at the last moment with figures, whole; the others as one, or left out and said. */
export function keepTopSeries(table: Table, wanted: TopSeries, context: MakeContext): Table {
  const { measure, time, series, top, other } = wanted;
  const rows = withoutTotals(table, 'top', [series], context);
  if (!isOfOneUnit(measure, rows, 'top', context)) return table;
  const nameOf = (row: Row) => textOfValue(lookUp(row.values, series));
  const last = lastMoment(rows, measure, time);
  const names = [...new Set(rows.map(nameOf))];
  const ends = new Map(
    rows.flatMap((row) => {
      const amount = amountIn(row, measure.name);
      return amount && textOfValue(lookUp(row.values, time.name)) === last
        ? [[nameOf(row), amount.value] as const]
        : [];
    }),
  );
  const ranked = [...names].sort((a, b) => {
    const [left, right] = [ends.get(a), ends.get(b)];
    return left && right ? right.comparedTo(left) : Number(!left) - Number(!right);
  });
  const chosen = new Set(ranked.slice(0, top));
  const kept = rows.filter((row) => chosen.has(nameOf(row)));
  const rest = rows.filter((row) => !chosen.has(nameOf(row)));
  if (rest.length === 0) return { ...table, rows: kept };
  if (other === undefined) {
    const note = noteOf(top, names.length, last, time, context);
    return { ...table, rows: kept, notes: [...table.notes, note] };
  }
  if (!isSummable(measure, rows, table)) {
    context.mistakes.add('other-of-rates', context.at('other'), { field: measure.name });
    return table;
  }
  checkMixed(rest, measure.name, 'other', context);
  return { ...table, ...withOthers(table, kept, rest, wanted, context) };
}

/** The note that says which series are shown, and of how many, in each language of the site. */
function noteOf(
  top: number,
  all: number,
  last: string,
  time: Field,
  { languages }: MakeContext,
): Text {
  const isDay = time.type === 'date' || time.type === 'yearmonth';
  const said = languages.map((language) => {
    const words = wordsFor(language);
    const moment = isDay ? words.day(last) : textFor(labelOf(time, last), language);
    return [language, words.charts.made.topAt(top, all, moment)] as const;
  });
  return Object.fromEntries(said);
}

/** The last time at which a series has a figure. */
function lastMoment(rows: readonly Row[], measure: Field, time: Field): string {
  const known = rows.filter((row) => amountIn(row, measure.name) !== undefined);
  const moments = known.map((row) => textOfValue(lookUp(row.values, time.name)));
  const [first = '', ...more] = moments;
  return more.reduce(
    (last, each) => ((momentIn(time, each) ?? 0) > (momentIn(time, last) ?? 0) ? each : last),
    first,
  );
}

/** The rows that are kept, and at each moment one for all others. */
function withOthers(
  table: Table,
  kept: readonly Row[],
  rest: readonly Row[],
  { measure, time, series, other = '' }: TopSeries,
  context: MakeContext,
): Pick<Table, 'fields' | 'rows'> {
  const named = findField(table, series);
  const key = freeKey(table.rows.map((row) => textOfValue(lookUp(row.values, series))));
  const moments = Map.groupBy(rest, (row) => textOfValue(lookUp(row.values, time.name)));
  const others = [...moments.values()].map((all) => {
    const missing = all.filter((row) => amountIn(row, measure.name) === undefined).length;
    const row = otherRow(key, named, all, table, context);
    if (missing === 0) return row;
    return {
      ...row,
      note: inEach(context, ({ charts }) => charts.made.missing(missing, all.length)),
    };
  });
  const fields = table.fields.map((field) =>
    field === named ? withOtherLabel(field, key, other) : field,
  );
  return { fields, rows: [...kept, ...others] };
}
