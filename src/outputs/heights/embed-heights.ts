import type { ChartFigure } from '../../charts/contract/chart-figure.ts';
import { mostEnlarged, widths } from '../../charts/contract/widths.ts';
import { type TextStyle, textWidth } from '../../charts/text/text-width.ts';
import { wrap } from '../../charts/text/wrap.ts';
import { wordsOf } from '../../model/inline.ts';
import { clausesOf } from '../../views/text/clauses.ts';
import { wordsFor } from '../../words/languages.ts';

/** A width of the frame and how high the embed is in it, in CSS pixels. */
export type WidthAndHeight = readonly [width: number, height: number];

/** Drawings grow no wider than this. */
const widest = Math.floor(Math.max(...widths) * mostEnlarged);

/**
 * How high an embed is in frames of several widths, before any browser has laid it out: hosts keep the room
 * by it. Pictures are as high as they are drawn; text counts by the widest font that readers may have, so that the
 * room is rather too high than too low. Given are both ends of each span in which one picture shows.
 */
export function embedHeights(figure: ChartFigure, retired?: string): WidthAndHeight[] {
  return widths.flatMap((from, index) => {
    const to = (widths[index + 1] ?? widest + 1) - 1;
    return [from, to].map((width): WidthAndHeight => [width, embedHeight(figure, width, retired)]);
  });
}

/** The sizes are those of embed.css. */
const small = { size: 14, leading: 22 };

/** The height of an embed in a frame of a width, in CSS pixels. */
export function embedHeight(figure: ChartFigure, width: number, retired?: string): number {
  const words = wordsFor(figure.language);
  const { title, subtitle, note, source, controls } = figure;
  const text = (content: string | undefined, above: number, room = width) =>
    content ? above + lines(content, room, small) * small.leading : 0;
  const height =
    8 +
    titleLines(title.text, width) * 28 +
    text(subtitle?.text, 2) +
    12 +
    (controls === 0 ? 0 : 44 * (width >= 512 ? Math.ceil(controls / 2) : controls) + 12) +
    drawingHeight(figure, width) +
    text(note?.text, 10) +
    text(retired && `${words.embeds.retired}${words.colon}${retired}`, 10, width - 14) +
    text(source && `${words.interface.source}${words.colon}${source}`, 10) +
    (6 + 1 + 44);
  return Math.ceil(height);
}

function lines(text: string, width: number, style: TextStyle): number {
  return wrap(text, width, style).length;
}

/** A title breaks between its clauses where they fit. */
function titleLines(title: string, width: number): number {
  const style = { size: 20, weight: 'bold' } as const;
  const clauses = clausesOf([title]);
  if (clauses.length < 2) return lines(title, width, style);
  let count = 0;
  let room = 0;
  for (const clause of clauses) {
    const text = wordsOf(clause);
    const needed = textWidth(text, style);
    if (needed > room) {
      const taken = lines(text, width, style);
      count += taken;
      room = taken === 1 ? width - needed : 0;
    } else room -= needed;
  }
  return count;
}

function drawingHeight({ drawing }: ChartFigure, width: number): number {
  if (drawing.kind === 'html') return drawing.heightAt(width);
  const fitting = drawing.drawings.filter((each) => each.width <= width);
  const shown = fitting.at(-1) ?? drawing.drawings[0];
  const own = widths.findLast((each) => each <= width) ?? width;
  return shown ? (shown.height * Math.min(width, own * mostEnlarged)) / shown.width : 0;
}
