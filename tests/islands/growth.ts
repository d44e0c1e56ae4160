import type { BarIslandData, IslandRow } from '../../src/charts/contract/island-data.ts';

/** A row of made-up growth. */
export function row(
  key: string,
  value: number | null,
  changes: Partial<IslandRow> = {},
): IslandRow {
  return { key, label: key.toUpperCase(), value, text: `${value}%`, exact: true, ...changes };
}

/** What a chart of made-up growth says to its island, in English. */
export function growth(rows: readonly IslandRow[]): BarIslandData {
  return {
    rows,
    distance: {
      language: 'en',
      decimals: 2,
      unit: { one: '{} percentage point', other: '{} percentage points' },
    },
    controls: 2,
    words: {
      sort: 'Order',
      byValue: 'by value',
      asPublished: 'as published',
      compareWith: 'Compare with',
      compareNone: 'nothing',
      unit: 'Unit',
      above: '{a} is {distance} above {b}',
      below: '{a} is {distance} below {b}',
      equal: '{a} equals {b}',
      unknown: 'how far {a} and {b} lie apart is not known',
      higher: '{distance} above {b}',
      lower: '{distance} below {b}',
      same: 'the same as {b}',
      name: '{label}: {value}, {n} of {count}',
      separator: ', ',
      keys: 'Arrow keys move.',
    },
  };
}
