import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { generatorFolder } from '../run/folders.ts';

/** How long the live preview takes, in seconds. */
export interface DevTimes {
  /** From its start until it shows a story. */
  readonly start: number;
  /** From a save until its page shows it, the middle of five. */
  readonly story: number;
  readonly dataset: number;
}

const port = 4399;
const saves = 5;

/** Starts the preview of a large site, saves a story and a dataset of it, and asks for their pages until they show it. */
export async function timeDev(site: string): Promise<DevTimes> {
  const child = spawn(
    process.execPath,
    [join(generatorFolder, 'src/cli/launch.mjs'), 'dev', '--site', site],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, PORT: String(port) },
    },
  );
  try {
    const start = await secondsUntil('/stories/year-1/', 'A year of growth');
    const story = await timeSaves(
      join(site, 'content/stories/en/year-1.md'),
      'What the survey found',
      '/stories/year-1/',
    );
    const dataset = await timeSaves(
      join(site, 'data/year-1.json'),
      'Growth, table 1',
      '/data/year-1/',
    );
    return { start, story, dataset };
  } finally {
    child.kill();
  }
}

/** Saves a file with other words in the place of some, again and again, and puts it back. */
async function timeSaves(file: string, words: string, page: string): Promise<number> {
  const text = await readFile(file, 'utf8');
  const times: number[] = [];
  for (let nth = 1; nth <= saves; nth += 1) {
    // A number in a story would have to be bound.
    const others = `Saved anew${' and again'.repeat(nth)}`;
    await writeFile(file, text.replace(words, others));
    times.push(await secondsUntil(page, others));
  }
  await writeFile(file, text);
  return times.sort((a, b) => a - b)[Math.floor(saves / 2)] ?? 0;
}

/** The longest that anything is waited for, in seconds. */
const longest = 120;

async function secondsUntil(page: string, words: string): Promise<number> {
  const started = performance.now();
  while (performance.now() - started < longest * 1000) {
    const html = await fetch(`http://localhost:${port}${page}`).then(
      (answer) => answer.text(),
      () => '',
    );
    if (html.includes(words)) return (performance.now() - started) / 1000;
    await wait(10);
  }
  throw new Error(`${page} did not show “${words}”.`);
}
