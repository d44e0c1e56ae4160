import type { ChartFigure } from '../../charts/contract/chart-figure.ts';
import { element, serialise } from '../../charts/text/markup.ts';
import { textWidth } from '../../charts/text/text-width.ts';
import { type Inline, wordsOf } from '../../model/inline.ts';
import type { Chart } from '../../model/publication.ts';

/** A figure set large, with the place that it takes. */
export interface LargeFigure {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => string;
}

const largest = 120;
const smallest = 36;

/** The figure that a chart's title is about, as large as it goes in a room; nothing where it would be small. */
export function leadingFigure(
  figure: ChartFigure,
  chart: Chart,
  room: { readonly width: number; readonly height: number },
): LargeFigure | undefined {
  const words = boundIn(figure.title.words) ?? highlighted(figure, chart);
  if (words === undefined || !/\p{Nd}/u.test(words)) return undefined;
  const per = textWidth(words, { size: 100, weight: 'bold' }) / 100;
  const size = Math.floor(Math.min(largest, room.width / per, room.height / 1.2));
  if (size < smallest) return undefined;
  return {
    width: per * size,
    height: size,
    at: (x, y) =>
      serialise(
        element(
          'text',
          {
            class: 'headline',
            style: `font-size:${size}px`,
            x,
            y: y + (room.height + size * 0.72) / 2,
          },
          [words],
        ),
      ),
  };
}

/** The first number in words that is bound to a cell. */
function boundIn(runs: Inline): string | undefined {
  for (const run of runs) {
    if (typeof run === 'string') continue;
    if ('bound' in run && run.bound.claim === undefined) return wordsOf(run.runs);
    const within = boundIn(run.runs);
    if (within !== undefined) return within;
  }
  return undefined;
}

/** The first value of the first row that is highlighted. */
function highlighted({ table }: ChartFigure, { specification }: Chart): string | undefined {
  const wanted = specification.highlight?.[0];
  const row = table.rows.find(({ key }) => key === wanted);
  const column = table.head.findIndex(({ numeric }) => numeric);
  const cell = row?.cells[column];
  return cell && wordsOf(cell).trim();
}
