import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { type Mistake, Mistakes } from '../mistakes/mistake.ts';
import type { Site } from '../model/publication.ts';
import { buildPublication } from '../publication/build-publication.ts';
import { UnitWords } from '../reading/units/unit-words.ts';
import { namePattern } from '../schema/values.ts';
import { parseJson } from '../source/json.ts';
import { readSite, type SiteFolder } from '../source/read.ts';
import type { ImportContext, Told } from '../spreadsheet/context.ts';
import { Existing } from '../spreadsheet/dataset/existing.ts';
import { writeResource } from '../spreadsheet/dataset/write-resource.ts';
import { type Imported, importSheet } from '../spreadsheet/import-sheet.ts';
import { limits } from '../spreadsheet/read/limits.ts';
import { readCsv } from '../spreadsheet/read/read-csv.ts';
import type { DecimalSign } from '../spreadsheet/read/read-options.ts';
import { readXlsx } from '../spreadsheet/read/read-xlsx.ts';
import type { Sheet } from '../spreadsheet/read/sheet.ts';
import { commandWords } from '../words/editors/commands.ts';
import { importingWords } from '../words/editors/importing.ts';
import { writeChanges, writeFirst, writeImport } from './import-report.ts';
import { isMain } from './is-main.ts';
import { type CommandContext, exit, fail, refuse, runCommand } from './run-command.ts';

/** Makes a dataset of a spreadsheet. Nothing is written unless all of it is right. */
async function importSpreadsheet(context: CommandContext): Promise<number> {
  const { folder, language, name, replace, words } = context;
  const [file = ''] = words;
  const says = importingWords[language];
  const wrong = wrongUsage(context, file);
  if (wrong) return refuse(wrong, 'import', language);
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return refuse(says.noFile(file), 'import', language);
  const path = `data/${name}.json`;
  const isThere = await stat(join(folder, path)).catch(() => undefined);
  if (isThere && !replace) return fail(says.taken(path));
  const site = await readSite(folder, new Mistakes());
  const before = publish(site);
  if (!before.readable.site) return fail(commandWords[language].noSite(context.site));
  const existing = isThere && existingIn(site, path);
  if (isThere && !existing) return fail(says.brokenBefore(path));
  const mistakes = new Mistakes();
  const told: Told[] = [];
  const found = read(bytes, file, before.readable.site, context, { mistakes, told, existing });
  if (!found) return failWith(mistakes, context);
  const text = writeResource(found.resource);
  const after = publish(withFile(site, path, text));
  const news = newMistakes(before.mistakes, after.mistakes);
  // That there is no source yet is said among the decisions.
  const own = news.filter(({ place, code }) => place.file === path && code !== 'source-unnamed');
  for (const mistake of own) mistakes.tell(mistake);
  if (mistakes.hasErrors) return failWith(mistakes, context);
  process.stdout.write(writeImport(found, told, before.readable.site.languages, context));
  if (mistakes.list.length > 0) process.stdout.write(`${writeFirst(mistakes, language)}\n`);
  const affected = news.filter(
    ({ place, severity }) => place.file !== path && severity === 'error',
  );
  if (existing) process.stdout.write(writeChanges(existing, found.resource, affected, language));
  if (context.dryRun) process.stdout.write(`${says.dryRun(path)}\n`);
  else {
    await writeWhole(join(folder, path), text);
    process.stdout.write(`${says.wrote(path)}\n${says.next(name ?? '')}\n`);
  }
  return exit.done;
}

/** What is wrong with the command line, if anything. */
function wrongUsage({ language, name, decimal }: CommandContext, file: string): string | undefined {
  const says = importingWords[language];
  if (name === undefined) return says.needsName;
  if (!namePattern.test(name)) return commandWords[language].wrong.badId(name, undefined);
  if (decimal !== undefined && decimal !== 'comma' && decimal !== 'point')
    return says.badDecimal(decimal);
  return /\.(?:csv|tsv|txt|xlsx|xlsm)$/i.test(file) ? undefined : says.otherFile(file);
}

/** What one import shares with the report at its end. */
interface Work {
  readonly mistakes: Mistakes;
  readonly told: Told[];
  readonly existing: Existing | undefined;
}

function read(
  bytes: Uint8Array,
  file: string,
  site: Site,
  context: CommandContext,
  { mistakes, told, existing }: Work,
): Imported | undefined {
  const { name = '', long, title, source } = context;
  const sheet = readSheet(bytes, file, context, mistakes);
  if (!sheet) return undefined;
  const importing: ImportContext = {
    languages: site.languages,
    style: {
      words: new UnitWords(site.units),
      separators: sheet.separators,
      counters: Object.keys(site.units),
    },
    mistakes,
    tell: (each) => told.push(each),
  };
  return importSheet(sheet, { name, long, title, source }, importing, existing);
}

function readSheet(
  bytes: Uint8Array,
  file: string,
  { sheet, decimal }: CommandContext,
  mistakes: Mistakes,
): Sheet | undefined {
  if (bytes.length > limits.bytes) {
    const values = { rows: limits.rows, columns: limits.columns };
    mistakes.add('import-large', { file, line: 1, column: 1 }, values);
    return undefined;
  }
  return /\.xls[xm]$/i.test(extname(file))
    ? readXlsx(file, bytes, mistakes, sheet)
    : readCsv(file, bytes, mistakes, { decimal: decimal as DecimalSign | undefined });
}

function publish(site: SiteFolder) {
  return buildPublication(site, { drafts: true, now: new Date() });
}

/** The dataset that stands in the site already; `undefined` where it cannot be read. */
function existingIn(site: SiteFolder, path: string): Existing | undefined {
  const file = site.files.find((each) => each.path === path);
  const source = file && parseJson(file, new Mistakes());
  return source && new Existing(source.value);
}

function withFile(site: SiteFolder, path: string, text: string): SiteFolder {
  const others = site.files.filter((each) => each.path !== path);
  return { ...site, files: [...others, { path, text }] };
}

/** The mistakes that were not there before, wherever their lines have gone. */
function newMistakes(before: Mistakes, after: Mistakes): Mistake[] {
  const id = ({ code, place, values }: Mistake) => JSON.stringify([code, place.file, values]);
  const known = new Set(before.list.map(id));
  return after.sorted().filter((mistake) => !known.has(id(mistake)));
}

/** Writes a file at once or not at all. */
async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const half = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    await writeFile(half, text);
    await rename(half, file);
  } finally {
    await rm(half, { force: true });
  }
}

function failWith(mistakes: Mistakes, { language }: CommandContext): number {
  process.stdout.write(
    `${writeFirst(mistakes, language)}\n${importingWords[language].nothingWritten}\n`,
  );
  return exit.failed;
}

if (isMain(import.meta)) await runCommand('import', importSpreadsheet);
