import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { slug as slugOf } from 'github-slugger';
import { findDrawable } from '../editing/charts/find-drawable.ts';
import { type Drawable, startingChart } from '../editing/charts/starting-chart.ts';
import { writeWhole } from '../editing/save/write-whole.ts';
import { publish } from '../editing/site/try-file.ts';
import { Mistakes } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Site } from '../model/publication.ts';
import { isLanguage } from '../schema/site.ts';
import { namePattern } from '../schema/values.ts';
import { readSite } from '../source/read.ts';
import type { SourceFile } from '../source/source.ts';
import type { CommandWords } from '../words/contract/commands.ts';
import { editorWords } from '../words/languages.ts';
import { isMain } from './command/is-main.ts';
import { type CommandContext, exit, fail, refuse, runCommand } from './command/run-command.ts';
import { type Hosting, hostingFiles, hostingNames } from './starting/hosting.ts';
import { startingDataset } from './starting/starting-dataset.ts';
import { textsToTranslate, withLanguage } from './starting/starting-language.ts';
import { startingEdition, startingPage } from './starting/starting-page.ts';
import { startingStory } from './starting/starting-story.ts';

const kinds = ['story', 'chart', 'dataset', 'page', 'edition', 'language', 'hosting'] as const;
type Kind = (typeof kinds)[number];

/** Writes a starting file for a story, a chart, a dataset, a page, an edition, a language or a host in its place. Never overwrites. */
export async function startNew(context: CommandContext): Promise<number> {
  const { folder, language, words } = context;
  const said = editorWords(language).commands;
  const [wanted = '', id = ''] = words;
  const kind = kinds.find((each) => each === wanted);
  if (!kind) return refuse(said.wrong.unknownKind(wanted, nearest(wanted, kinds)), 'new', language);
  if (kind !== 'language' && !namePattern.test(id))
    return refuse(said.wrong.badId(id, proposalFor(id)), 'new', language);
  const now = localDay(new Date());
  const site = await readSite(folder, new Mistakes());
  const { readable } = publish(site);
  if (!readable.site) return fail(said.noSite(context.folder));
  if (kind === 'language') return beginLanguage(id, readable.site, site.files, context);
  if (kind === 'hosting') return beginHosting(id, readable.site, context);
  if (kind !== 'chart')
    return begin(kind, id, startingFiles(kind, id, context, readable.site, now), context);
  const board = { folder: site, datasets: readable.datasets, site: readable.site, language };
  const drawable = findDrawable(board, id);
  if (!drawable) return fail(said.nothingToDraw);
  return beginChart(id, drawable, board, context);
}

/** Writes a chart of the type that suits best, or that is asked for; or says which suit, and why. */
async function beginChart(
  id: string,
  drawable: Drawable,
  { datasets, site }: { readonly datasets: readonly Dataset[]; readonly site: Site },
  context: CommandContext,
): Promise<number> {
  const { language, as, proposals } = context;
  const { dataset } = drawable;
  const says = editorWords(language).proposals;
  const all = [drawable.chosen, ...drawable.others];
  if (proposals) {
    const lines = all.map(({ type, reason }) => `  ${type.padEnd(10)}${says.reasons[reason]}\n`);
    process.stdout.write(`${says.head(dataset.name)}\n\n${lines.join('')}`);
    return exit.done;
  }
  const types = all.map(({ type }) => type);
  const chosen = all.find(({ type }) => type === (as ?? drawable.chosen.type));
  if (!chosen) return refuse(says.notProposed(as ?? '', types), 'new', language);
  const others = all.filter((each) => each !== chosen);
  const text = startingChart({ dataset, chosen, others }, site.languages, language);
  const status = await begin(
    'chart',
    id,
    [[`content/charts/${id}.yaml`, text]],
    context,
    async () => {
      const why = await whyDrawn(id, dataset.name, context.folder, datasets);
      const left = Object.values((chosen.options.where ?? {}) as Record<string, string | string[]>);
      const totals = left.flat().map((each) => each.replace(/^!= /, ''));
      return [
        editorWords(language).commands.drawn[why](dataset.name, `data/${id}.json`),
        says.drawn(chosen.type, says.reasons[chosen.reason]),
        ...(totals.length > 0 ? [says.withoutTotals(totals)] : []),
        ...(others.length > 0 ? [says.others(others.map(({ type }) => type))] : []),
      ];
    },
  );
  return status;
}

/** Adds a language: its tag to the settings, and every text of the first language as a draft to be translated. */
async function beginLanguage(
  tag: string,
  { languages }: Site,
  files: readonly SourceFile[],
  context: CommandContext,
): Promise<number> {
  const { folder, language } = context;
  const said = editorWords(language).commands;
  if (!isLanguage(tag)) return refuse(said.wrong.badLanguage(tag), 'new', language);
  if (languages.includes(tag)) return fail(said.wrong.languageThere(tag));
  const settings = join(folder, 'content/site.yaml');
  const before = await readFile(settings, 'utf8');
  const texts = textsToTranslate(files, languages[0], tag);
  if (texts.length > 0) await begin('language', tag, texts, context);
  await writeWhole(settings, withLanguage(before, tag));
  process.stdout.write(`${said.created('content/site.yaml')}\n`);
  return exit.done;
}

/** Writes what a host of sites needs to publish this one. */
async function beginHosting(id: string, site: Site, context: CommandContext): Promise<number> {
  const { language } = context;
  const hosting = hostingNames.find((each): each is Hosting => each === id);
  if (hosting) return begin('hosting', id, hostingFiles(hosting, site), context);
  const { unknownHosting } = editorWords(language).commands.wrong;
  return refuse(unknownHosting(id, nearest(id, hostingNames), hostingNames), 'new', language);
}

/** Writes files that are not there yet, and says so, with what else is to be said of them. */
async function begin(
  kind: Kind,
  id: string,
  files: readonly (readonly [path: string, text: string])[],
  { folder, language }: CommandContext,
  more: () => Promise<readonly string[]> = async () => [],
): Promise<number> {
  const said = editorWords(language).commands;
  let written = 0;
  for (const [path, text] of files) {
    const isNew = await writeNew(join(folder, path), text);
    if (isNew) written += 1;
    process.stdout.write(`${isNew ? said.created(path) : said.exists(path)}\n`);
  }
  if (written === 0) return exit.failed;
  for (const line of [...(await more()), said.next[kind](id)]) process.stdout.write(`${line}\n`);
  return exit.done;
}

/** Why a new chart draws the dataset that it does. */
async function whyDrawn(
  id: string,
  drawn: string,
  folder: string,
  datasets: readonly Dataset[],
): Promise<keyof CommandWords['drawn']> {
  if (drawn === id) return 'named';
  if (datasets.some(({ name }) => name === id)) return 'withoutFigures';
  const file = await stat(join(folder, 'data', `${id}.json`)).catch(() => undefined);
  return file ? 'unreadable' : 'first';
}

function startingFiles(
  kind: Exclude<Kind, 'chart' | 'hosting' | 'language'>,
  id: string,
  { language }: CommandContext,
  { languages, edition }: Site,
  date: string,
): [path: string, text: string][] {
  if (kind === 'dataset') return [[`data/${id}.json`, startingDataset(id, languages, date)]];
  const [folder, write] = {
    story: ['stories', (each: string) => startingStory(each, { edition, date }, language)] as const,
    page: ['pages', (each: string) => startingPage(each, date, language)] as const,
    edition: ['editions', (each: string) => startingEdition(each, language)] as const,
  }[kind];
  return languages.map((each) => [`content/${folder}/${each}/${id}.md`, write(each)]);
}

/** Writes a file unless one is there; says whether it did. */
async function writeNew(file: string, text: string): Promise<boolean> {
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: 'wx' });
    if (text.startsWith('#!')) await chmod(file, 0o755);
    return true;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw problem;
  }
}

/** What an id might have been meant as: “Sector Growth” as `sector-growth`. */
function proposalFor(id: string): string | undefined {
  const proposal = slugOf(
    id
      .normalize('NFKD')
      .replace(/[^\x20-\x7e]/g, '')
      .replaceAll('_', '-'),
  )
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
  return namePattern.test(proposal) ? proposal : undefined;
}

/** Today where the editor is, as year-month-day. */
function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

if (isMain(import.meta)) await runCommand('new', startNew);
