import type { ChartFigure } from '../../src/charts/contract/chart-figure.ts';
import { serialise } from '../../src/charts/text/markup.ts';

type Drawn = Pick<ChartFigure, 'drawing'>;

/** The drawing of a figure as a page has it, at a width where it is a picture. */
export function drawingAt({ drawing }: Drawn, width = 680): string {
  if (drawing.kind === 'html') return serialise(drawing.markup);
  const found = drawing.drawings.find((each) => each.width === width);
  return found ? serialise(found.markup) : '';
}

/** A figure's drawing at each of its widths. */
export function everyDrawing(figure: Drawn): { readonly width: number; readonly html: string }[] {
  const { drawing } = figure;
  const widths = drawing.kind === 'html' ? [680] : drawing.drawings.map(({ width }) => width);
  return widths.map((width) => ({ width, html: drawingAt(figure, width) }));
}
