import { dsvFormat } from 'd3';
import { existingIn, newMistakes, publish, withFile } from '../../editing/site/try-file.ts';
import {
  type ChartFiles,
  chartFiles,
  inLanguages,
  type Landed,
} from '../../migration/datawrapper/chart-file.ts';
import { type DrawnTable, drawnTable } from '../../migration/datawrapper/drawn-table.ts';
import { plainText } from '../../migration/datawrapper/plain-text.ts';
import type { DatawrapperExport } from '../../migration/datawrapper/read-export.ts';
import type { Mistake, Mistakes } from '../../mistakes/mistake.ts';
import type { Site } from '../../model/publication.ts';
import { lookUp } from '../../schema/look-up.ts';
import { outerAddress } from '../../schema/safe-address.ts';
import { type Text, textsOf } from '../../schema/text.ts';
import { writtenText } from '../../schema/written-text.ts';
import type { SiteFolder } from '../../source/read.ts';
import { isFigures, isTime } from '../../spreadsheet/cells/column.ts';
import type { Remark } from '../../spreadsheet/cells/import-context.ts';
import type { Resource } from '../../spreadsheet/dataset/build-resource.ts';
import { keyOf } from '../../spreadsheet/dataset/existing.ts';
import { writeResource } from '../../spreadsheet/dataset/write-resource.ts';
import type { Imported } from '../../spreadsheet/import-sheet.ts';
import { makeDataset } from '../../spreadsheet/make-dataset.ts';
import { guessDelimiter } from '../../spreadsheet/read/guess-delimiter.ts';
import type { MigratingWords } from '../../words/contract/migrating.ts';
import { type EditorLanguage, editorWords, wordsFor } from '../../words/languages.ts';

/** One chart to be brought in, and the site as it is. */
export interface BringTask extends DatawrapperExport {
  readonly name: string;
  /** The export, as the editor wrote it. */
  readonly file: string;
  readonly site: SiteFolder;
  readonly settings: Site;
  /** What was wrong with the site before. */
  readonly before: Mistakes;
}

/** A dataset and its chart, as their files will have them. */
export interface Brought {
  readonly found: Imported;
  readonly told: readonly Remark[];
  readonly dataset: string;
  readonly chart: string;
  /** What is other here than there, in the editor's words. */
  readonly remarks: readonly string[];
  /** What is left for the editor to mend: numbers in texts that are bound to no cell yet. */
  readonly left: readonly Mistake[];
  /** Why the chart could not be drawn as it was there. */
  readonly refused: readonly Mistake[];
}

/** Why nothing could be made of an export. */
export interface NotBrought {
  readonly mistakes: readonly Mistake[];
}

/** Makes the dataset and the chart of an export; a sentence or mistakes where that cannot be. */
export async function bringChart(
  task: BringTask,
  language: EditorLanguage,
): Promise<Brought | NotBrought | string> {
  const says = editorWords(language).migrating;
  const { name, chart, settings, site } = task;
  const delimiter = guessDelimiter(task.data, 'chart.csv');
  const table = drawnTable(dsvFormat(delimiter).parseRows(task.data.replace(/^\uFEFF/, '')), chart);
  if (table.rows.length === 0) return says.noTable;
  const made = await datasetOf(task, table, delimiter, language);
  if (typeof made === 'string') return made;
  if (!made.found) return { mistakes: made.mistakes.sorted() };
  const found = { ...made.found, resource: withOrigin(made.found.resource, task) };
  const dataset = writeResource(found.resource);
  const { chartTitle } = wordsFor(settings.languages[0] ?? 'en').starting;
  const charts = chartFiles(chart, landedOf(found), settings.languages, chartTitle);
  const tried = tryAll(charts, withFile(site, pathsOf(name).dataset, dataset), task);
  const at = tried.findIndex(({ news }) => news.every(isLeftToEditors));
  const chosen = tried[at];
  if (!chosen) return { mistakes: tried.at(-1)?.news ?? [] };
  const remarks = [
    ...tableRemarks(table, says),
    ...chartRemarks(charts, task, says),
    ...(at === 0 ? [] : [at === tried.length - 1 ? says.tableOnly : says.simpler]),
  ];
  const refused = at === tried.length - 1 ? (tried[0]?.news ?? []) : [];
  return {
    found,
    told: made.told,
    dataset,
    chart: chosen.yaml,
    remarks,
    left: chosen.news,
    refused: refused.filter((each) => at > 0 && !isLeftToEditors(each)),
  };
}

/** Where the dataset and the chart of a name stand in a site. */
export function pathsOf(name: string): { readonly dataset: string; readonly chart: string } {
  return { dataset: `data/${name}.json`, chart: `content/charts/${name}.yaml` };
}

function datasetOf(
  { name, chart, file, site, settings }: BringTask,
  table: DrawnTable,
  delimiter: string,
  language: EditorLanguage,
) {
  const words = (html: string | undefined) => plainText(html ?? '') || undefined;
  const task = {
    name,
    bytes: new TextEncoder().encode(
      dsvFormat(delimiter).formatRows([[...table.heads], ...table.rows.map((row) => [...row])]),
    ),
    file: `${file}.csv`,
    origin: { from: file, at: '', options: { delimiter } },
    title: words(chart.title),
    source: words(chart.metadata.describe?.['source-name']),
    existing: existingIn(site, pathsOf(name).dataset),
  };
  return makeDataset(task, settings, language);
}

/** The dataset with its source's address, in the site's languages. It does not remember a file that `--again` could read. */
function withOrigin(resource: Resource, { chart, settings }: BringTask): Resource {
  const { import: _, title, sources, ...rest } = resource;
  const { schema, data, ...head } = rest;
  const path = chart.metadata.describe?.['source-url']?.trim();
  const isAddress = path !== undefined && isSafe(path);
  const [source] = Array.isArray(sources) ? (sources as readonly object[]) : [];
  const named = typeof title === 'string' ? inLanguages(title, settings.languages) : title;
  return {
    ...head,
    title: named,
    sources: source && isAddress ? [{ ...source, path }] : sources,
    schema,
    data,
  } as Resource;
}

function isSafe(path: string): boolean {
  const address = outerAddress(path);
  return address !== 'unsafe' && address !== 'dead';
}

/** The dataset as the chart's maker needs it: fields by the heads that they had, rows by label. */
function landedOf({ resource, columns }: Imported): Landed {
  const { fields, primaryKey } = resource.schema;
  const labelOf = (name: string, value: unknown) => {
    const labels = fields.find((field) => field.name === name)?.labels;
    const label = lookUp(labels as Readonly<Record<string, Text>> | undefined, writtenText(value));
    return label === undefined ? writtenText(value) : (textsOf(label)[0] ?? '');
  };
  return {
    name: resource.name,
    fields: columns
      .filter(({ own }) => own === undefined)
      .map((column) => ({
        head: column.head.text,
        name: column.name,
        holds: isFigures(column) ? 'figure' : isTime(column) ? 'time' : 'text',
      })),
    rows: resource.data.map((row, index) => ({
      key: primaryKey.length > 0 ? keyOf(row, primaryKey) : String(index + 1),
      said: new Map(Object.entries(row).map(([name, value]) => [name, labelOf(name, value)])),
      value: new Map(Object.entries(row).map(([name, value]) => [name, writtenText(value)])),
    })),
  };
}

/** Each way to write the chart, with the errors that it would bring. */
function tryAll({ files }: ChartFiles, site: SiteFolder, { name, before }: BringTask) {
  return files.map((yaml) => {
    const after = publish(withFile(site, pathsOf(name).chart, yaml)).mistakes;
    const news = newMistakes(before, after).filter(({ severity }) => severity === 'error');
    return { yaml, news };
  });
}

/** Whether a mistake is the editor's to mend, for only they know which cell a number in a text means. */
function isLeftToEditors({ code }: Mistake): boolean {
  return code === 'unbound-number';
}

function tableRemarks({ leftOut, undivided }: DrawnTable, says: MigratingWords): string[] {
  return [
    ...(leftOut.length > 0 ? [says.leftOut(leftOut)] : []),
    ...(undivided.length > 0 ? [says.undivided(undivided)] : []),
  ];
}

function chartRemarks(
  { leftovers, type }: ChartFiles,
  { chart, settings }: BringTask,
  says: MigratingWords,
): string[] {
  const { replaced, annotations, spans, highlights, colours, logarithmic, byline } = leftovers;
  const source = chart.metadata.describe?.['source-url']?.trim();
  return [
    replaced && says.replaced[replaced](chart.type, type),
    annotations.length > 0 && says.annotations(annotations),
    spans > 0 && says.spans(spans),
    highlights.length > 0 && says.highlights(highlights),
    colours > 0 && says.colours(colours),
    logarithmic && says.logarithmic,
    byline !== '' && says.byline(byline),
    source && !isSafe(source) && says.badSource(source),
    plainText(chart.title ?? '') === '' && says.noTitle,
    settings.languages.length > 1 && says.untranslated(settings.languages),
  ].filter((each) => typeof each === 'string');
}
