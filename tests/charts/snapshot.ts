import { expect } from 'vitest';
import type { ChartFigure } from '../../src/charts/contract/chart-figure.ts';
import { drawingAt } from './drawn.ts';

/** Compares a drawing, one element a line, with the one that is kept in tests/output/charts. */
export async function expectDrawing(figure: ChartFigure, name: string, width?: number) {
  const { drawing } = figure;
  const html = drawingAt(figure, width);
  const file = [name, width, figure.language].filter(Boolean).join('.');
  const extension = drawing.kind === 'html' ? 'html' : 'svg';
  const lines = `${html.replaceAll('><', '>\n<')}\n`;
  await expect(lines).toMatchFileSnapshot(`../../output/charts/${file}.${extension}`);
}
