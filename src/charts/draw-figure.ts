import { findRow, parseAddress } from '../model/address.ts';
import {
  type Cell,
  cellOf,
  type DataSource,
  type Dataset,
  findField,
  numericFields,
} from '../model/dataset.ts';
import { figureStyle } from '../model/format-cell.ts';
import { plainText } from '../model/plain-text.ts';
import type { Chart, Publication, Rich, RichByLanguage } from '../model/publication.ts';
import { handedOver } from '../run/thread-results.ts';
import { lookUp } from '../schema/look-up.ts';
import { textFor } from '../schema/text.ts';
import { editorsLanguage, wordsFor } from '../words/languages.ts';
import type { ChartFigure } from './contract/chart-figure.ts';
import type { ChartType, DrawContext } from './contract/chart-type.ts';
import type { Drawing, Picture } from './contract/drawing.ts';
import { type DrawnMarks, marksIn, noMarks } from './contract/drawn-marks.ts';
import { ownColours } from './contract/own-colours.ts';
import { selectRows } from './contract/select-rows.ts';
import { chartTypeWords } from './contract/type-words.ts';
import { fewWidths, widths } from './contract/widths.ts';
import { filterData } from './islands/filter.ts';
import { type Drawn, marksIslandData } from './islands/marks.ts';
import { chartTypes } from './registry.ts';
import { labelFieldOf, labelText } from './rows/marks.ts';
import { withFilledCells } from './states/fill-cells.ts';
import { withMergedCells } from './states/merge-cells.ts';
import { serialise, withWrittenContent } from './text/markup.ts';
import { howItSounds } from './words/sound.ts';
import { figureTable, tableFieldsOf } from './words/table.ts';

/** Those of the figure on a cover. */
const coverWidths = [...fewWidths.filter((width) => width !== 570), 1180];

/** For speed alone, in each thread: pages, embeds and pictures show the same figure. */
const drawn = new WeakMap<Chart, Map<string, ChartFigure>>();

/** Whole figures that another thread has drawn. */
export const drawnFigures = handedOver<ChartFigure>('figures');

/**
 * Draws a chart in one language, for pages, embeds and files. A figure is drawn once, however many
 * pages show it. The chart must have been checked.
 *
 * @param most How many rows are drawn at most, where there is room for no more.
 */
export function drawFigure(
  chart: Chart,
  publication: Publication,
  language: string,
  most = Number.POSITIVE_INFINITY,
): ChartFigure {
  const figures = drawn.get(chart) ?? new Map<string, ChartFigure>();
  drawn.set(chart, figures);
  const key = `${language} ${most}`;
  const elsewhere = most === Number.POSITIVE_INFINITY && drawnFigures.get(chart, language);
  const figure = figures.get(key) ?? (elsewhere || draw(chart, publication, language, most));
  figures.set(key, figure);
  return figure;
}

/** The drawing of a chart as a front page shows it: on a cover for wide places too. */
export function drawBare(
  chart: Chart,
  publication: Drawable,
  language: string,
  isCover: boolean,
): ChartFigure['drawing'] {
  const type = lookUp(chartTypes, chart.type);
  const name = chart.made ?? chart.dataset;
  const dataset = publication.datasets.find((each) => each.name === name);
  if (!type || !dataset) throw new Error(`The chart ${chart.id} was not checked.`);
  const context = drawContext(chart, type, dataset, publication, language);
  const shown = { ...context, rows: context.rows.slice(0, type.most) };
  const drawing = withMergedCells(type.read(chart.specification, shown).draw());
  return atEveryWidth(drawing, isCover ? coverWidths : fewWidths).drawing;
}

function draw(chart: Chart, publication: Publication, language: string, room: number): ChartFigure {
  const type = lookUp(chartTypes, chart.type);
  const drawn = chart.made ?? chart.dataset;
  const dataset = publication.datasets.find(({ name }) => name === drawn);
  if (!type || !dataset) throw new Error(`The chart ${chart.id} was not checked.`);
  const whole = drawContext(chart, type, dataset, publication, language);
  const most = Math.min(room, type.most ?? room);
  const context = whole.rows.length > most ? { ...whole, rows: whole.rows.slice(0, most) } : whole;
  const read = type.read(chart.specification, context);
  const { drawing, marks } = atEveryWidth(
    inState(read.draw(), chart),
    chart.isStep ? fewWidths : undefined,
  );
  const columns = read.tableFields() ?? tableFieldsOf(dataset);
  const table = figureTable(toTell(context, marks), columns);
  const islands = islandsFor({
    type,
    read,
    context,
    marks,
    columns,
    table,
    onPage: mostInTable,
  });
  const overTime = islands.island === 'course' ? context.rows.length : undefined;
  return {
    id: chart.id,
    language,
    type: chart.type,
    dataset: chart.dataset,
    title: inLanguage(chart.title, language),
    subtitle: withBase(chart.subtitle && inLanguage(chart.subtitle, language), context),
    note: withRemainder(
      withMade(chart.note && inLanguage(chart.note, language), context),
      context,
      whole.rows.length,
    ),
    description: chart.alt ? inLanguage(chart.alt, language).text : read.describe().trim(),
    drawing,
    colours: ownColours(chart.specification),
    table: { ...table, rows: table.rows.slice(0, mostInTable) },
    isAside: type.aside === true && !table.head.some(({ numeric }) => numeric),
    source: sourceLine(dataset.sources, language, context.words.listSeparator),
    shortSource: sourceLine(
      dataset.sources.map((source) => ({ ...source, title: source.short ?? source.title })),
      language,
      context.words.listSeparator,
    ),
    heard: type.sounds ? howItSounds(marks, context.words, overTime) : undefined,
    ...islands,
  };
}

/** What a step of a chart shows of it. */
function inState(drawing: Drawing, { filled, isStep }: Chart): Drawing {
  const drawn = filled === undefined ? drawing : withFilledCells(drawing, filled);
  return isStep ? withMergedCells(drawn) : drawn;
}

/** So many rows a figure's table has at most: the page of the dataset has all of them. */
const mostInTable = 500;

/** The rows of the table, and those beyond it that have a mark. */
function toTell(context: DrawContext, { keys }: DrawnMarks): DrawContext {
  const rows = context.rows.filter(({ key }, index) => index < mostInTable || keys.has(key));
  return { ...context, rows };
}

/** The subtitle, and what the values are measured against where the chart has set that: “2015 = 100”. */
function withBase(subtitle: Rich | undefined, { dataset, language, words }: DrawContext) {
  const base = textFor(dataset.made?.base, language);
  if (base === undefined || subtitle?.text.includes(base)) return subtitle;
  return joined(subtitle, base, words.charts.describe.factSeparator);
}

/** The note, and what the chart has made of its data. */
function withMade(note: Rich | undefined, { dataset, language, words }: DrawContext) {
  const told = dataset.made?.notes ?? [];
  return told.reduce<Rich | undefined>(
    (all, text) => joined(all, textFor(text, language), words.figures.space),
    note,
  );
}

function joined(before: Rich | undefined, text: string, separator: string): Rich {
  if (!before) return plainText(text);
  const words = [...before.words, `${separator}${text}`];
  return { words, text: `${before.text}${separator}${text}` };
}

/** The note, and how many rows are drawn where not all are. */
function withRemainder(
  note: Rich | undefined,
  context: DrawContext,
  all: number,
): Rich | undefined {
  const { rows, words, language } = context;
  if (rows.length >= all) return note;
  const [drawn, whole] = [rows.length, all].map((count) => count.toLocaleString(language));
  const told = words.charts.firstOf(drawn ?? '', whole ?? '');
  return joined(note, told, words.figures.space);
}

/** Whether a chart is a picture, and no words. */
export function isPicture(
  chart: Chart,
  dataset: Dataset,
  publication: Drawable,
  language: string,
): boolean {
  const type = lookUp(chartTypes, chart.type);
  const context = type && drawContext(chart, type, dataset, publication, language);
  return context !== undefined && type?.read(chart.specification, context).draw().kind === 'svg';
}

/** What of a publication charts are drawn from. */
type Drawable = Pick<Publication, 'site' | 'datasets' | 'geographies'>;

function drawContext(
  chart: Chart,
  type: ChartType,
  dataset: Dataset,
  publication: Drawable,
  language: string,
): DrawContext {
  const words = wordsFor(language);
  return {
    chart,
    typeName: chartTypeWords(chart.type, type.about, editorsLanguage(language)).name,
    dataset,
    rows: selectRows(dataset, chart.specification),
    language,
    words,
    style: { ...figureStyle(publication.site, language), round: chart.specification.round },
    geographies: publication.geographies ?? [],
    cell: (address) => cellAt(publication, address),
    label: (cell) => rowLabel(publication, cell, language),
  };
}

function cellAt({ datasets }: Drawable, text: string): Cell {
  const address = parseAddress(text);
  const dataset = datasets.find(({ name }) => name === address?.dataset);
  const row = findRow(dataset, address?.key);
  const field = address?.field
    ? findField(dataset, address.field)
    : dataset && numericFields(dataset)[0];
  if (!dataset || !row || !field) throw new Error(`The cell ${text} was not checked.`);
  return cellOf(dataset, row, field);
}

function rowLabel({ datasets }: Drawable, cell: Cell, language: string): string {
  const dataset = datasets.find(({ name }) => name === cell.dataset);
  const row = findRow(dataset, cell.key);
  const field = dataset && labelFieldOf(dataset);
  return row && field ? labelText(field, row, language) : cell.key;
}

/** Beyond so many characters a drawing is made for few widths. */
const mostWritten = 10_000;

/** A drawing at all its widths, and the marks in it as they are when it is widest. */
function atEveryWidth(
  drawing: Drawing,
  each?: readonly number[],
): Pick<ChartFigure, 'drawing'> & { marks: DrawnMarks } {
  if (drawing.kind === 'html') return { drawing, marks: noMarks };
  const { kind, scale, at } = drawing;
  const written = ({ width, height, markup }: Picture) => {
    return { width, height, markup: withWrittenContent(markup) };
  };
  const widest = at(Math.max(...(each ?? widths)));
  const isHeavy = serialise(written(widest).markup).length > mostWritten;
  const wanted = each ?? (isHeavy ? fewWidths : widths);
  const drawings = wanted.map((width) => written(at(width)));
  return { drawing: { kind, scale, drawings }, marks: marksIn(widest) };
}

type Enhanced = Pick<ChartFigure, 'island' | 'islandData' | 'added' | 'controls'>;

/** What an island’s data may say of its controls: how many there can be, and between how many things they choose. */
interface IslandSize {
  readonly controls?: number;
  readonly choices?: number;
}

/** The type's own island, else the one that makes any marks answer; and those that add to either. */
function islandsFor(drawn: Drawn): Enhanced {
  const { type, read, context } = drawn;
  // A chart whose file wants no controls keeps what answers to pointer and keys, and has nothing to choose.
  const asked = context.chart.specification.controls;
  const filter = asked === false ? undefined : filterData(drawn);
  const added =
    asked === false ? [] : [...(filter ? [{ name: 'filter', data: filter }] : []), ...read.added()];
  const own = read.islandData();
  if (own !== undefined) {
    const { controls, choices = context.rows.length } = own as IslandSize;
    const hasEnough = asked ?? choices >= (type.enough ?? 0);
    const wanted = hasEnough ? (controls ?? type.controls ?? 2) : 0;
    const islandData = hasEnough ? own : { ...own, controls: 0 };
    return { island: type.island, islandData, added, controls: wanted };
  }
  const islandData = marksIslandData(drawn);
  return { island: islandData && 'answers', islandData, added, controls: 0 };
}

/** Where the data come from: the sources' titles, or the authors of those without one. */
function sourceLine(sources: readonly DataSource[], language: string, separator: string): string {
  const names = sources
    .map(({ author, title }) => textFor(title ?? author, language))
    .filter((name) => name !== undefined);
  return [...new Set(names)].join(separator);
}

function inLanguage(text: RichByLanguage, language: string): Rich {
  return lookUp(text, language) ?? Object.values(text)[0] ?? plainText('');
}
