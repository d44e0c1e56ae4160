import { decodeHTML } from 'entities';
import {
  type ChartFigure,
  descriptionId,
  type FigureTable,
  titleId,
} from '../charts/chart-figure.ts';
import { drawFigure } from '../charts/draw-figure.ts';
import { element, serialise } from '../charts/markup.ts';
import { chartAddress, wholeAddress } from '../model/addresses.ts';
import type { Chart, Publication } from '../model/publication.ts';
import { wordsFor } from '../words/index.ts';
import { pictureStyle } from './picture-style.ts';
import { type Block, row, space, stack, textBlock } from './picture-text.ts';

/** The picture's margin and the width between its margins, in CSS pixels. */
const margin = 24;
const inner = 680;
const width = inner + 2 * margin;
const whole = { x: margin, width: inner };

/** A chart as one SVG file that needs nothing beside it: title, drawing, note, source and address. */
export function writeSvg(chart: Chart, publication: Publication, language: string): string {
  const figure = drawFigure(chart, publication, language);
  const { site } = publication;
  const body = stack([
    space(margin),
    textBlock(figure.title.text, 'headline', { size: 22, weight: 'bold', leading: 30 }, whole),
    ...(figure.subtitle ? [quiet(figure.subtitle.text)] : []),
    space(16),
    drawingBlock(figure),
    space(16),
    ...(figure.note ? [quiet(figure.note.text)] : []),
    quiet(sourceLine(figure)),
    quiet(wholeAddress(site.url, chartAddress(site, language, chart.id))),
    space(margin - 6),
  ]);
  const height = Math.ceil(body.height);
  const head = serialise(
    element('svg', {
      xmlns: 'http://www.w3.org/2000/svg',
      'xml:lang': language,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': titleId(chart.id),
      'aria-describedby': descriptionId(chart.id),
    }),
  ).replace(/\/>$/, '>');
  const parts = [
    element('title', { id: titleId(chart.id) }, [figure.title.text]),
    element('desc', { id: descriptionId(chart.id) }, [figure.description]),
    element('style', {}, [pictureStyle(site.accent)]),
    element('rect', { class: 'sheet', width, height }),
  ];
  return `${head}${parts.map(serialise).join('')}${body.at(0)}</svg>\n`;
}

function quiet(text: string): Block {
  return textBlock(text, 'quiet', { size: 13, leading: 21 }, whole);
}

function sourceLine({ source, language }: ChartFigure): string {
  const words = wordsFor(language);
  return `${words.interface.source}${words.colon}${source}`;
}

/** The widest drawing; where there is none for a picture, what the chart says, in two columns. */
function drawingBlock({ drawing, table, language }: ChartFigure): Block {
  if (drawing.kind === 'html') return factsBlock(table, wordsFor(language).colon);
  const widest = drawing.drawings.reduce((a, b) => (b.width > a.width ? b : a));
  // The whole picture is named already.
  const html = widest.html.replace(/^<svg\b[^>]*/, (root) =>
    root.replace(/ (?:role|aria-\w+)="[^"]*"/g, ''),
  );
  return {
    height: widest.height,
    at: (y) => html.replace('<svg', `<svg x="${margin}" y="${Math.round(y)}"`),
  };
}

const left = { x: margin, width: 240 };
const right = { x: margin + 264, width: inner - 264 };

function factsBlock({ head, rows }: FigureTable, colon: string): Block {
  return stack(
    rows.map(({ cells }) => {
      const [name = '', ...details] = cells.map((cell) => decodeHTML(cell.replace(/<[^>]*>/g, '')));
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
      return stack([line(), space(8), columns, space(8)]);
    }),
  );
}

function line(): Block {
  return {
    height: 1,
    at: (y) =>
      serialise(
        element('path', { class: 'thin', d: `M${margin},${Math.round(y) + 0.5}h${inner}` }),
      ),
  };
}
