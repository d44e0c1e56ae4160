import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeReadingOf } from '../../src/schema/moments.ts';
import { everyDrawing } from './drawn.ts';
import { sampleFigure } from './sample.ts';
import { series } from './series-sample.ts';

const pad = (value: number, places = 2) => String(value).padStart(places, '0');
const year = fc.integer({ min: 1, max: 2400 });
const month = fc.integer({ min: 0, max: 14 });

/** Times of every kind, some that no calendar has, and words that look like times. */
const time = fc.oneof(
  year.map((each) => pad(each, 4)),
  fc.integer({ min: -3000, max: 3000 }).map(String),
  year.map((each) => `${pad(each, 4)}-${pad((each + 1) % 100)}`),
  year.map((each) => `${pad(each, 4)}/${pad(each + 1, 4)}`),
  fc.tuple(year, month).map(([y, m]) => `${pad(y, 4)}-${pad(m)}`),
  fc
    .tuple(year, month, fc.integer({ min: 0, max: 32 }))
    .map(([y, m, d]) => `${pad(y, 4)}-${pad(m)}-${pad(d)}`),
  fc.tuple(year, fc.integer({ min: 0, max: 5 })).map(([y, q]) => `${pad(y, 4)}-Q${q}`),
  fc.tuple(year, fc.integer({ min: 0, max: 54 })).map(([y, w]) => `${pad(y, 4)}-W${pad(w)}`),
  fc.tuple(year, fc.integer({ min: 0, max: 3 })).map(([y, h]) => `${pad(y, 4)}-H${h}`),
  fc
    .tuple(year, fc.integer({ min: 0, max: 25 }))
    .map(([y, h]) => `${pad(y, 4)}-03-10T${pad(h)}:30-05:00`),
  fc.constantFrom('toString', '__proto__', 'constructor', '', ' ', '12:30', '2024-02-30', 'FY2010'),
);
const types = {
  line: { x: 'when', y: 'value', color: 'group', ordered: true },
  area: { x: 'when', y: 'value', ordered: true },
  column: { x: 'when', y: 'value' },
  bar: { x: 'value', y: 'when' },
  dot: { x: 'value', y: 'when' },
  stacked: { x: 'value', y: 'when', color: 'group' },
  grouped: { x: 'when', y: 'value', color: 'group' },
  heatmap: { x: 'when', y: 'group', color: 'value' },
  table: {},
} as const;

describe('times of any kind', () => {
  it.each(Object.entries(types))(
    'never show readers of %s a word of the program',
    (type, channels) => {
      fc.assert(
        fc.property(
          fc.uniqueArray(time, { minLength: 1, maxLength: 7 }),
          fc.constantFrom('en', 'zh-CN'),
          (times, language) => {
            const field = { name: 'when', type: 'string', times: timeReadingOf(times) };
            const dataset = series(field, { north: times.map((_, index) => index) }, times);
            const figure = sampleFigure({ type, ...channels }, dataset, language);
            const said = [
              ...everyDrawing(figure).map(({ html }) => html),
              figure.description,
            ].join();
            expect(said).not.toMatch(/undefined|NaN|Infinity|\[object|Invalid/);
          },
        ),
        { numRuns: 12 },
      );
    },
  );
});
