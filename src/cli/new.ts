import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { slug as slugOf } from 'github-slugger';
import { nearest } from '../mistakes/nearest.ts';
import { loadPublication } from '../publication/load.ts';
import { namePattern } from '../schema/values.ts';
import { type CommandWords, commandWords } from '../words/editors/commands.ts';
import { isMain } from './command/is-main.ts';
import { type CommandContext, exit, fail, refuse, runCommand } from './command/run-command.ts';
import { type Drawable, findDrawable, startingChart } from './starting/starting-chart.ts';
import { startingDataset } from './starting/starting-dataset.ts';
import { startingStory } from './starting/starting-story.ts';

const kinds = ['story', 'chart', 'dataset'] as const;
type Kind = (typeof kinds)[number];

/** Writes a starting file for a story, a chart or a dataset in its place. Never overwrites. */
async function startNew(context: CommandContext): Promise<number> {
  const { folder, language, words } = context;
  const said = commandWords[language];
  const [wanted = '', id = ''] = words;
  const kind = kinds.find((each) => each === wanted);
  if (!kind) return refuse(said.wrong.unknownKind(wanted, nearest(wanted, kinds)), 'new', language);
  if (!namePattern.test(id)) return refuse(said.wrong.badId(id, proposalFor(id)), 'new', language);
  const now = new Date();
  const { readable } = await loadPublication(folder, { drafts: true, now });
  if (!readable.site) return fail(said.noSite(context.site));
  const drawn = kind === 'chart' ? findDrawable(readable.datasets, id) : undefined;
  if (kind === 'chart' && !drawn) return fail(said.nothingToDraw);
  const files = startingFiles(kind, id, context, readable.site, drawn, localDay(now));
  let written = 0;
  for (const [path, text] of files) {
    const isNew = await writeNew(join(folder, path), text);
    if (isNew) written += 1;
    process.stdout.write(`${isNew ? said.created(path) : said.exists(path)}\n`);
  }
  if (written === 0) return exit.failed;
  if (drawn) {
    const { name } = drawn.dataset;
    const why = await whyDrawn(id, name, folder, readable.datasets);
    process.stdout.write(`${said.drawn[why](name, `data/${id}.json`)}\n`);
  }
  process.stdout.write(`${said.next[kind](id)}\n`);
  return exit.done;
}

type Readable = Awaited<ReturnType<typeof loadPublication>>['readable'];

/** Why a new chart draws the dataset that it does. */
async function whyDrawn(
  id: string,
  drawn: string,
  folder: string,
  datasets: Readable['datasets'],
): Promise<keyof CommandWords['drawn']> {
  if (drawn === id) return 'named';
  if (datasets.some(({ name }) => name === id)) return 'withoutFigures';
  const file = await stat(join(folder, 'data', `${id}.json`)).catch(() => undefined);
  return file ? 'unreadable' : 'first';
}

function startingFiles(
  kind: Kind,
  id: string,
  { language }: CommandContext,
  { languages, edition }: NonNullable<Readable['site']>,
  drawn: Drawable | undefined,
  date: string,
): [path: string, text: string][] {
  if (kind === 'story')
    return languages.map((each) => [
      `content/stories/${each}/${id}.md`,
      startingStory(each, { edition, date }, language),
    ]);
  if (!drawn) return [[`data/${id}.json`, startingDataset(id, languages, date)]];
  return [[`content/charts/${id}.yaml`, startingChart(drawn, languages, language)]];
}

/** Writes a file unless one is there; says whether it did. */
async function writeNew(file: string, text: string): Promise<boolean> {
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: 'wx' });
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
