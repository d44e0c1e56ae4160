import { expect, it } from 'vitest';
import { readingContextOf } from '../../../src/facts/agree/reading-context.ts';
import { lies, readPeriod } from '../../../src/reading/periods/read-period.ts';

const { vocabulary } = readingContextOf({}, 'zh-CN').reading.words;
/** The first and the last day of a year that lie within a period. */
function boundsOf(period: string, year = 2024): readonly (string | undefined)[] {
  const found = readPeriod(period, vocabulary);
  const days = Array.from({ length: 366 }, (_, day) =>
    new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10),
  );
  const inside = days.filter((day) => found !== undefined && lies(found, day));
  return [inside[0], inside.at(-1)];
}

it.each([
  ['2024年5月上旬', '2024-05-01', '2024-05-10'],
  ['2024年5月中旬', '2024-05-11', '2024-05-20'],
  ['2024年5月下旬', '2024-05-21', '2024-05-31'],
  ['2024年上半年', '2024-01-01', '2024-06-30'],
  ['2024年下半年', '2024-07-01', '2024-12-31'],
  ['Q3 2024', '2024-07-01', '2024-09-30'],
])('%s goes from %s to %s', (period, from, to) => {
  expect(boundsOf(period)).toEqual([from, to]);
});
