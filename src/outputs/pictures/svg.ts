import {
  type ChartFigure,
  descriptionId,
  type FigureTable,
  type SvgDrawing,
  titleId,
} from '../../charts/contract/chart-figure.ts';
import { drawFigure } from '../../charts/draw-figure.ts';
import { element, serialise } from '../../charts/text/markup.ts';
import { chartAddress, wholeAddress } from '../../model/addresses.ts';
import { wordsOf } from '../../model/inline.ts';
import type { Chart, Publication } from '../../model/publication.ts';
import { coloursOf } from '../../theme/palette.ts';
import { wordsFor } from '../../words/languages.ts';
import { ownPictureStyle } from '../style/own-colour-style.ts';
import { pictureStyle } from './picture-style.ts';
import { type Block, row, space, stack, textBlock } from './picture-text.ts';

/** The picture's margin and the width between its margins, in CSS pixels. */
export const margin = 24;
export const inner = 680;
const width = inner + 2 * margin;
const whole = { x: margin, width: inner };

/** A chart as one SVG file that needs nothing beside it: title, drawing, note, source and address. */
export function writeSvg(chart: Chart, publication: Publication, language: string): string {
  const style = pictureStyle(coloursOf(publication.site));
  return writePicture(chart, publication, language, (_, colours) => {
    const dark = ownPictureStyle(colours, 'dark');
    const both = `${ownPictureStyle(colours, 'light')}@media (prefers-color-scheme: dark){${dark}}`;
    return colours ? style + both : style;
  }).svg;
}

/** The style that a picture's content needs, with the colours of the chart's own. */
export type StyleFor = (content: string, colours: ChartFigure['colours']) => string;

/** A whole picture and its size, in CSS pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A chart as a picture in a style: title, drawing, note, source and address. */
export function writePicture(
  chart: Chart,
  publication: Publication,
  language: string,
  style: StyleFor,
): Picture {
  const figure = drawFigure(chart, publication, language);
  const body = bodyOf(figure, publication);
  const height = Math.ceil(body.height);
  return { svg: sheetOf(figure, { width, height }, style, body.at(0)), width, height };
}

/** The size of a chart's picture, in CSS pixels. */
export function pictureSize(
  chart: Chart,
  publication: Publication,
  language: string,
): Pick<Picture, 'width' | 'height'> {
  const { height } = bodyOf(drawFigure(chart, publication, language), publication);
  return { width, height: Math.ceil(height) };
}

const bodies = new WeakMap<ChartFigure, Block>();

/** What stands in a chart's picture; every file and code of the chart asks for it. */
function bodyOf(figure: ChartFigure, publication: Publication): Block {
  const body = bodies.get(figure) ?? stackBody(figure, publication);
  bodies.set(figure, body);
  return body;
}

function stackBody(figure: ChartFigure, { site }: Publication): Block {
  return stack([
    space(margin),
    textBlock(figure.title.text, 'headline', { size: 22, weight: 'bold', leading: 30 }, whole),
    ...(figure.subtitle ? [quiet(figure.subtitle.text)] : []),
    space(16),
    drawingBlock(figure),
    space(16),
    ...(figure.note ? [quiet(figure.note.text)] : []),
    ...(figure.source ? [quiet(sourceLine(figure))] : []),
    quiet(wholeAddress(site.url, chartAddress(site, figure.language, figure.id))),
    space(margin - 6),
  ]);
}

/** A sheet of a size with what stands on it. */
export function sheetOf(
  { id, language, title, description, colours }: ChartFigure,
  { width, height }: { readonly width: number; readonly height: number },
  style: StyleFor,
  content: string,
): string {
  const head = serialise(
    element('svg', {
      xmlns: 'http://www.w3.org/2000/svg',
      'xml:lang': language,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': titleId(id),
      'aria-describedby': descriptionId(id),
    }),
  ).replace(/\/>$/, '>');
  const parts = [
    element('title', { id: titleId(id) }, [title.text]),
    element('desc', { id: descriptionId(id) }, [description]),
    element('style', {}, [style(content, colours)]),
    element('rect', { class: 'sheet', width, height }),
  ];
  return `${head}${parts.map(serialise).join('')}${content}</svg>\n`;
}

function quiet(text: string): Block {
  return textBlock(text, 'quiet', { size: 13, leading: 21 }, whole);
}

function sourceLine({ source, language }: ChartFigure): string {
  const words = wordsFor(language);
  return `${words.interface.source}${words.colon}${source}`;
}

/**
 * A drawing at the margin, the widest that fits unless another is chosen; where there is none for a picture, what the
 * chart says, in two columns.
 */
export function drawingBlock(
  { drawing, table, language }: ChartFigure,
  choose: (drawing: Pick<SvgDrawing, 'width' | 'height'>) => number = ({ width }) =>
    width > inner ? 0 : width,
): Block & { readonly width: number } {
  if (drawing.kind === 'html') {
    const { colon } = wordsFor(language);
    const blocks = factWidths.map((width) => ({ ...factsBlock(table, colon, width), width }));
    return blocks.reduce((a, b) => (choose(b) > choose(a) ? b : a));
  }
  const chosen = drawing.drawings.reduce((a, b) => (choose(b) > choose(a) ? b : a));
  // The whole picture is named already.
  const {
    role: _,
    'aria-labelledby': _title,
    'aria-describedby': _description,
    ...attributes
  } = chosen.markup.attributes;
  return {
    width: chosen.width,
    height: chosen.height,
    // Nothing leaves the drawing; to cut it off all the same costs as much time as to draw it.
    at: (y) => {
      const place = { overflow: 'visible', x: margin, y: Math.round(y) };
      return serialise({ ...chosen.markup, attributes: { ...place, ...attributes } });
    },
  };
}

/** The widths for which words are set: the narrower ones to be enlarged. */
const factWidths = [inner, 520, 400, 340];

function factsBlock({ head, rows }: FigureTable, colon: string, width: number): Block {
  const left = { x: margin, width: Math.round(width * 0.36) - 5 };
  const start = left.width + 24;
  const right = { x: margin + start, width: width - start };
  return stack(
    rows.map(({ cells }) => {
      const [name = '', ...details] = cells.map(wordsOf);
      const size = { size: 14, leading: 22 };
      const texts = details.flatMap((text, index) =>
        text === ''
          ? []
          : details.length > 1
            ? [`${head[index + 1]?.text}${colon}${text}`]
            : [text],
      );
      const columns = row([
        textBlock(name, 'words name', { ...size, weight: 'bold' }, left),
        stack(texts.map((text) => textBlock(text, 'words', size, right))),
      ]);
      return stack([line(width), space(8), columns, space(8)]);
    }),
  );
}

function line(width: number): Block {
  return {
    height: 1,
    at: (y) =>
      serialise(
        element('path', { class: 'thin', d: `M${margin},${Math.round(y) + 0.5}h${width}` }),
      ),
  };
}
