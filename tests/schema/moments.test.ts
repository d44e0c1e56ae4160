import { describe, expect, it } from 'vitest';
import { readTimeAs, timeReadingOf } from '../../src/schema/moments.ts';

const placed = (values: readonly string[], type?: string) => {
  const reading = timeReadingOf(values, type);
  if (reading === undefined) return undefined;
  return values.map((value) =>
    new Date(readTimeAs(reading, value)?.at ?? Number.NaN).toISOString().slice(0, 16),
  );
};

describe('the times of a column', () => {
  it.each<[readonly string[], string | undefined, readonly string[] | undefined]>([
    [['2009-10', '2012-13'], undefined, ['2009-01-01T00:00', '2012-01-01T00:00']],
    [['2009-10', '2010-11'], 'yearmonth', ['2009-10-01T00:00', '2010-11-01T00:00']],
    [['2009-10', '2009-11'], undefined, ['2009-10-01T00:00', '2009-11-01T00:00']],
    [['1999-00', '2000-01'], undefined, ['1999-01-01T00:00', '2000-01-01T00:00']],
    [['2009/2010', '2010/2011'], undefined, ['2009-01-01T00:00', '2010-01-01T00:00']],
    [['2024-Q2', '2024-H2'], undefined, ['2024-04-01T00:00', '2024-07-01T00:00']],
    [['2020-W01', '2020-W53'], undefined, ['2019-12-30T00:00', '2020-12-28T00:00']],
    [['2019-W53'], undefined, undefined],
    [['2023-02-29'], undefined, undefined],
    [['2024-02-29'], undefined, ['2024-02-29T00:00']],
    [
      ['2024-03-10T01:30-05:00', '2024-03-10T03:30-04:00'],
      'datetime',
      ['2024-03-10T06:30', '2024-03-10T07:30'],
    ],
    [['0014', '0098'], 'year', ['0014-01-01T00:00', '0098-01-01T00:00']],
    [['14', '117'], 'year', ['0014-01-01T00:00', '0117-01-01T00:00']],
    [['08:00', '23:59'], undefined, ['1970-01-01T08:00', '1970-01-01T23:59']],
    [['24:00'], undefined, undefined],
    [['2024-01/2024-11'], undefined, ['2024-01-01T00:00']],
    [['north', 'south'], undefined, undefined],
  ])('%j as %s', (values, type, expected) => {
    expect(placed(values, type)).toEqual(expected);
  });

  it('before our era stand as far back as they say', () => {
    const [first, last] = ['-500', '500'].map((year) => readTimeAs('year', year)?.at ?? 0);
    expect(((last ?? 0) - (first ?? 0)) / 86_400_000 / 365.2425).toBeCloseTo(1000, 0);
  });
});
