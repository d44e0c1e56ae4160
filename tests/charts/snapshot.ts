import { expect } from 'vitest';
import type { ChartFigure } from '../../src/charts/contract/chart-figure.ts';

/** Compares a drawing, one element a line, with the one that is kept in tests/output/charts. */
export async function expectDrawing(figure: ChartFigure, name: string, width?: number) {
  const { drawing } = figure;
  const html =
    drawing.kind === 'html'
      ? drawing.html
      : (drawing.drawings.find((each) => each.width === width)?.html ?? '');
  const file = [name, width, figure.language].filter(Boolean).join('.');
  const extension = drawing.kind === 'html' ? 'html' : 'svg';
  const lines = `${html.replaceAll('><', '>\n<')}\n`;
  await expect(lines).toMatchFileSnapshot(`../../output/charts/${file}.${extension}`);
}
