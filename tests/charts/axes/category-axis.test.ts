import { expect, it } from 'vitest';
import { drawingAt } from '../drawn.ts';
import { sampleFigure } from '../sample.ts';
import { series } from '../series-sample.ts';

const days = (from: string, count: number, step = 1) =>
  Array.from({ length: count }, (_, index) => {
    const time = Date.parse(`${from}T00:00Z`) + index * step * 86_400_000;
    return new Date(time).toISOString().slice(0, 10);
  });
const months = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  );

/** What stands under the axis of a line in a width, in English. */
function namesUnder(type: string, moments: readonly string[], width: number): string[] {
  const values = moments.map((_, index) => (index * 7) % 11);
  const dataset = series({ name: 'when', type }, { north: values }, moments);
  const drawing = drawingAt(
    sampleFigure({ type: 'line', x: 'when', y: 'value' }, dataset, 'en'),
    width,
  );
  const texts = drawing.matchAll(/<text class="axis"[^>]*text-anchor="middle">(.*?)<\/text>/g);
  return [...texts].map(([, text = '']) =>
    text
      .replace(/<\/tspan>/g, ' ')
      .replace(/<[^>]*>/g, '')
      .trim(),
  );
}

it('names a year of days by its months, as many as fit', () => {
  expect(namesUnder('date', days('2024-01-01', 366), 680)).toEqual([
    'Jan 2024',
    'Feb',
    'Mar',
    'Apr',
    'May',
    'Jun',
    'Jul',
    'Aug',
    'Sep',
    'Oct',
    'Nov',
    'Dec',
  ]);
  expect(namesUnder('date', days('2024-01-01', 366), 280)).toEqual([
    'Jan 2024',
    'Apr',
    'Jul',
    'Oct',
  ]);
});

it('begins with the first month that is there from its beginning, weeks too', () => {
  const [first, ...others] = namesUnder('date', days('2023-11-20', 30, 7), 680);
  expect(first).toBe('Dec 2023');
  expect(others[0]).toBe('Jan 2024');
});

it('names months at quarters and years, and each where they fit', () => {
  expect(namesUnder('yearmonth', months(24), 280)).toEqual(['Jan 2023', 'Jul', 'Jan 2024', 'Jul']);
  expect(namesUnder('yearmonth', months(72), 280)).toEqual(['2024', '2026', '2028']);
  expect(namesUnder('yearmonth', months(12), 680)).toHaveLength(12);
});

it('names few days by themselves', () => {
  expect(namesUnder('date', days('2024-01-25', 10), 680)[0]).toBe('25 Jan 2024');
});
