import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgesOf } from '../../../src/datasets/made/bins.ts';
import { fileOf } from '../../model/dataset-file.ts';
import { figures, make } from './making.ts';

const fields = [
  { name: 'place', type: 'string' },
  { name: 'year', type: 'year' },
  { name: 'kind', type: 'string' },
  { name: 'n', type: 'number', unit: 't' },
];

interface Given {
  readonly place: string;
  readonly year: number;
  readonly kind: string;
  readonly n: number | null;
}

/** Rows of places and years, each pair once, some without a value. */
const table = (lowest: number) =>
  fc.uniqueArray(
    fc.record({
      place: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      year: fc.integer({ min: 2018, max: 2023 }),
      kind: fc.constantFrom('x', 'y'),
      n: fc.option(
        fc.integer({ min: lowest, max: 5000 }).map((n) => n / 100),
        { freq: 8 },
      ),
    }),
    { selector: ({ place, year }) => `${place} ${year}`, minLength: 1, maxLength: 24 },
  );

const keyOf = ({ place, year }: Given) => `${place},${year}`;
const made = (rows: readonly Given[], options: object) =>
  make(fileOf(fields, rows, { primaryKey: ['place', 'year'] }), options, ['n']);
const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 9));
const sum = (rows: readonly Given[]) => rows.reduce((all, { n }) => all + (n ?? 0), 0);
const settings = { numRuns: 60 };

describe('what a chart makes, held against the plainest reckoning', () => {
  it('where', () => {
    fc.assert(
      fc.property(table(-5000), fc.integer({ min: 2017, max: 2024 }), (rows, from) => {
        const expected = rows.filter(({ year, n }) => year >= from && n !== null && n < 20);
        const { made: found, codes } = made(rows, { where: { year: `>= ${from}`, n: '< 20' } });
        if (expected.length === 0) expect(codes).toEqual(['where-nothing']);
        else expect(found?.rows.map(({ key }) => key)).toEqual(expected.map(keyOf));
      }),
      settings,
    );
  });

  it('group', () => {
    fc.assert(
      fc.property(table(-5000), (rows) => {
        const groups = Map.groupBy(rows, ({ kind }) => kind);
        const group = { by: 'kind', n: 'sum', all: 'count' };
        const { made: found } = made(rows, { group });
        const known = (own: readonly Given[]) => own.filter(({ n }) => n !== null);
        const sums = [...groups].map(([kind, own]) => {
          return [kind, close(known(own).length > 0 ? sum(own) : null)];
        });
        expect(figures(found, 'n')).toEqual(Object.fromEntries(sums));
        const counts = [...groups].map(([kind, own]) => [kind, own.length]);
        expect(figures(found, 'all')).toEqual(Object.fromEntries(counts));
        for (const how of ['mean', 'median']) {
          const one = figures(made(rows, { group: { by: 'kind', n: how } }).made, 'n');
          for (const [kind, own] of groups) {
            const sorted = known(own)
              .map(({ n }) => n ?? 0)
              .sort((a, b) => a - b);
            const [low, high] = [Math.floor, Math.ceil].map(
              (to) => sorted[to((sorted.length - 1) / 2)] ?? 0,
            );
            const middle = ((low ?? 0) + (high ?? 0)) / 2;
            const value = how === 'mean' ? sum(own) / sorted.length : middle;
            expect(one[kind]).toEqual(close(sorted.length > 0 ? value : null));
          }
        }
      }),
      settings,
    );
  });

  it('top, the rest in one', () => {
    fc.assert(
      fc.property(table(-5000), fc.integer({ min: 1, max: 6 }), (all, top) => {
        const rows = all.filter(({ year }) => year === all[0]?.year);
        const where = { year: all[0]?.year };
        const { made: found } = made(all, { where, top, other: 'Rest' });
        const sorted = [...rows].sort((a, b) => (b.n ?? -Infinity) - (a.n ?? -Infinity));
        const [kept, rest] = [sorted.slice(0, top), sorted.slice(top)];
        const values = found?.rows.map(({ values: each }) => each.n);
        const other = rest.some(({ n }) => n !== null) ? sum(rest) : null;
        expect(values).toEqual(
          [...kept.map(({ n }) => n), ...(rest.length > 0 ? [other] : [])].map(close),
        );
      }),
      settings,
    );
  });

  it('share, within each year', () => {
    fc.assert(
      fc.property(table(1), (rows) => {
        const found = figures(made(rows, { share: 'of year' }).made, 'n');
        const nothing = rows.some(({ year }) => sum(rows.filter((row) => row.year === year)) === 0);
        fc.pre(!nothing);
        for (const row of rows) {
          const whole = sum(rows.filter(({ year }) => year === row.year));
          expect(found[keyOf(row)]).toEqual(close(row.n === null ? null : (row.n / whole) * 100));
        }
      }),
      settings,
    );
  });

  it('index, in each series', () => {
    fc.assert(
      fc.property(table(1), fc.integer({ min: 2018, max: 2023 }), (rows, year) => {
        const { made: found, codes } = made(rows, { index: `100 at ${year}` });
        const base = (place: string) =>
          rows.find((row) => row.place === place && row.year === year)?.n ?? null;
        if (rows.some(({ place }) => base(place) === null)) expect(codes).toEqual(['index-base']);
        else
          for (const row of rows)
            expect(figures(found, 'n')[keyOf(row)]).toEqual(
              close(row.n === null ? null : (row.n / (base(row.place) ?? 0)) * 100),
            );
      }),
      settings,
    );
  });

  it('bins: every figure in one, and in the right one', () => {
    fc.assert(
      fc.property(table(-5000), fc.option(fc.integer({ min: 1, max: 20 })), (rows, width) => {
        const known = rows.flatMap(({ n }) => n ?? []);
        fc.pre(known.length > 0);
        const options = { bin: { of: 'n', ...(width === null ? {} : { width }) } };
        const counts = Object.entries(figures(made(rows, options).made, 'count'));
        expect(counts.reduce((all, [, count]) => all + Number(count), 0)).toBe(known.length);
        for (const [key, count] of counts) {
          const [from = 0, to = 0] = key.split('..').map(Number);
          expect(known.filter((n) => n >= from && n < to)).toHaveLength(Number(count));
        }
      }),
      settings,
    );
  });

  it('edges beyond both ends', () => {
    expect(edgesOf(0, 100, 20, 5)).toEqual([0, 20, 40, 60, 80, 100, 120]);
    expect(edgesOf(0.3, 0.31, 0.1, 5)).toEqual([0.3, 0.4]);
    expect(edgesOf(7, 7, undefined, 1)[0]).toBeLessThanOrEqual(7);
    expect(edgesOf(-36.25, 27, undefined, 2)).toEqual([-50, 0, 50]);
  });
});
