import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeWhole } from '../../editing/save/write-whole.ts';
import { publish } from '../../editing/site/try-file.ts';
import { plainText } from '../../migration/datawrapper/plain-text.ts';
import { type DatawrapperExport, readExport } from '../../migration/datawrapper/read-export.ts';
import { Mistakes } from '../../mistakes/mistake.ts';
import { namePattern } from '../../schema/values.ts';
import { readSite } from '../../source/read.ts';
import { addressName } from '../../spreadsheet/dataset/address-name.ts';
import { decodeText } from '../../spreadsheet/read/decode-text.ts';
import { editorWords } from '../../words/languages.ts';
import { writeMistake } from '../command/report.ts';
import { type CommandContext, exit, fail, refuse } from '../command/run-command.ts';
import { type Brought, bringChart, pathsOf } from './bring-chart.ts';
import { writeImport } from './import-report.ts';

/** Whether the file is a table alone, which comes in as any other does. */
export function isTable({ from, words: [file = ''] }: CommandContext): boolean {
  return from === 'datawrapper' && /\.(?:csv|tsv|txt)$/i.test(file);
}

/** Makes a dataset and a chart of one that was exported by another service. Nothing is written unless both can be. */
export async function importChart(context: CommandContext): Promise<number> {
  const { folder, language, from = '', replace, words } = context;
  const [file = ''] = words;
  const says = editorWords(language).migrating;
  if (from !== 'datawrapper') return refuse(says.otherService(from), 'import', language);
  const bytes = await readFile(resolve(file)).catch(() => undefined);
  if (!bytes) return refuse(editorWords(language).importing.noFile(file), 'import', language);
  const read = readExport(bytes, await tableBeside(resolve(file)));
  if (typeof read === 'string') return fail(says.faults[read](file));
  const name = context.name ?? nameOf(read);
  if (!namePattern.test(name))
    return refuse(editorWords(language).commands.wrong.badId(name, undefined), 'import', language);
  const paths = pathsOf(name);
  for (const path of [paths.dataset, paths.chart])
    if (!replace && (await isThere(folder, path)))
      return fail(editorWords(language).importing.taken(path));
  const site = await readSite(folder, new Mistakes());
  const { readable, mistakes } = publish(site);
  if (!readable.site) return fail(editorWords(language).commands.noSite(context.folder));
  const task = { ...read, name, file, site, settings: readable.site, before: mistakes };
  const brought = await bringChart(task, language);
  if (typeof brought === 'string') return fail(brought);
  if ('mistakes' in brought) {
    const told = brought.mistakes.map((each) => writeMistake(each, language)).join('\n');
    return fail(`${told}\n${editorWords(language).importing.nothingWritten}`);
  }
  process.stdout.write(writeImport(brought.found, brought.told, readable.site.languages, context));
  return put(brought, name, context);
}

/** Says what is other, and writes both files; a chart that is there already is the editor's own by now. */
async function put(
  { dataset, chart, remarks, left, refused }: Brought,
  name: string,
  context: CommandContext,
): Promise<number> {
  const { folder, language, dryRun } = context;
  const says = editorWords(language).migrating;
  const { wrote, dryRun: shown } = editorWords(language).importing;
  const paths = pathsOf(name);
  const all = [...(context.name === undefined ? [says.named(name)] : []), ...remarks];
  const lines = all.map((each) => `  – ${each}\n`);
  process.stdout.write(lines.length > 0 ? `${lines.join('')}\n` : '');
  for (const each of refused) process.stdout.write(`${writeMistake(each, language)}\n`);
  if (dryRun) {
    process.stdout.write(`${shown(paths.dataset)}\n${shown(paths.chart)}\n\n${chart}`);
    return exit.done;
  }
  await writeWhole(join(folder, paths.dataset), dataset);
  process.stdout.write(`${wrote(paths.dataset)}\n`);
  if (await isThere(folder, paths.chart)) process.stdout.write(`${says.keptChart(paths.chart)}\n`);
  else {
    await writeWhole(join(folder, paths.chart), chart);
    process.stdout.write(`${wrote(paths.chart)}\n`);
  }
  if (left.length > 0) process.stdout.write(`${says.toDo(left.length)}\n`);
  process.stdout.write(`${says.shown(name)}\n`);
  return exit.done;
}

async function isThere(folder: string, path: string): Promise<boolean> {
  return (await stat(join(folder, path)).catch(() => undefined)) !== undefined;
}

/** The table of the same name beside an export: chart.json and chart.csv. */
async function tableBeside(file: string): Promise<string | undefined> {
  for (const ending of ['csv', 'tsv']) {
    const bytes = await readFile(file.replace(/\.\w+$/, `.${ending}`)).catch(() => undefined);
    if (bytes) return decodeText(bytes)?.text;
  }
  return undefined;
}

/** A name for the dataset and the chart: of its title, else of its id. */
function nameOf({ chart }: DatawrapperExport): string {
  return addressName(plainText(chart.title ?? '')) || addressName(chart.id ?? '') || 'chart';
}
