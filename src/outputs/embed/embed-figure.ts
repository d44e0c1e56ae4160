import {
  type ChartFigure,
  descriptionId,
  islandsOf,
  titleId,
} from '../../charts/contract/chart-figure.ts';
import { shownAt } from '../../charts/contract/widths.ts';
import { escapeHtml, serialise } from '../../charts/text/markup.ts';
import { chartAddress, wholeAddress } from '../../model/addresses.ts';
import { writeInline } from '../../model/inline.ts';
import type { Publication } from '../../model/publication.ts';
import { safe } from '../../schema/safe-address.ts';
import { textFor } from '../../schema/text.ts';
import { scriptJson } from '../../views/page-head.ts';
import { headlineName, headlineWords } from '../../views/text/headline-words.ts';
import { namesWith } from '../../views/text/names.ts';
import { unlinked } from '../../views/text/without-links.ts';
import { wordsFor } from '../../words/languages.ts';

export interface EmbedFigureOptions {
  /** Why the chart is kept up no longer. */
  readonly retired?: string | undefined;
  /** How many rows there are, where the table does not have them all. */
  readonly rows?: number | undefined;
  /** Whether its islands and their data come later: their controls have a place that does not show. */
  readonly later?: boolean | undefined;
}

/**
 * A figure as it stands alone on a page of another: title, drawing, note, source, its table, and one link
 * to where it comes from. Bound numbers are plain text in it.
 */
export function embedFigure(
  figure: ChartFigure,
  { site, datasets }: Publication,
  { retired, rows, later }: EmbedFigureOptions = {},
): string {
  const { id, language, drawing, controls } = figure;
  const islands = islandsOf(figure);
  const words = wordsFor(language);
  const says = words.interface;
  // Of other datasets it knows nothing, so that it stays as it is when they change.
  const own = datasets.find(({ name }) => name === figure.dataset);
  const names = namesWith(own ? [own] : [], site, language);
  const home = wholeAddress(site.url, chartAddress(site, language, id));
  const paragraph = (className: string, text: string | undefined) =>
    text ? `<p class="${className}">${escapeHtml(text)}</p>` : '';
  const drawings =
    drawing.kind === 'html'
      ? serialise(drawing.markup)
      : drawing.drawings
          .map((each) => {
            const shown = shownAt(each, drawing.drawings).map((width) => `w${width}`);
            return `<div class="${shown.join(' ')}">${serialise(each.markup)}</div>`;
          })
          .join('');
  const said = unlinked(figure.title.words);
  const title = headlineWords(said, language, names).words;
  const called = headlineName(said, title);
  const named = islands.map(({ name }) => name).join(' ');
  return [
    `<main class="embed"><figure class="chart" id="chart-${id}" data-chart="${id}"><figcaption>`,
    `<h1 class="title" id="${titleId(id)}"${called === undefined ? '' : ` aria-label="${escapeHtml(called)}"`}>${writeInline(title)}</h1>`,
    paragraph('subtitle', figure.subtitle?.text),
    `</figcaption><yearlight-figure data-type="${figure.type}"${named && ` data-island="${named}"`}>`,
    later ? '<div class="controls later"><div></div></div>' : '',
    controls > 0
      ? `<div class="controls${controls > 2 ? ' many' : ''}" style="--count:${controls}"><div></div></div>`
      : '',
    `<div class="drawing${drawing.kind === 'html' ? ' worded' : ''}">${drawings}</div>${later ? '' : islandData(figure)}</yearlight-figure>`,
    paragraph('note', figure.note?.text),
    paragraph('retired', retired && `${words.embeds.retired}${words.colon}${retired}`),
    paragraph('source', figure.source && `${says.source}${words.colon}${figure.source}`),
    `<div class="foot"><details><summary>${says.table}</summary>`,
    `<p class="description" id="${descriptionId(id)}">${escapeHtml(figure.description)}</p>`,
    `<p class="copy"><button type="button" data-copied="${escapeHtml(says.tableCopied)}"`,
    ` data-selected="${escapeHtml(says.tableSelected)}">${says.copyTable}</button> <span role="status"></span></p>`,
    tableOf(figure),
    paragraph(
      'note',
      rows === undefined ? undefined : words.embeds.firstRows(figure.table.rows.length, rows),
    ),
    `</details><a href="${escapeHtml(safe(home))}" target="_blank" rel="noopener">`,
    `${escapeHtml(textFor(site.name, language))}</a></div></figure></main>`,
  ].join('');
}

/** The data of a figure's islands, as elements that they read. */
export function islandData(figure: ChartFigure): string {
  return islandsOf(figure)
    .map(
      ({ name, data }) =>
        `<script class="island-data" data-for="${name}" type="application/json">${scriptJson(data)}</script>`,
    )
    .join('');
}

/** The figures as a table; roles keep it one where narrow screens lay its rows out as blocks. */
function tableOf({ table: { head, rows }, title }: ChartFigure): string {
  const numeric = (index: number) => (head[index]?.numeric ? ' class="numeric"' : '');
  const copied = (sheet: string | undefined) =>
    sheet === undefined ? '' : ` data-sheet="${escapeHtml(sheet)}"`;
  const heads = head.map(
    ({ text, sheet }, index) =>
      `<th role="columnheader" scope="col"${numeric(index)}${copied(sheet)}>${escapeHtml(text)}</th>`,
  );
  const lines = rows.map(({ key, cells, sheet }) => {
    const [first = '', ...others] = cells.map((cell) => writeInline(cell));
    const rest = others.map(
      (html, index) =>
        `<td role="cell"${numeric(index + 1)} data-head="${escapeHtml(head[index + 1]?.text ?? '')}"${copied(sheet?.[index + 1])}>${html}</td>`,
    );
    return `<tr role="row" data-key="${escapeHtml(key)}"><th role="rowheader" scope="row">${first}</th>${rest.join('')}</tr>`;
  });
  const kind = head.length > 2 ? 'data wide' : 'data';
  return [
    `<table class="${kind}" role="table"><caption class="hidden">${escapeHtml(title.text)}</caption>`,
    `<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>`,
    `<tbody role="rowgroup">${lines.join('')}</tbody></table>`,
  ].join('');
}
