import { z } from 'zod';
import { chartTypeWords } from '../../charts/contract/type-words.ts';
import { chartTypes } from '../../charts/registry.ts';
import { proposalsFor, proposedId, tryProposal } from '../../editing/charts/find-drawable.ts';
import { startingChart } from '../../editing/charts/starting-chart.ts';
import { type OpenedFile, openFile, saveFile } from '../../editing/save/save-file.ts';
import { reviseYaml } from '../../editing/yaml/revise-yaml.ts';
import { chartAddress } from '../../model/addresses.ts';
import { cellName } from '../../model/cell-name.ts';
import { inFiles } from '../../model/dataset.ts';
import { writeSvg } from '../../outputs/pictures/svg.ts';
import { lookUp } from '../../schema/look-up.ts';
import { textFor } from '../../schema/text.ts';
import { namePattern } from '../../schema/values.ts';
import { editorWords } from '../../words/languages.ts';
import type { DeskContext, Reading } from '../contract/desk-context.ts';
import { defineRoute, Refusal } from '../contract/route.ts';
import { latinName } from '../files/latin-name.ts';
import { chartValues, valuesIn, withValues } from '../looks/chart-values.ts';

const id = z.string().regex(namePattern);
const fileOf = (chart: string) => `content/charts/${chart}.yaml`;

/** A chart as the list shows it. */
export interface ChartEntry {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly dataset: string;
  /** The slugs of the stories that show it. */
  readonly stories: readonly string[];
  readonly errors: number;
}

/** A type of chart that suits a dataset, drawn from it. */
export interface ChartChoice {
  readonly type: string;
  readonly name: string;
  readonly reason: string;
  /** An SVG document; empty where the site cannot be shown. */
  readonly picture: string;
}

/** The charts of the site, and the datasets that can be drawn. */
export const listCharts = defineRoute({
  name: 'list-charts',
  takes: z.strictObject({}),
  answer: async (_, desk) => {
    const reading = await desk.refresh();
    const { folder, built } = reading;
    const language = firstLanguage(reading);
    const paths = folder.files.flatMap(
      ({ path }) => /^content\/charts\/([^/]+)\.ya?ml$/.exec(path)?.[1] ?? [],
    );
    const charts = paths.map((chart): ChartEntry => {
      const found = built.readable.charts.find((each) => each.id === chart);
      const stories = reading.shown?.stories.filter(({ charts }) => charts.includes(chart)) ?? [];
      return {
        id: chart,
        title: (found && lookUp(found.title, language)?.text) || chart,
        type: found ? typeName(found.type, desk) : '',
        dataset: found?.dataset ?? '',
        stories: [...new Set(stories.map(({ slug }) => slug))],
        errors: problemsOf(chart, reading, desk).filter(({ severity }) => severity === 'error')
          .length,
      };
    });
    const datasets = inFiles(built.readable.datasets).map(({ name, title }) => ({
      name,
      title: textFor(title, language),
    }));
    return { charts, datasets };
  },
});

/** The types that suit a dataset, each drawn from it with the reason; what the check refuses is none. */
export const chartChoices = defineRoute({
  name: 'chart-choices',
  takes: z.strictObject({ dataset: z.string() }),
  answer: async ({ dataset: name }, desk): Promise<readonly ChartChoice[]> => {
    const { dataset, board } = drawable(name, desk);
    const { reasons } = editorWords(desk.language).proposals;
    const language = board.site.languages[0];
    return proposalsFor(dataset, board).flatMap((chosen) => {
      const { charts, datasets } = tryProposal(dataset, chosen, board).readable;
      const chart = charts.find((each) => each.id === proposedId);
      const { shown } = desk.reading();
      // A site that never could be shown has no look yet.
      const picture =
        chart && shown ? writeSvg(chart, { ...shown, charts, datasets }, language) : '';
      const { type, reason } = chosen;
      return [{ type, name: typeName(type, desk), reason: reasons[reason], picture }];
    });
  },
});

/** Begins a chart of a dataset: its file, with the title that is given. */
export const beginChart = defineRoute({
  name: 'begin-chart',
  takes: z.strictObject({ dataset: z.string(), type: z.string(), title: z.string().trim().min(1) }),
  answer: async ({ dataset: name, type, title }, desk) => {
    const { dataset, board } = drawable(name, desk);
    const all = proposalsFor(dataset, board);
    const chosen = all.find((each) => each.type === type);
    const says = editorWords(desk.language).desk;
    if (!chosen) throw new Refusal(says.charts.unsuited(type));
    const [language] = board.site.languages;
    const others = all.filter((each) => each !== chosen);
    const begun = startingChart({ dataset, chosen, others }, board.site.languages, desk.language);
    const place = board.site.languages.length === 1 ? ['title'] : ['title', language];
    const text = reviseYaml(reviseYaml(begun, place, title), ['subtitle'], undefined);
    const taken = (each: string) => board.folder.files.some(({ path }) => path === fileOf(each));
    const chart = latinName(title, dataset.name, taken);
    const opened = await openChartFile(chart, desk);
    const saved = await saveFile(desk.site, { ...opened, base: '', text });
    if (saved.kind !== 'saved') throw new Refusal(says.text.taken(opened.path));
    await desk.refresh();
    return { id: chart };
  },
});

/** Opens a chart: its texts, the rows that can be lit up, and what is wrong with it. */
export const openChart = defineRoute({
  name: 'open-chart',
  takes: z.strictObject({ id }),
  answer: async ({ id: chart }, desk) => {
    const opened = await openChartFile(chart, desk);
    if (opened.text === '')
      throw new Refusal(editorWords(desk.language).desk.text.gone(opened.path));
    const reading = await desk.refresh();
    const { charts, datasets, site } = reading.built.readable;
    const language = firstLanguage(reading);
    const found = charts.find((each) => each.id === chart);
    const dataset = datasets.find(({ name }) => name === (found?.made ?? found?.dataset));
    return {
      base: opened.text,
      digest: opened.digest,
      languages: site?.languages ?? [],
      values: valuesIn(opened.text, site?.languages ?? []),
      rows: dataset
        ? dataset.rows.map((row) => ({
            key: row.key,
            label: cellName(dataset, row, undefined, language),
          }))
        : [],
      type: found ? typeName(found.type, desk) : '',
      page: site ? chartAddress(site, language, chart) : '/',
      problems: problemsOf(chart, reading, desk),
    };
  },
});

const edited = z.strictObject({ id, base: z.string(), values: chartValues });

/** Shows a chart as it is being changed, unsaved, and says what is wrong. */
export const draftChart = defineRoute({
  name: 'draft-chart',
  takes: edited,
  answer: async ({ id: chart, base, values }, desk) => {
    const { languages } = desk.reading().built.readable.site ?? { languages: [] };
    const reading = await desk.draft(fileOf(chart), withValues(base, values, languages));
    return { problems: problemsOf(chart, reading, desk) };
  },
});

/** Saves a chart; what somebody else has changed meanwhile is merged, or nothing is written. */
export const saveChart = defineRoute({
  name: 'save-chart',
  takes: edited.extend({ digest: z.string() }),
  answer: async ({ id: chart, base, digest, values }, desk) => {
    const { languages } = desk.reading().built.readable.site ?? { languages: [] };
    const path = fileOf(chart);
    const text = withValues(base, values, languages);
    const saved = await saveFile(desk.site, { path, digest, base, text });
    const says = editorWords(desk.language).desk;
    if (saved.kind === 'refused') throw new Refusal(says.text.unwritable[saved.fault](path));
    if (saved.kind === 'conflict') throw new Refusal(says.charts.conflict(path));
    await desk.draft(path, undefined);
    const reading = await desk.refresh();
    return { base: saved.text, digest: saved.digest, problems: problemsOf(chart, reading, desk) };
  },
});

/** Shows a chart again as its file has it. */
export const closeChart = defineRoute({
  name: 'close-chart',
  takes: z.strictObject({ id }),
  answer: async ({ id: chart }, desk) => {
    await desk.draft(fileOf(chart), undefined);
    return {};
  },
});

async function openChartFile(chart: string, desk: DeskContext): Promise<OpenedFile> {
  const path = fileOf(chart);
  const opened = await openFile(desk.site, path);
  if ('fault' in opened)
    throw new Refusal(editorWords(desk.language).desk.text.unwritable[opened.fault](path));
  return opened;
}

function firstLanguage({ built }: Reading): string {
  return built.readable.site?.languages[0] ?? 'en';
}

function typeName(type: string, { language }: DeskContext): string {
  const about = lookUp(chartTypes, type)?.about;
  return about ? chartTypeWords(type, about, language).name : type;
}

/** A dataset, and the site in which charts of it are tried. */
function drawable(name: string, desk: DeskContext) {
  const { folder, built } = desk.reading();
  const { site, datasets } = built.readable;
  const dataset = datasets.find((each) => each.name === name);
  if (!site || !dataset) throw new Refusal(editorWords(desk.language).desk.charts.noDataset(name));
  return { dataset, board: { folder, datasets, site, language: desk.language } };
}

function problemsOf(chart: string, { built }: Reading, { language }: DeskContext) {
  return built.mistakes.list
    .filter(({ place }) => place.file === fileOf(chart))
    .map((mistake) => ({ severity: mistake.severity, ...mistake.inWords(language) }));
}
