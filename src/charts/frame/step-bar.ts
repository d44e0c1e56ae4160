import { largest } from '../../model/units/extremes.ts';
import { linesWidth, text, textHeight } from '../text/label.ts';
import { element, type Markup } from '../text/markup.ts';

/** A step: the classes of its colour, the id that its marks wear, and its bounds as they are written. */
interface BarStep {
  readonly colour: string;
  readonly series?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The steps of a scale in one bar, their bounds under its joints. */
export interface StepBar {
  readonly width: number;
  readonly height: number;
  readonly draw: (y: number) => Markup[];
}

const thick = 12;
/** How wide a step is at least, and at most: beyond that the bar says no more. */
export const narrowStep = 36;
const most = 72;
/** Between two numbers. */
const apart = 4;

interface Bound {
  readonly label: string;
  readonly left: number;
  readonly right: number;
}

/** Lays out the bar in a room; where the numbers would touch, some are left out. */
export function stepBar(items: readonly BarStep[], room: number): StepBar {
  const labels = [items[0]?.from, ...items.map(({ to }) => to)];
  // The last number ends with the bar, its neighbour stands in the middle of a joint.
  const wide =
    Math.ceil(1.5 * largest(labels.map((label) => linesWidth([label ?? ''], 'key'))) + apart) + 1;
  const step = Math.floor(
    Math.min(room / items.length, Math.max(narrowStep, Math.min(most, wide))),
  );
  const width = step * items.length;
  const middle = items.findIndex(({ series }) => series === 'up1');
  const shown = thinned(labels, step, width, Math.max(0, middle));
  return {
    width,
    height: thick + 3 + textHeight(1, 'key'),
    draw: (y) => [
      ...items.map(({ colour, series }, index) =>
        element('g', { class: `legend ${colour}`, 'data-series': series }, [
          element('rect', { class: 'tint', x: index * step, y, width: step, height: thick }),
        ]),
      ),
      ...shown.map(({ label, left }) => text([label], 'axis', { x: left, y: y + thick + 3 })),
    ],
  };
}

/** Every number, else every second or third: always the one that the steps part at. */
function thinned(
  labels: readonly (string | undefined)[],
  step: number,
  width: number,
  middle: number,
): Bound[] {
  const bounds = labels.map((label, index) => boundOf(label, index * step, width));
  const tries = labels.map((_, skipped) =>
    bounds.flatMap((bound, index) =>
      bound && (index - middle) % (skipped + 1) === 0 ? [bound] : [],
    ),
  );
  return tries.find(areApart) ?? [];
}

function boundOf(label: string | undefined, at: number, width: number): Bound | undefined {
  if (label === undefined) return undefined;
  const wide = linesWidth([label], 'key');
  const left = Math.max(0, Math.min(width - wide, at - wide / 2));
  return { label, left, right: left + wide };
}

function areApart(bounds: readonly Bound[]): boolean {
  return bounds.every(
    ({ right }, index) => right + apart <= (bounds[index + 1]?.left ?? Number.POSITIVE_INFINITY),
  );
}
