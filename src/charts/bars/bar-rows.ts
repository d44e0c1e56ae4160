import * as Plot from '@observablehq/plot';
import { type ScaleLinear, scaleLinear } from 'd3';
import { largest } from '../../model/units/extremes.ts';
import { unitFactors, writtenIn } from '../axes/unit-choices.ts';
import { unitLine } from '../axes/unit-line.ts';
import { domainFromZero, scaleEnds } from '../axes/value-axis.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import type { Picture } from '../contract/drawing.ts';
import { keyFor, statesOf } from '../frame/key.ts';
import { legendFor } from '../frame/legend.ts';
import { columnsFor, drawSheet, panelWidth } from '../frame/panels.ts';
import type { Piece } from '../frame/plane.ts';
import { frame } from '../frame/svg-root.ts';
import { panelsOf } from '../rows/crossing.ts';
import { type Mark, type Marks, valuesOf } from '../rows/marks.ts';
import { outlineInset } from '../shapes/dash.ts';
import { markGroup } from '../shapes/mark-group.ts';
import { drawPlot, keyed } from '../shapes/plot.ts';
import { linesWidth, text, textHeight, textStyles } from '../text/label.ts';
import { element, type Markup } from '../text/markup.ts';
import { wrap } from '../text/wrap.ts';
import { type BarLayout, type BarRow, isLined, layOutBars, zeroPiece } from './bar-layout.ts';
import { barTexts } from './bar-texts.ts';

/** How rows are laid out and what is drawn of each: bars, or stems with a dot at their end. */
export interface BarStyle {
  readonly layOut: typeof layOutBars;
  readonly shapes: (
    marks: readonly Mark[],
    layout: BarLayout,
    scale: ScaleLinear<number, number>,
    width: number,
  ) => ReadonlyMap<string, readonly Markup[]>;
}

/** Draws bars at a width: the unit where values go without it, the rows, and the key. */
export function drawBars(
  marks: Marks,
  context: DrawContext,
  width: number,
  style: BarStyle = barStyle,
): Picture {
  // Room for whatever the island may write in their place.
  const factors = unitFactors(marks, context);
  const isChosen = factors.length > 0;
  const { values, unit } = unitLine(marks.list, marks.unitName, context, width, isChosen);
  const head = unit ? textHeight(1, 'axis') + 8 : 0;
  const widest = marks.list.map((mark, index) => {
    const others = factors.map((factor) => writtenIn(mark, factor, context)[unit ? 1 : 0]);
    return widestOf([values[index] ?? '', ...others]);
  });
  const layout = style.layOut(marks.list, widest, width);
  const key = keyFor(statesOf(marks.list), context.words.charts, width);
  const scale = scaleLinear(
    domainFromZero([...valuesOf(marks.list), ...scaleEnds(context, marks)]),
    layout.range,
  );
  const shapes = style.shapes(marks.list, layout, scale, width);
  const rows = marks.list.map((mark, index) => {
    const row = { ...(layout.rows[index] as BarRow), value: values[index] ?? '' };
    const parts = [...(shapes.get(mark.key) ?? []), ...barTexts(mark, row, layout, scale, width)];
    return markGroup(mark, row, parts);
  });
  return frame(context, { width, height: head + layout.height + key.height }, [
    unit === undefined ? undefined : text([unit], 'axis', { x: 0, y: 0 }),
    element('g', { class: 'rows', transform: head ? `translate(0,${head})` : undefined }, rows),
    key.draw(head + layout.height),
  ]);
}

/** Draws bars in small charts of one scale, a chart for each value of a field. */
export function drawBarPanels(
  marks: Marks,
  facet: string,
  context: DrawContext,
  width: number,
  style: BarStyle = barStyle,
): Picture {
  const panels = panelsOf(marks.list, context, facet);
  const columns = columnsFor(panels.length, width, 300);
  const each = panelWidth(width, columns);
  const list = panels.flatMap((panel) => panel.list);
  const { values, unit } = unitLine(list, marks.unitName, context, each);
  // One layout for all, so that labels take the same room and bars the same scale in each.
  const layout = style.layOut(list, values, each);
  const scale = scaleLinear(
    domainFromZero([...valuesOf(list), ...scaleEnds(context, marks)]),
    layout.range,
  );
  const shapes = style.shapes(list, layout, scale, each);
  let from = 0;
  const pieces = panels.map((panel): Piece => {
    const rows = layout.rows.slice(from, from + panel.list.length);
    from += panel.list.length;
    const [first, last] = [rows[0], rows.at(-1)];
    const title = wrap(panel.label ?? '', each, textStyles.strong);
    const titled = textHeight(title.length, 'strong') + 8;
    const bars = panel.list.map((mark, index) => {
      const row = rows[index] as BarRow;
      const texts = barTexts(mark, row, layout, scale, each);
      return markGroup(mark, row, [...(shapes.get(mark.key) ?? []), ...texts]);
    });
    const transform = `translate(0,${titled - (first?.top ?? 0)})`;
    return {
      height: titled + (last ? last.top + last.height - (first?.top ?? 0) : 0),
      parts: [text(title, 'strong', { x: 0, y: 0 }), element('g', { transform }, bars)],
    };
  });
  const legend = legendFor([], width, unit);
  return drawSheet({ width, legend, pieces, columns, states: statesOf(list) }, context);
}

function widestOf(texts: readonly string[]): string {
  const widths = texts.map((each) => linesWidth([each], 'value'));
  return texts[widths.indexOf(largest(widths))] ?? '';
}

/** The bars and, for each, its piece of the zero line, which goes through to the next. Outlines lie inside, so that they end at the value. */
function barShapes(
  marks: readonly Mark[],
  layout: BarLayout,
  scale: ScaleLinear<number, number>,
  width: number,
) {
  const bars = marks.map((mark, index) => {
    const row = layout.rows[index] as BarRow;
    const [y1, y2] = [row.barTop, row.barTop + row.barHeight];
    return { ...mark, y1, y2, ...zeroPiece(layout, index) };
  });
  const known = bars.filter(({ value }) => value !== undefined);
  const done = known.filter(({ promised }) => !promised);
  const promised = known.filter((mark) => mark.promised);
  const box = { x1: 0, x2: 'value', y1: 'y1', y2: 'y2' };
  return drawPlot({
    width,
    height: layout.height,
    x: { type: 'linear', domain: scale.domain(), range: scale.range(), axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.rect(done, { ...box, ...keyed(done, 'shape') }),
      Plot.rect(promised, { ...box, inset: outlineInset, ...keyed(promised, 'shape') }),
      Plot.ruleX(isLined(layout, marks) ? bars : [], {
        x: 0,
        y1: 'zero1',
        y2: 'zero2',
        ...keyed(bars, 'zero'),
      }),
    ],
  }).rows;
}

const barStyle: BarStyle = { layOut: layOutBars, shapes: barShapes };
