import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeWhole } from '../../editing/save/write-whole.ts';
import { existingIn, newMistakes, publish, withFile } from '../../editing/site/try-file.ts';
import { Mistakes } from '../../mistakes/mistake.ts';
import { addressOf } from '../../model/address.ts';
import type { Publication } from '../../model/publication.ts';
import { PublicationIndex } from '../../model/publication-index.ts';
import { useOfRow } from '../../model/usage.ts';
import { buildPublication } from '../../publication/build-publication.ts';
import { readSite, type SiteFolder } from '../../source/read.ts';
import type { Resource } from '../../spreadsheet/dataset/build-resource.ts';
import { type Changes, compareRows } from '../../spreadsheet/dataset/compare-rows.ts';
import type { Existing } from '../../spreadsheet/dataset/existing.ts';
import { byLanguage } from '../../spreadsheet/dataset/name-fields.ts';
import { writeResource } from '../../spreadsheet/dataset/write-resource.ts';
import { makeDataset, type Origin } from '../../spreadsheet/make-dataset.ts';
import { editorWords, wordsFor } from '../../words/languages.ts';
import { type CommandContext, exit, fail } from '../command/run-command.ts';
import { fetchTable, isAddress } from './fetch-table.ts';
import { writeChanges, writeFirst } from './import-report.ts';

/** Makes datasets anew from where they came: those that are named, else all that remember it. */
export async function importAgain(context: CommandContext): Promise<number> {
  const { folder, language, words } = context;
  const says = editorWords(language).importing;
  const site = await readSite(folder, new Mistakes());
  const names = words.length > 0 ? words : namesWithOrigin(site);
  if (names.length === 0) return fail(says.noOrigins());
  let status: number = exit.done;
  for (const name of names) {
    const fault = await againOne(name, context);
    if (fault === undefined) continue;
    process.stdout.write(`${fault}\n${says.unrevised(`data/${name}.json`)}\n\n`);
    status = exit.failed;
  }
  return status;
}

function namesWithOrigin(site: SiteFolder): string[] {
  const files = site.files.filter(({ path }) => /^data\/[^/]+\.json$/.test(path));
  return files
    .filter(({ path }) => originOf(existingIn(site, path)))
    .map(({ path }) => path.slice('data/'.length, -'.json'.length));
}

function originOf(existing: Existing | undefined): Origin | undefined {
  const { import: found } = existing?.whole ?? {};
  const isOrigin =
    typeof found === 'object' && found !== null && typeof (found as Origin).from === 'string';
  return isOrigin ? (found as Origin) : undefined;
}

/** Makes one dataset anew; what keeps it from that, in words. */
async function againOne(name: string, context: CommandContext): Promise<string | undefined> {
  const { folder, language } = context;
  const says = editorWords(language).importing;
  const path = `data/${name}.json`;
  const site = await readSite(folder, new Mistakes());
  const before = publish(site);
  if (!before.readable.site) return editorWords(language).commands.noSite(context.folder);
  const existing = existingIn(site, path);
  if (!existing) return says.noDataset(name);
  const origin = originOf(existing);
  if (!origin) return says.noOrigin(name);
  process.stdout.write(`${says.againFrom(name, origin.from)}\n`);
  const bytes = await bytesOf(origin.from, context);
  if (typeof bytes === 'string') return bytes;
  const task = {
    name,
    bytes,
    file: origin.from,
    origin: { ...origin, at: now() },
    existing,
    keepsFields: true,
  };
  const made = await makeDataset(task, before.readable.site, language);
  if (typeof made === 'string') return made;
  const { found, mistakes } = made;
  if (!found) return writeFirst(mistakes, language);
  const changes = compareRows(existing, found.resource);
  // What readers have seen: no drafts.
  const { publication } = buildPublication(site, { drafts: false, now: new Date() });
  const revised = publication
    ? withRevisions(found.resource, changes, existing, publication)
    : found.resource;
  const text = writeResource(revised);
  const after = publish(withFile(site, path, text));
  const affected = newMistakes(before.mistakes, after.mistakes).filter(
    ({ severity }) => severity === 'error',
  );
  process.stdout.write(
    writeChanges(
      existing,
      revised,
      affected.filter(({ place }) => place.file !== path),
      language,
    ),
  );
  if (changes.removed.length > 0 && !context.replace) return says.rowsGone(changes.removed);
  const own = new Mistakes();
  for (const mistake of affected) if (mistake.place.file === path) own.tell(mistake);
  if (own.hasErrors) return writeFirst(own, language);
  if (isSame(existing.whole, JSON.parse(text))) return undefined;
  const count = revisionsOf(revised).length - revisionsOf(existing.whole).length;
  if (count > 0) process.stdout.write(`${says.revised(count)}\n`);
  if (context.dryRun) process.stdout.write(`${says.dryRun(path)}\n\n`);
  else {
    await writeWhole(join(folder, path), text);
    process.stdout.write(`${says.wrote(path)}\n\n`);
  }
  return undefined;
}

/** This second, in ISO 8601. */
export function now(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}

/** The bytes of a file or an address; what keeps them away, in words. */
export async function bytesOf(
  from: string,
  { folder, language }: Pick<CommandContext, 'folder' | 'language'>,
): Promise<Uint8Array | string> {
  const says = editorWords(language).importing;
  if (!isAddress(from))
    return (await readFile(resolve(folder, from)).catch(() => undefined)) ?? says.noFile(from);
  const fetched = await fetchTable(from);
  return 'fault' in fetched ? says.fetchFault(from, fetched.fault, fetched.detail) : fetched.bytes;
}

function revisionsOf(whole: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Array.isArray(whole.revisions) ? whole.revisions : [];
}

/** The dataset with a revision for each value that has changed and that readers have seen. */
function withRevisions(
  resource: Resource,
  { changed }: Changes,
  existing: Existing,
  publication: Publication,
): Resource {
  const { languages } = publication.site;
  const index = new PublicationIndex(publication);
  const reason = byLanguage(languages, (language) => wordsFor(language).imported.revised);
  const isSeen = (key: string) =>
    languages.some((language) => {
      const { stories, charts } = useOfRow(index, resource.name, key, language);
      return charts.length + stories.length > 0;
    });
  const added = changed
    .filter(
      ({ key, before, after }) =>
        before !== null && isValue(before) && isValue(after) && isSeen(key),
    )
    .map(({ key, field, before, after }) => ({
      date: now().slice(0, 10),
      cell: addressOf({ dataset: resource.name, key, field }).slice(resource.name.length + 1),
      from: before,
      to: after ?? null,
      reason,
    }));
  if (added.length === 0) return resource;
  const { schema, data, ...head } = resource;
  return {
    ...head,
    name: resource.name,
    revisions: [...revisionsOf(existing.whole), ...added],
    schema,
    data,
  };
}

function isValue(value: unknown): boolean {
  return (
    value === null || value === undefined || ['string', 'number', 'boolean'].includes(typeof value)
  );
}

/** Whether two datasets are the same but for when they were read. */
function isSame(
  one: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): boolean {
  const plain = (whole: Readonly<Record<string, unknown>>) => {
    const { import: origin, ...rest } = whole;
    return canonical({ ...rest, import: { ...(origin as object), at: undefined } });
  };
  return plain(one) === plain(other);
}

/** JSON with the names of objects in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
