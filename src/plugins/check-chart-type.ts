import { parseHTML } from 'linkedom';
import type { ChartType } from '../charts/contract/chart-type.ts';
import { drawFigure } from '../charts/draw-figure.ts';
import { chartTypes } from '../charts/registry.ts';
import { serialise } from '../charts/text/markup.ts';
import type { Publication } from '../model/publication.ts';
import { buildSamples } from '../publication/build-gallery.ts';
import { additions, additionsFrom, setAdditions } from '../run/additions.ts';
import { lookUp } from '../schema/look-up.ts';
import { wordsFor } from '../words/languages.ts';

const languages = ['en', 'zh-CN'] as const;

/** What stands in markup where something was read that is not there, or a colour of the chart's own. */
const broken = /\b(?:NaN|undefined|Infinity)\b|\[object /;
const ownColour = /\b(?:fill|stroke|color)\s*[=:]\s*"?\s*(?:#|rgb|hsl)/;

/**
 * Asks of an own chart type what is asked of those that are built in: that it is explained in the editors' languages,
 * that its samples pass the check, that each width draws a mark for each row with a figure, shows what is “more than”
 * and what is promised, in the colours of the site, with a description and a table. Gives back what is wrong, in
 * English; nothing where all is well. Samples should hold a row that is `over` and one that is `promised`.
 */
export function checkChartType(name: string, type: ChartType): string[] {
  const [before, from] = [additions(), additionsFrom()];
  if (lookUp(chartTypes, name) && !lookUp(before.charts, name)) return [`“${name}” is built in.`];
  setAdditions({ ...before, charts: { ...before.charts, [name]: type } }, from);
  try {
    return [...explained(type), ...drawn(name)];
  } finally {
    setAdditions(before, from);
  }
}

/** What the gallery shows of a type. */
function explained({ about, options, channels }: ChartType): string[] {
  const untold = languages.flatMap((language) => [
    ...(about.words?.[language]?.name ? [] : [`about.words has no name in ${language}.`]),
    ...(/[.。]$/.test(about.words?.[language]?.use ?? '')
      ? []
      : [`about.words has no sentence of its use in ${language}.`]),
  ]);
  const bare = Object.keys(options.shape).filter((option) =>
    languages.some((language) => !lookUp(about.words?.[language]?.options ?? {}, option)),
  );
  const lost = Object.keys(channels).filter(
    (channel) => lookUp(options.shape, channel) === undefined,
  );
  return [
    ...untold,
    ...bare.map((option) => `The option “${option}” is not explained in both languages.`),
    ...lost.map((channel) => `The channel “${channel}” is no option.`),
  ];
}

function drawn(name: string): string[] {
  const { publication, mistakes } = buildSamples();
  if (!publication)
    return mistakes.list.map((mistake) => `${mistake.message}: ${mistake.inWords('en').problem}`);
  const samples = publication.charts.filter(({ type }) => type === name);
  return samples.flatMap((chart) =>
    languages.flatMap((language) =>
      drawnIn(chart, publication, language).map((told) => `${chart.id} (${language}): ${told}`),
    ),
  );
}

/** What is wrong with a sample in one language, at every width. */
function drawnIn(
  chart: Publication['charts'][number],
  publication: Publication,
  language: string,
): string[] {
  const figure = drawFigure(chart, publication, language);
  const { drawing, table, description } = figure;
  const rows = publication.datasets.find(
    ({ name }) => name === (chart.made ?? chart.dataset),
  )?.rows;
  const drawings =
    drawing.kind === 'html'
      ? [{ width: 0, markup: drawing.markup }]
      : drawing.drawings.map(({ width, markup }) => ({ width, markup }));
  const told = drawings.flatMap(({ width, markup }) =>
    drawnAt(serialise(markup), rows ?? [], language, drawing.kind).map((each) =>
      width === 0 ? each : `at ${width} px ${each}`,
    ),
  );
  return [
    ...told,
    ...(description ? [] : ['It is not described.']),
    ...(table.rows.length > 0 ? [] : ['It has no table.']),
  ];
}

type Rows = Publication['datasets'][number]['rows'];

function drawnAt(html: string, rows: Rows, language: string, kind: string): string[] {
  const { document } = parseHTML(`<body>${html}</body>`);
  const keys = new Set(
    [...document.querySelectorAll('[data-key]')].map((mark) => mark.getAttribute('data-key')),
  );
  const { moreThan, promised } = wordsFor(language).charts;
  const has = (word: string, selector: string) =>
    html.includes(word) || (kind !== 'html' && document.querySelector(selector) !== null);
  const inDrawing = rows.filter(({ key }) => keys.has(key));
  const isMore = inDrawing.some(({ qualifier }) => qualifier === 'over');
  const isPromised = inDrawing.some(({ status }) => status === 'promised');
  const needsMore = isMore && kind !== 'html' && !has(moreThan, '.hatch, .cut');
  return [
    ...(keys.size > 0 ? [] : ['no mark has data-key, which ties it to its row.']),
    ...(broken.test(html) ? ['something is drawn that is not there (NaN, undefined).'] : []),
    ...(ownColour.test(html) ? ['it has colours of its own; classes have those of the site.'] : []),
    ...(needsMore ? ['what is “more than” is not hatched.'] : []),
    ...(isPromised && !has(promised, '.goal, .to-come, .promised')
      ? ['what is promised is neither dashed nor said.']
      : []),
  ];
}
