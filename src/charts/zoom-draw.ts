import * as Plot from '@observablehq/plot';
import { scaleLinear } from 'd3';
import type { DrawContext } from './chart-type.ts';
import { outlineInset } from './dash.ts';
import { frame } from './frame.ts';
import { hatch, hatchWidth } from './hatch.ts';
import { keyFor, statesOf } from './key.ts';
import { linesWidth, text, textHeight, textStyles } from './label.ts';
import { markGroup } from './mark-group.ts';
import type { Mark } from './marks.ts';
import { element, type Markup } from './markup.ts';
import { drawPlot, keyed } from './plot.ts';
import type { Totals } from './totals.ts';
import { wrap } from './wrap.ts';

/** A piece of the drawing and the room it takes. */
interface Part {
  readonly height: number;
  readonly markup: readonly (Markup | undefined)[];
}

/** Draws the large amount and the small ones at one scale, then the small ones enlarged. */
export function drawZoom(totals: Totals, context: DrawContext, width: number): string {
  const { large, small, missing, enlarged, times, count } = totals;
  const room = width - (totals.marks.list.some(({ more }) => more) ? hatchWidth : 0);
  const total = large.value || 1;
  const parts: Part[] = [];
  let top = 0;
  const add = (section: string, gap: number, draw: (top: number) => Part) => {
    const { height, markup } = draw(top + gap);
    parts.push({ height, markup: [element('g', { class: section }, markup)] });
    top += gap + height;
  };
  const bar = { room, width };
  add('total', 0, (y) => titledBar(large, y, { ...bar, total, thick: 40, cells: count?.value }));
  for (const mark of small) add('same', 6, (y) => thinBar(mark, y, { ...bar, total }));
  if (times !== undefined) {
    const most = total / times;
    const words = context.words.charts.enlargedBy(String(times));
    add('lens', 6, (y) => lens(words, y, (room * most) / total, room));
    for (const mark of enlarged)
      add('enlarged', 12, (y) => titledBar(mark, y, { ...bar, total: most, thick: 24 }));
  }
  for (const mark of missing)
    add('absent', 12, (y) => titledBar(mark, y, { ...bar, total, thick: 0 }));
  const key = keyFor(statesOf(totals.marks.list), context.words.charts, width);
  return frame(context, { width, height: top + key.height }, [
    ...parts.flatMap(({ markup }) => markup),
    key.draw(top),
  ]);
}

interface BarSetting {
  /** The width of bars at most, and of text. */
  readonly room: number;
  readonly width: number;
  /** The amount that fills the room. */
  readonly total: number;
}

/** Label and value over a bar, which is cut into cells where it is shared out. */
function titledBar(
  mark: Mark,
  top: number,
  {
    room,
    width,
    total,
    thick,
    cells,
  }: BarSetting & { readonly thick: number; readonly cells?: number | undefined },
): Part {
  const title = titleOf(mark, top, width);
  const y1 = top + title.height + 4;
  const note = mark.annotations.flatMap((each) => wrap(each, width, textStyles.annotation));
  const noteHeight = note.length && textHeight(note.length, 'annotation') + 4;
  const height = title.height + (thick && thick + 4) + noteHeight;
  const shapes =
    thick === 0 ? [] : pieces(mark, { y1, y2: y1 + thick }, { room, width, total }, cells);
  const markup = [
    ...title.markup,
    ...shapes,
    note.length > 0
      ? text(note, 'annotation', { x: 0, y: top + height - noteHeight + 4 })
      : undefined,
  ];
  return { height, markup: [markGroup(mark, { top, height }, markup)] };
}

/** Label and value in one line where they fit, else in two. */
function titleOf(mark: Mark, y: number, width: number): Part {
  const label = wrap(mark.label, width, textStyles.strong);
  const value = wrap(mark.text, width, textStyles.value);
  const role = mark.value === undefined ? 'missing' : 'value';
  const line = textHeight(1, 'value');
  const labelHeight = textHeight(label.length, 'label');
  const x = linesWidth(label.slice(-1), mark.highlighted ? 'strong' : 'label') + 10;
  const fits = value.length === 1 && x + linesWidth(value, 'value') <= width;
  const labelText = text(label, mark.highlighted ? 'strong' : 'label', { x: 0, y });
  const place = fits ? { x, y: y + labelHeight - line } : { x: 0, y: y + labelHeight };
  return {
    height: labelHeight + (fits ? 0 : textHeight(value.length, 'value')),
    markup: [labelText, text(value, role, place)],
  };
}

/** A bar, or the pieces that it is cut into: all of one size, since only their average is known. */
function pieces(
  mark: Mark,
  { y1, y2 }: { readonly y1: number; readonly y2: number },
  { room, width, total }: BarSetting,
  cells = 1,
): Markup[] {
  const { key, value = 0, promised, more } = mark;
  const count = cells > room / 5 ? 1 : cells;
  const rows = Array.from({ length: count }, (_, index) => ({
    key,
    x1: (value * index) / count,
    x2: (value * (index + 1)) / count,
    y1,
    y2,
  }));
  const gap = count > 1 ? Math.min(2, room / count / 5) : 0;
  const inset = promised ? outlineInset : 0;
  const scale = scaleLinear([0, total], [0, room]);
  const drawn = drawPlot({
    width,
    height: y2,
    x: { type: 'linear', domain: scale.domain(), range: scale.range(), axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.rect(rows, {
        x1: 'x1',
        x2: 'x2',
        y1: 'y1',
        y2: 'y2',
        inset,
        insetRight: inset + gap,
        ...keyed(rows, count > 1 ? 'shape piece' : 'shape'),
      }),
    ],
  });
  const end = { x: scale(value), y: y1, width: hatchWidth, height: y2 - y1 };
  return [...(drawn.rows.get(key) ?? []), ...(more ? [hatch(end)] : [])];
}

/** A small amount at the large one's scale: as thin as it is, with its name beside it. */
function thinBar(mark: Mark, top: number, setting: BarSetting): Part {
  const { room, width, total } = setting;
  const end = (room * (mark.value ?? 0)) / total + (mark.more ? hatchWidth : 0) + 8;
  const beside = wrap(mark.label, Math.max(width - end, 1), textStyles.annotation);
  const line = textHeight(1, 'annotation');
  if (width - end > 120 && beside.length === 1) {
    const y1 = top + (line - 12) / 2;
    const label = text(beside, 'annotation', { x: end, y: top });
    const shapes = pieces(mark, { y1, y2: y1 + 12 }, setting);
    return { height: line, markup: [markGroup(mark, { top, height: line }, [...shapes, label])] };
  }
  const above = wrap(mark.label, width, textStyles.annotation);
  const y1 = top + textHeight(above.length, 'annotation') + 2;
  const height = y1 + 12 - top;
  const label = text(above, 'annotation', { x: 0, y: top });
  const shapes = pieces(mark, { y1, y2: y1 + 12 }, setting);
  return { height, markup: [markGroup(mark, { top, height }, [label, ...shapes])] };
}

/** What widens from the small scale to the large one, and how many times. */
function lens(words: string, top: number, from: number, to: number): Part {
  const height = 40;
  const corners = `M0,${top}H${from}L${to},${top + height}H0Z`;
  const line = textHeight(1, 'axis');
  return {
    height,
    markup: [
      element('path', { class: 'ground', d: corners }),
      text([words], 'axis', { x: 8, y: top + height - line - 4 }),
    ],
  };
}
