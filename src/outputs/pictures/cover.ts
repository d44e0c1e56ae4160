import { drawFigure } from '../../charts/draw-figure.ts';
import { element, serialise } from '../../charts/text/markup.ts';
import type { Chart, Publication } from '../../model/publication.ts';
import { textFor } from '../../schema/text.ts';
import { space, stack, textBlock } from './picture-text.ts';
import { drawingBlock, inner, margin, type Picture, type StyleFor, sheetOf } from './svg.ts';

/** The shapes of pictures that stand for an article, in CSS pixels. */
export const covers = {
  /** Open Graph and other cards, 1.91:1. */
  card: { width: 728, height: 382 },
  /** WeChat's wide cover, 2.35:1. */
  cover: { width: 728, height: 310 },
  /** WeChat's square cover, 1:1. */
  square: { width: 728, height: 728 },
} as const;

export type Cover = keyof typeof covers;

/** No drawing is enlarged more than so many times. */
const largest = 1.7;

/** A chart as a picture of a fixed shape: title, drawing, and whose it is. */
export function writeCover(
  chart: Chart,
  { site, ...rest }: Publication,
  language: string,
  cover: Cover,
  style: StyleFor,
): Picture {
  const size = covers[cover];
  const figure = drawFigure(chart, { site, ...rest }, language);
  const box = { x: margin, width: inner };
  const title = { size: 30, weight: 'bold', leading: 40 } as const;
  const head = stack([
    space(margin - 4),
    textBlock(figure.title.text, 'headline big', title, box),
    space(14),
  ]);
  const foot = textBlock(textFor(site.name, language), 'quiet', { size: 13, leading: 21 }, box);
  const room = { y: head.height, height: size.height - head.height - foot.height - margin - 4 };
  // The drawing that fills the room best, as large as it goes.
  const scaleOf = (each: { readonly width: number; readonly height: number }) =>
    Math.min(inner / each.width, room.height / each.height, largest);
  const drawn = drawingBlock(figure, (each) => scaleOf(each) - each.width / 1e6);
  const scale = scaleOf(drawn);
  const drawing = serialise(
    element('g', {
      transform: `translate(${(margin * (1 - scale)).toFixed(2)} ${room.y}) scale(${scale})`,
    }),
  ).replace('/>', () => `>${drawn.at(0)}</g>`);
  const content = `${head.at(0)}${drawing}${foot.at(size.height - foot.height - margin + 8)}`;
  const larger: StyleFor = (all, colours) => `${style(all, colours)}.big{font-size:30px}`;
  return { svg: sheetOf(figure, size, larger, content), ...size };
}
