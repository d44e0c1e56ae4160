import { z } from 'zod';
import { saveFile } from '../../editing/save/save-file.ts';
import { existingIn, newMistakes, publish, withFile } from '../../editing/site/try-file.ts';
import type { Mistake } from '../../mistakes/mistake.ts';
import { lookUp } from '../../schema/look-up.ts';
import { textFor } from '../../schema/text.ts';
import { namePattern } from '../../schema/values.ts';
import { writtenText } from '../../schema/written-text.ts';
import type { Resource } from '../../spreadsheet/dataset/build-resource.ts';
import { writeResource } from '../../spreadsheet/dataset/write-resource.ts';
import { keptOptions } from '../../spreadsheet/import-options.ts';
import { makeDataset } from '../../spreadsheet/make-dataset.ts';
import { type EditorLanguage, editorWords } from '../../words/languages.ts';
import type { DeskContext } from '../contract/desk-context.ts';
import { type Bytes, defineRoute, Refusal } from '../contract/route.ts';

/** A table that was pasted or dropped, and how it is to be read: the options are those of the import. */
const asked = z.strictObject({
  name: z.string(),
  file: z.string(),
  sheet: z.string().optional(),
  title: z.string().optional(),
  source: z.string().optional(),
  options: z.partialRecord(z.enum(keptOptions), z.string()),
});

type Asked = z.infer<typeof asked>;

/** One column as it was read. */
export interface ReadColumn {
  readonly head: string;
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly unit: string;
  readonly decimals: string;
  readonly isKey: boolean;
  /** The first values, as the dataset has them. */
  readonly values: readonly string[];
  readonly empty: number;
}

export interface ToldMistake {
  readonly severity: Mistake['severity'];
  readonly problem: string;
  readonly hint: string;
}

/** How many values of a column are shown. */
const shown = 6;

/** Reads a table as the import does, and writes nothing: what each column became, each decision, and what is wrong. */
export const readTable = defineRoute({
  name: 'read-table',
  takes: asked,
  answer: async (request, desk, bytes) => {
    const { resource, heads, decided, problems, text } = await makeTable(request, desk, bytes);
    return {
      columns: resource ? columnsOf(resource, heads, desk.language) : [],
      rows: resource?.data.length ?? 0,
      title: writtenTitle(resource?.title, desk.language),
      decided,
      problems,
      canSave: text !== undefined,
    };
  },
});

/** Saves a table as a dataset, never over one that is there. */
export const saveTable = defineRoute({
  name: 'save-table',
  takes: asked,
  answer: async (request, desk, bytes) => {
    const says = editorWords(desk.language).importing;
    const path = `data/${request.name}.json`;
    const { text, problems } = await makeTable(request, desk, bytes);
    if (text === undefined) throw new Refusal(problems[0]?.problem ?? says.nothingWritten);
    const saved = await saveFile(desk.site, { path, digest: 'absent', base: '', text });
    if (saved.kind !== 'saved') throw new Refusal(says.taken(path));
    await desk.refresh();
    return { name: request.name };
  },
});

async function makeTable(
  { name, file, sheet, title, source, options }: Asked,
  desk: DeskContext,
  bytes: Bytes,
) {
  const { language } = desk;
  const says = editorWords(language).importing;
  if (!namePattern.test(name))
    throw new Refusal(editorWords(language).commands.wrong.badId(name, undefined));
  const { folder, built } = desk.reading();
  const { site } = built.readable;
  if (!site) throw new Refusal(editorWords(language).commands.noSite(desk.site));
  const path = `data/${name}.json`;
  if (existingIn(folder, path)) throw new Refusal(says.taken(path));
  const origin = { from: file, sheet, options, at: '' };
  const made = await makeDataset({ name, bytes, file, origin, title, source }, site, language);
  if (typeof made === 'string') throw new Refusal(made);
  const { found, told, mistakes } = made;
  const decided = told.map((each) => each(editorWords(language).importSays));
  const all = (list: readonly Mistake[]) => list.map((mistake) => toldIn(mistake, language));
  if (!found) return { heads: [], decided, problems: all(mistakes.sorted()) };
  // Where the file stands on the editor's machine is not known here, so that it cannot be read again.
  const { import: _, ...resource } = { ...found.resource, import: undefined };
  const text = writeResource(resource);
  const before = publish(folder);
  const news = newMistakes(before.mistakes, publish(withFile(folder, path, text)).mistakes);
  const own = news.filter(({ place, code }) => place.file === path && code !== 'source-unnamed');
  const problems = [...mistakes.sorted(), ...own];
  const isWhole = !problems.some(({ severity }) => severity === 'error');
  return {
    resource: found.resource,
    heads: found.columns.map((column) => ({ name: column.name, head: column.head.text })),
    decided,
    problems: all(problems),
    text: isWhole ? text : undefined,
  };
}

function writtenTitle(title: unknown, language: EditorLanguage): string {
  if (typeof title === 'string') return title;
  const texts =
    typeof title === 'object' && title !== null ? (title as Record<string, string>) : {};
  return textFor(texts, language) ?? '';
}

function toldIn(mistake: Mistake, language: EditorLanguage): ToldMistake {
  return { severity: mistake.severity, ...mistake.inWords(language) };
}

function columnsOf(
  { schema, data }: Resource,
  heads: readonly { readonly name: string; readonly head: string }[],
  language: EditorLanguage,
): ReadColumn[] {
  return schema.fields.map((field) => {
    const values = data.map((row) => lookUp(row, field.name) ?? null);
    const filled = values.filter((value) => value !== null);
    return {
      head: heads.find(({ name }) => name === field.name)?.head ?? field.name,
      name: field.name,
      title: textFor(field.title, language) ?? field.name,
      type: writtenText(field.type),
      unit: writtenText(field.unit),
      decimals: field.decimals === undefined ? '' : String(field.decimals),
      isKey: schema.primaryKey.includes(field.name),
      values: filled.slice(0, shown).map((value) => {
        const label = textFor(lookUp(field.labels, writtenText(value)), language);
        return label ?? writtenText(value);
      }),
      empty: values.length - filled.length,
    };
  });
}
