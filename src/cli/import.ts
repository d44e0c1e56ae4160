import { stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { writeWhole } from '../editing/save/write-whole.ts';
import { existingIn, newMistakes, publish, withFile } from '../editing/site/try-file.ts';
import { Mistakes } from '../mistakes/mistake.ts';
import { namePattern } from '../schema/values.ts';
import { readSite } from '../source/read.ts';
import { writeResource } from '../spreadsheet/dataset/write-resource.ts';
import { type KeptOptions, keptOptions, readImportOptions } from '../spreadsheet/import-options.ts';
import { makeDataset } from '../spreadsheet/make-dataset.ts';
import { fileEndings } from '../spreadsheet/read/read-file.ts';
import { editorWords } from '../words/languages.ts';
import { isMain } from './command/is-main.ts';
import { type CommandContext, exit, fail, refuse, runCommand } from './command/run-command.ts';
import { isAddress } from './importing/fetch-table.ts';
import { bytesOf, importAgain, now } from './importing/import-again.ts';
import { importChart, isTable } from './importing/import-chart.ts';
import { writeChanges, writeFirst, writeImport } from './importing/import-report.ts';

/** Makes a dataset of a file or an address. Nothing is written unless all of it is right. */
export async function importTable(context: CommandContext): Promise<number> {
  if (context.again) return importAgain(context);
  if (context.from !== undefined && !isTable(context)) return importChart(context);
  const { folder, language, name = '', replace, words } = context;
  const [file = ''] = words;
  const says = editorWords(language).importing;
  const wrong = wrongUsage(context, file);
  if (wrong) return refuse(wrong, 'import', language);
  const from = isAddress(file) ? file : relative(folder, resolve(file)).replaceAll('\\', '/');
  const bytes = await bytesOf(from, context);
  if (typeof bytes === 'string')
    return isAddress(file) ? fail(bytes) : refuse(says.noFile(file), 'import', language);
  const path = `data/${name}.json`;
  const isThere = await stat(join(folder, path)).catch(() => undefined);
  if (isThere && !replace) return fail(says.taken(path));
  const site = await readSite(folder, new Mistakes());
  const before = publish(site);
  if (!before.readable.site) return fail(editorWords(language).commands.noSite(context.folder));
  const existing = isThere && existingIn(site, path);
  if (isThere && !existing) return fail(says.brokenBefore(path));
  const { title, source, sheet } = context;
  const origin = { from, sheet, options: keptOf(context), at: now() };
  const task = { name, bytes, file, origin, title, source, existing };
  const made = await makeDataset(task, before.readable.site, language);
  if (typeof made === 'string') return refuse(made, 'import', language);
  const { found, told, mistakes } = made;
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
    process.stdout.write(`${says.wrote(path)}\n${says.next(name)}\n`);
  }
  return exit.done;
}

/** What is wrong with the command line, if anything. */
function wrongUsage(context: CommandContext, file: string): string | undefined {
  const { language, name, sheet } = context;
  const says = editorWords(language).importing;
  if (name === undefined) return says.needsName;
  if (!namePattern.test(name)) return editorWords(language).commands.wrong.badId(name, undefined);
  const options = readImportOptions(keptOf(context), sheet, language);
  if (typeof options === 'string') return options;
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase();
  const isKnown = isAddress(file) || fileEndings.some((each) => each === ending);
  return isKnown ? undefined : says.otherFile(file);
}

/** The options that the dataset remembers. */
function keptOf(context: CommandContext): KeptOptions {
  return Object.fromEntries(
    keptOptions.flatMap((option) => {
      const value = context[option];
      return value === undefined ? [] : [[option, value]];
    }),
  );
}

function failWith(mistakes: Mistakes, { language }: CommandContext): number {
  process.stdout.write(
    `${writeFirst(mistakes, language)}\n${editorWords(language).importing.nothingWritten}\n`,
  );
  return exit.failed;
}

if (isMain(import.meta)) await runCommand('import', importTable);
