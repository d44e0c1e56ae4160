import { z } from 'zod';
import { reviseJson } from '../../editing/json/revise-json.ts';
import { openFile, saveFile } from '../../editing/save/save-file.ts';
import { isRecord } from '../../editing/text/same-value.ts';
import { withValue } from '../../editing/text/set-value.ts';
import { addressOf } from '../../model/address.ts';
import { type Dataset, inFiles } from '../../model/dataset.ts';
import { cellsOfFacts, usesRow } from '../../model/usage.ts';
import type { BuiltPublication } from '../../publication/build-publication.ts';
import { textFor } from '../../schema/text.ts';
import { namePattern } from '../../schema/values.ts';
import { editorWords } from '../../words/languages.ts';
import type { DeskContext } from '../contract/desk-context.ts';
import { defineRoute, Refusal } from '../contract/route.ts';

const name = z.string().regex(namePattern);
const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** The datasets in files, with how large they are. */
export const listDatasets = defineRoute({
  name: 'list-datasets',
  takes: z.strictObject({}),
  answer: async (_, desk) => {
    const { datasets } = (await desk.refresh()).built.readable;
    return inFiles(datasets).map((dataset) => ({
      name: dataset.name,
      title: textFor(dataset.title, desk.language),
      rows: dataset.rows.length,
      fields: dataset.fields.length,
    }));
  },
});

/** Opens a dataset for its grid: what stands in its file, row by row. */
export const openDataset = defineRoute({
  name: 'open-dataset',
  takes: z.strictObject({ name }),
  answer: async ({ name: asked }, desk) => {
    const { text, digest, rows, dataset } = await opened(asked, desk);
    return {
      base: text,
      digest,
      title: textFor(dataset.title, desk.language),
      fields: dataset.fields.map((field) => ({
        name: field.name,
        title: textFor(field.title, desk.language),
        unit: field.unit?.name ?? '',
        isNumber: field.type === 'number' || field.type === 'integer',
        isKey: dataset.primaryKey.includes(field.name),
      })),
      rows: rows.map((row) => dataset.fields.map((field) => shownCell(row[field.name]))),
    };
  },
});

/** Saves cells of a dataset. A value that readers have seen becomes a revision, for which a reason must be given. */
export const saveCells = defineRoute({
  name: 'save-cells',
  takes: z.strictObject({
    name,
    digest: z.string(),
    base: z.string(),
    cells: z.array(z.tuple([z.int().min(0), z.string(), value])),
    reason: z.string(),
  }),
  answer: async ({ name: asked, digest, base, cells, reason }, desk) => {
    const { dataset } = await opened(asked, desk);
    const whole: unknown = JSON.parse(base);
    if (!isRecord(whole) || !Array.isArray(whole.data)) throw new Refusal(asked);
    const before: readonly unknown[] = whole.data;
    const seen = seenRows(dataset, desk.reading().built);
    const revised = cells.flatMap(([index, field, to]) => {
      const row = before[index];
      const key = dataset.rows.find(({ number }) => number === index + 1)?.key;
      const from = isRecord(row) ? row[field] : undefined;
      const isPublished = key !== undefined && seen.has(key) && isValue(from) && from !== null;
      if (!isPublished || from === to) return [];
      const address = addressOf({ dataset: asked, key, field });
      return [{ cell: address.slice(asked.length + 1), from, to }];
    });
    if (revised.length > 0 && reason.trim() === '')
      return { kind: 'reason' as const, cells: revised.map(({ cell }) => cell) };
    const rows = [...before];
    for (const [index, field, to] of cells) rows[index] = withValue(rows[index], [field], to);
    const date = new Date().toISOString().slice(0, 10);
    const news = revised.map((each) => ({ date, ...each, reason: reason.trim() }));
    const known: readonly unknown[] = Array.isArray(whole.revisions) ? whole.revisions : [];
    const changed = reviseJson(base, ['data'], rows);
    const text =
      news.length > 0 ? reviseJson(changed, ['revisions'], [...known, ...news]) : changed;
    const path = `data/${asked}.json`;
    const saved = await saveFile(desk.site, { path, digest, base, text });
    if (saved.kind === 'refused') throw new Refusal(path);
    if (saved.kind === 'conflict')
      return {
        kind: 'conflict' as const,
        places: saved.conflicts.map((each) => each.path.join('/')),
      };
    const { mistakes } = (await desk.refresh()).built;
    const problems = mistakes.list.filter(
      ({ place, values }) => place.file === path || JSON.stringify(values).includes(`${asked}/`),
    );
    return {
      kind: 'saved' as const,
      base: saved.text,
      digest: saved.digest,
      revisions: news.length,
      problems: problems.slice(0, 20).map((mistake) => ({
        place: `${mistake.place.file}:${mistake.place.line}`,
        ...mistake.inWords(desk.language),
      })),
    };
  },
});

async function opened(asked: string, desk: DeskContext) {
  const path = `data/${asked}.json`;
  const file = await openFile(desk.site, path);
  const says = editorWords(desk.language).importing;
  const dataset = desk.reading().built.readable.datasets.find((each) => each.name === asked);
  if ('fault' in file || !dataset) throw new Refusal(says.brokenBefore(path));
  const whole: unknown = JSON.parse(file.text);
  const data: readonly unknown[] = isRecord(whole) && Array.isArray(whole.data) ? whole.data : [];
  return { ...file, dataset, rows: data.map((row) => (isRecord(row) ? row : {})) };
}

/** A cell as a grid shows it; one that is computed cannot be typed over. */
function shownCell(cell: unknown): string | number | boolean | null | { readonly derive: string } {
  if (isValue(cell)) return cell ?? null;
  if (isRecord(cell)) return { derive: String(cell.derive ?? JSON.stringify(cell)) };
  return { derive: JSON.stringify(cell) };
}

function isValue(cell: unknown): cell is string | number | boolean | null | undefined {
  return (
    cell === null || cell === undefined || ['string', 'number', 'boolean'].includes(typeof cell)
  );
}

/** The keys of the rows that published stories speak of, or that a chart draws. */
function seenRows(dataset: Dataset, { readable, texts }: BuiltPublication): ReadonlySet<string> {
  const byName = new Map(readable.datasets.map((each) => [each.name, each]));
  const drafts = new Set(readable.stories.filter(({ draft }) => draft).map(({ file }) => file));
  const facts = texts.filter(({ file }) => !drafts.has(file)).flatMap((text) => text.facts);
  const spoken = cellsOfFacts(facts, byName).filter((cell) => cell.dataset === dataset.name);
  const drawn = dataset.rows.filter(({ key }) =>
    readable.charts.some((chart) => usesRow(chart, { dataset: dataset.name, key }, byName)),
  );
  return new Set([...spoken, ...drawn].map(({ key }) => key));
}
