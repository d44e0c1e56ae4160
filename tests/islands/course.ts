import type { CourseIslandData, CourseSeries } from '../../src/charts/islands/over-time.ts';

/** One thing over made-up time, in cases. */
export function run(
  values: readonly (number | null)[],
  changes: Partial<CourseSeries> = {},
): CourseSeries {
  return {
    label: 'North',
    colour: 's1',
    values,
    texts: values.map((value) => (value === null ? 'no data' : `${value} cases`)),
    bounds: [],
    more: [],
    promised: [],
    ...changes,
  };
}

/** What a chart of these says to its island, in English. */
export function course(
  series: readonly CourseSeries[],
  changes: Partial<CourseIslandData> = {},
): CourseIslandData {
  const moments = (series[0]?.values ?? []).map((_, index) => String(2020 + index));
  return {
    moments,
    labels: moments,
    panels: [{ label: '', series }],
    factor: 1,
    stacked: false,
    distance: { language: 'en', decimals: 0, unit: { one: '{} case', other: '{} cases' } },
    share: { language: 'en', decimals: 1, unit: { other: '{}%' } },
    words: {
      compareWith: 'Compare with',
      compareNone: 'nothing',
      against: '{a} against {b}',
      unchanged: 'unchanged',
      unknown: 'change not known',
      withShare: '{change} ({share})',
      name: '{label}: {value}, {n} of {count}',
      colon: ': ',
      separator: ', ',
      keys: 'Arrow keys move.',
    },
    ...changes,
  };
}
