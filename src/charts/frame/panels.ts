import { largest } from '../../model/units/extremes.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import type { Picture } from '../contract/drawing.ts';
import { text, textHeight } from '../text/label.ts';
import { element, type Markup } from '../text/markup.ts';
import { keyFor, type States } from './key.ts';
import type { Legend } from './legend.ts';
import type { Piece } from './plane.ts';
import { frame } from './svg-root.ts';

/** What a whole drawing is put together from. */
export interface PanelLayout {
  readonly width: number;
  readonly legend?: Legend | undefined;
  readonly pieces: readonly Piece[];
  /** How many pieces stand side by side. */
  readonly columns: number;
  readonly states: States;
  /** Whether pieces side by side end at one height, and not begin at one. */
  readonly foot?: boolean | undefined;
  readonly note?: string | undefined;
  /** What the marks do not say of themselves: lines over the key. */
  readonly unsaid?: readonly string[] | undefined;
}

const between = { x: 28, y: 26 };

/** Legend, one or several drawings, and the key of dashes and hatching, from top to bottom. */
export function drawSheet(sheet: PanelLayout, context: DrawContext): Picture {
  const { width, legend, pieces, columns, states, note, unsaid = [], foot = false } = sheet;
  const key = keyFor(states, context.words.charts, width, note);
  const head = legend?.height ?? 0;
  const each = panelWidth(width, columns);
  const rows: Markup[] = [];
  let top = head;
  for (let from = 0; from < pieces.length; from += columns) {
    const line = pieces.slice(from, from + columns);
    const highest = largest(line.map(({ height }) => height));
    for (const [index, { height, parts, plane }] of line.entries()) {
      const [x, y] = [index * (each + between.x), top + (foot ? highest - height : 0)];
      const transform = x || y ? `translate(${x},${y})` : undefined;
      rows.push(element('g', { class: 'rows', transform, 'data-plane': plane }, parts));
    }
    top += highest + between.y;
  }
  const drawn = top - (pieces.length > 0 ? between.y : 0);
  const end = drawn + (unsaid.length && textHeight(unsaid.length, 'axis') + 8);
  const picture = frame(context, { width, height: end + key.height }, [
    ...(legend?.draw(0) ?? []),
    ...rows,
    unsaid.length > 0 ? text(unsaid, 'axis', { x: 0, y: drawn + 8 }) : undefined,
    key.draw(end),
  ]);
  return { ...picture, steps: legend?.steps ?? [] };
}

/** The width of each of so many drawings side by side. */
export function panelWidth(width: number, columns: number): number {
  return (width - (columns - 1) * between.x) / columns;
}

/** How many small drawings find room side by side, each at least so wide. */
export function columnsFor(panels: number, width: number, least: number): number {
  return Math.max(1, Math.min(panels, Math.floor((width + between.x) / (least + between.x))));
}
