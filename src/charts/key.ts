import type { ChartWords } from '../words/words.ts';
import { hatch } from './hatch.ts';
import { linesWidth, text, textHeight } from './label.ts';
import type { Mark } from './marks.ts';
import { element, type Markup } from './markup.ts';

/** What the drawing's outlines mean, at its foot; nothing where every mark is plainly done. */
export interface Key {
  readonly height: number;
  readonly draw: (y: number) => Markup | undefined;
}

const swatch = 14;
const gap = 6;

/** Explains dashes and hatching where a mark has them; `note` is what else there is to know. */
export function keyFor(
  marks: readonly Mark[],
  words: ChartWords,
  width: number,
  note?: string,
): Key {
  const promised = marks.some((mark) => mark.promised && mark.value !== undefined);
  const done = marks.some((mark) => !mark.promised && mark.value !== undefined);
  const more = marks.some((mark) => mark.more);
  const items = [
    ...(note === undefined ? [] : [{ kind: 'note', label: note }]),
    ...(promised && done ? [{ kind: 'done', label: words.solid }] : []),
    ...(promised ? [{ kind: 'promised', label: words.promised }] : []),
    ...(more ? [{ kind: 'more', label: words.moreThan }] : []),
  ];
  const places = flow(
    items.map(
      ({ kind, label }) => (kind === 'note' ? 0 : swatch + gap) + linesWidth([label], 'key'),
    ),
    width,
  );
  const line = textHeight(1, 'key') + 4;
  const height =
    items.length === 0 ? 0 : 10 + line * (1 + Math.max(...places.map(({ row }) => row)));
  return {
    height,
    draw: (y) => {
      if (items.length === 0) return undefined;
      const parts = items.flatMap(({ kind, label }, index) => {
        const { x = 0, row = 0 } = places[index] ?? {};
        const top = y + 10 + row * line;
        return [swatchOf(kind, x, top + 2), text([label], 'key', { x: x + swatch + gap, y: top })];
      });
      return element('g', { class: 'key' }, parts);
    },
  };
}

function swatchOf(kind: string, x: number, y: number): Markup {
  const box = { x, y, width: swatch, height: swatch - 2 };
  if (kind === 'more') return hatch(box);
  return element('g', { class: kind }, [
    element('rect', { class: 'shape', ...(kind === 'promised' ? inset(box) : box) }),
  ]);
}

function inset({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x: x + 0.75, y: y + 0.75, width: width - 1.5, height: height - 1.5 };
}

/** Sets things of these widths side by side, on a new row where they do not fit. */
function flow(widths: readonly number[], room: number): { x: number; row: number }[] {
  let [x, row] = [0, 0];
  return widths.map((width) => {
    if (x > 0 && x + width > room) [x, row] = [0, row + 1];
    const place = { x, row };
    x += width + 18;
    return place;
  });
}
