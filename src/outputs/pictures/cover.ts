import type { ChartFigure } from '../../charts/contract/chart-figure.ts';
import { drawFigure } from '../../charts/draw-figure.ts';
import { chartTypes } from '../../charts/registry.ts';
import { element, serialise } from '../../charts/text/markup.ts';
import type { Chart, Publication } from '../../model/publication.ts';
import { lookUp } from '../../schema/look-up.ts';
import { textFor } from '../../schema/text.ts';
import { leadingFigure } from './leading-figure.ts';
import { type Block, space, stack, textBlock } from './picture-text.ts';
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
const largest = 2;

/** A drawing that covers less of its room than this leaves a card half empty. */
const enough = 0.6;

/** A title is set larger where the drawing would be lost on its card. */
const titleSizes = [30, 40, 52, 62];

/** The column of a title that stands beside its drawing. */
const column = 236;
const between = 28;

/** A chart as a picture of a fixed shape: title, drawing, and whose it is. */
export function writeCover(
  chart: Chart,
  publication: Publication,
  language: string,
  cover: Cover,
  style: StyleFor,
): Picture {
  const size = covers[cover];
  const best = layOutCover(chart, publication, language, cover);
  const larger: StyleFor = (all, colours) => `${style(all, colours)}.big{font-size:${best.size}px}`;
  return { svg: sheetOf(best.figure, size, larger, best.content), ...size };
}

/** What stands on a cover, and how much of the room beside title and name it covers. */
export interface CoverLayout {
  readonly figure: ChartFigure;
  readonly content: string;
  readonly covered: number;
  /** The same, less where its texts are small. */
  readonly worth: number;
  /** The size of its title. */
  readonly size: number;
}

/**
 * The layout that covers most: the drawing under its title or beside it, or with a large figure at its side; with fewer
 * rows, and that told, where all of them would be too small.
 */
export function layOutCover(
  chart: Chart,
  publication: Publication,
  language: string,
  cover: Cover,
): CoverLayout {
  const whole = drawFigure(chart, publication, language);
  const first = layoutsOf(whole, chart, publication, cover);
  const cut = first.worth >= enough ? [] : fewerRows(chart, publication, language);
  return cut
    .map((figure) => layoutsOf(figure, chart, publication, cover))
    .reduce((best, each) => (each.worth > best.worth ? each : best), first);
}

/** The figure with its first rows, where its type draws no more than some anyway. */
function fewerRows(chart: Chart, publication: Publication, language: string): ChartFigure[] {
  const isCut = lookUp(chartTypes, chart.type)?.most !== undefined;
  return isCut ? [12, 8, 6].map((most) => drawFigure(chart, publication, language, most)) : [];
}

function layoutsOf(
  figure: ChartFigure,
  chart: Chart,
  { site }: Publication,
  cover: Cover,
): CoverLayout {
  const size = covers[cover];
  const isCut = figure.table.rows.length < (chart.specification.rows?.length ?? 0);
  const told = [textFor(site.name, figure.language), ...(isCut ? [figure.note?.text ?? ''] : [])];
  const foot = textBlock(
    told.filter(Boolean).join(' · '),
    'quiet',
    { size: 13, leading: 21 },
    line,
  );
  const all = titleSizes.flatMap((title) =>
    [under, beside].map((lay) => lay({ figure, chart, size, foot, title })),
  );
  const best = all.reduce((one, other) => (other.worth > one.worth ? other : one));
  // Where it covers enough, the title has the whole width and its common size.
  return all.find(({ worth }) => worth >= enough) ?? best;
}

const line: { readonly x: number; readonly width: number } = { x: margin, width: inner };

type Size = (typeof covers)[Cover];

/** What a layout is made of; `title` is the size of the title. */
interface Sheet {
  readonly figure: ChartFigure;
  readonly chart: Chart;
  readonly size: Size;
  readonly foot: Block;
  readonly title: number;
}

/** The title over the drawing; beside a small one, a large figure. */
function under({ figure, chart, size, foot, title }: Sheet): CoverLayout {
  const head = stack([space(margin - 4), titleBlock(figure, line, title), space(14)]);
  const room: Room = {
    x: margin,
    y: head.height,
    width: inner,
    height: size.height - head.height - foot.height - margin - 4,
  };
  const drawn = placeDrawing(figure, room);
  const left = room.width - drawn.width - between;
  const large =
    drawn.worth < enough && left >= 120
      ? leadingFigure(figure, chart, { width: left, height: room.height })
      : undefined;
  const drawing = large ? drawn.at(room.x + large.width + between) : drawn.at(room.x);
  const content = [head.at(0), large?.at(room.x, room.y) ?? '', drawing, footOf(foot, size)];
  const more = large ? ((large.width + between) * large.height) / (room.width * room.height) : 0;
  const [covered, worth] = [drawn.covered + more, drawn.worth + more];
  return { figure, content: content.join(''), covered, worth, size: title };
}

/** The title in a column of its own, the drawing at its side. */
function beside({ figure, size, foot, title }: Sheet): CoverLayout {
  const head = stack([space(margin - 4), titleBlock(figure, { x: margin, width: column }, title)]);
  const room: Room = {
    x: margin + column + between,
    y: margin,
    width: inner - column - between,
    height: size.height - 2 * margin - foot.height - 4,
  };
  const fits = head.height <= room.y + room.height;
  const drawn = placeDrawing(figure, room);
  const content = [head.at(0), drawn.at(room.x), footOf(foot, size)].join('');
  const { covered, worth } = fits ? drawn : { covered: 0, worth: 0 };
  return { figure, content, covered, worth, size: title };
}

function titleBlock(figure: ChartFigure, box: typeof line, size: number): Block {
  const leading = Math.round((size * 4) / 3);
  return textBlock(figure.title.text, 'headline big', { size, weight: 'bold', leading }, box);
}

function footOf(foot: Block, size: Size): string {
  return foot.at(size.height - foot.height - margin + 8);
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawing whose texts are too small to be read counts for less. */
function legible(scale: number): number {
  return Math.min(1, scale / 0.8);
}

/** The drawing that covers most of a room, as large as it goes. */
function placeDrawing(figure: ChartFigure, room: Room) {
  const scaleOf = (each: { readonly width: number; readonly height: number }) =>
    Math.min(room.width / each.width, room.height / each.height, largest);
  const drawn = drawingBlock(
    figure,
    (each) =>
      legible(scaleOf(each)) * scaleOf(each) ** 2 * each.width * each.height - each.width / 1e6,
  );
  const scale = scaleOf(drawn);
  const [width, height] = [drawn.width * scale, drawn.height * scale];
  const covered = (width * height) / (room.width * room.height);
  return {
    width,
    height,
    covered,
    worth: covered * legible(scale),
    at: (x: number) =>
      serialise(
        element('g', {
          transform: `translate(${(x - margin * scale).toFixed(2)} ${room.y}) scale(${scale})`,
        }),
      ).replace('/>', () => `>${drawn.at(0)}</g>`),
  };
}
