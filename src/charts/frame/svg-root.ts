import { descriptionId, titleId } from '../contract/chart-figure.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import type { Picture } from '../contract/drawing.ts';
import { element, type MarkupChild } from '../text/markup.ts';

/**
 * The whole picture. It is named by the figure's title and described by its description, which stand
 * beside it on the page.
 */
export function frame(
  { chart }: Pick<DrawContext, 'chart'>,
  size: { readonly width: number; readonly height: number },
  children: readonly (MarkupChild | undefined)[],
): Picture {
  const width = Math.round(size.width);
  const height = Math.ceil(size.height);
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: `drawn drawn-${chart.type}`,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-labelledby': titleId(chart.id),
    'aria-describedby': descriptionId(chart.id),
    'data-width': width,
  };
  return { width, height, markup: element('svg', attributes, children), steps: [] };
}
