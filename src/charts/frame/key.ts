import type { ChartWords } from '../../words/contract/readers.ts';
import type { Mark } from '../rows/marks.ts';
import { outlineInset, squareDashes } from '../shapes/dash.ts';
import { hatch } from '../shapes/hatch.ts';
import { linesWidth, text, textHeight } from '../text/label.ts';
import { element, type Markup } from '../text/markup.ts';

/** What kinds of marks a drawing holds. */
export interface States {
  readonly done: boolean;
  readonly promised: boolean;
  readonly more: boolean;
}

/** What the drawing's outlines mean, at its foot; nothing where every mark is plainly done. */
export interface Key {
  readonly height: number;
  readonly draw: (y: number) => Markup | undefined;
}

type Item = { readonly kind: keyof States | 'note'; readonly label: string };

const swatch = 13;
const gap = 6;
const above = 14;

export function statesOf(marks: readonly Pick<Mark, 'value' | 'promised' | 'more'>[]): States {
  const known = marks.filter(({ value }) => value !== undefined);
  return {
    done: known.some(({ promised }) => !promised),
    promised: known.some(({ promised }) => promised),
    more: known.some(({ more }) => more),
  };
}

/** Explains dashes and hatching where a mark has them; `note` is what else there is to know. */
export function keyFor(states: States, words: ChartWords, width: number, note?: string): Key {
  const items: Item[] = [];
  if (note !== undefined) items.push({ kind: 'note', label: note });
  if (states.promised && states.done) items.push({ kind: 'done', label: words.solid });
  if (states.promised) items.push({ kind: 'promised', label: words.promised });
  if (states.more) items.push({ kind: 'more', label: words.moreThan });
  const places = flow(
    items.map(({ kind, label }) => indent(kind) + linesWidth([label], 'key')),
    width,
  );
  const line = textHeight(1, 'key') + 4;
  const last = places.at(-1);
  return {
    height: last ? above + line * (last.row + 1) : 0,
    draw: (top) => {
      if (!last) return undefined;
      const drawn = items.flatMap(({ kind, label }, index) => {
        const { x = 0, row = 0 } = places[index] ?? {};
        const y = top + above + row * line;
        return [...swatchOf(kind, x, y + 1), text([label], 'key', { x: x + indent(kind), y })];
      });
      return element('g', { class: 'key' }, drawn);
    },
  };
}

function indent(kind: Item['kind']): number {
  return kind === 'note' ? 0 : swatch + gap;
}

function swatchOf(kind: Item['kind'], x: number, y: number): Markup[] {
  const box = { x, y, width: swatch, height: swatch };
  if (kind === 'note') return [];
  if (kind === 'more') return [hatch(box)];
  const inset = kind === 'promised' ? outlineInset : 0;
  const shape = {
    class: 'shape cell',
    x: x + inset,
    y: y + inset,
    width: box.width - 2 * inset,
    height: box.height - 2 * inset,
  };
  const dashes = kind === 'promised' ? squareDashes(swatch) : {};
  return [element('g', { class: kind, ...dashes }, [element('rect', shape)])];
}

/** Sets things of these widths side by side, on a new row where they do not fit. */
export function flow(widths: readonly number[], room: number): { x: number; row: number }[] {
  let [x, row] = [0, 0];
  return widths.map((width) => {
    if (x > 0 && x + width > room) [x, row] = [0, row + 1];
    const place = { x, row };
    x += width + 18;
    return place;
  });
}
