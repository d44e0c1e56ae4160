import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { timeDev } from '../bench/dev-reload.ts';
import { writeLargeSite } from '../bench/large-site.ts';
import { weighSite } from '../bench/weights.ts';
import { largest } from '../model/units/extremes.ts';
import { generatorFolder } from '../run/folders.ts';
import { editorWords } from '../words/languages.ts';
import { isMain } from './command/is-main.ts';
import { type CommandContext, exit, runCommand } from './command/run-command.ts';

/** One measurement: what, of how much, and the figure with its unit. */
interface Measurement {
  readonly what: string;
  readonly stories: number;
  readonly value: number;
  readonly unit: 's' | 'ms' | 'KB';
}

const sizes = [200, 1000] as const;
const shape = { chartsPerStory: 2, factsPerStory: 20 } as const;

/**
 * Measures the check, the build and the preview on sites of made-up stories, each with 2 charts and 20 bound
 * numbers, and weighs what a reader and a host load. The first build draws every picture, the second finds them
 * kept. Times are of whole processes on this machine, and noisy: compare them with one another, not with another
 * day's.
 */
async function bench({ json, language }: CommandContext): Promise<number> {
  const says = editorWords(language).publishing;
  const folder = await mkdtemp(join(tmpdir(), 'yearlight-bench-'));
  const measured: Measurement[] = [];
  const add = (what: string, stories: number, value: number, unit: Measurement['unit']) => {
    measured.push({ what, stories, value: Math.round(value * 100) / 100, unit });
    if (!json) process.stderr.write(`${says.measured(what, stories)}\n`);
  };
  try {
    for (const stories of sizes) {
      const site = join(folder, `site-${stories}`);
      const out = join(folder, `out-${stories}`);
      process.env.YEARLIGHT_PICTURES = join(folder, `pictures-${stories}`);
      await writeLargeSite(site, { stories, ...shape });
      add('check', stories, await secondsOf('check', ['--site', site]), 's');
      const options = ['--site', site, '--out', out];
      const seconds = await secondsOf('build', options);
      add('build', stories, seconds, 's');
      add('build, for each story', stories, (seconds / stories) * 1000, 'ms');
      add('build again, pictures kept', stories, await secondsOf('build', options), 's');
      const dev = await timeDev(site);
      add('dev, until it shows a story', stories, dev.start, 's');
      add('dev, a saved story shows', stories, dev.story * 1000, 'ms');
      add('dev, a saved dataset shows', stories, dev.dataset * 1000, 'ms');
    }
    for (const { what, bytes } of await weighSite(join(folder, `out-${sizes[0]}`)))
      add(what, sizes[0], bytes / 1000, 'KB');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  process.stdout.write(json ? `${JSON.stringify(measured, null, 2)}\n` : tableOf(measured));
  return exit.done;
}

/** How long a command takes as a whole process, in seconds. */
async function secondsOf(command: 'check' | 'build', options: readonly string[]): Promise<number> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [join(generatorFolder, `src/cli/${command}.ts`), ...options],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`${command} ended with status ${status}.`);
  return (performance.now() - started) / 1000;
}

function tableOf(measured: readonly Measurement[]): string {
  const rows = measured.map(({ what, stories, value, unit }) => [
    what,
    String(stories),
    `${value.toFixed(2)} ${unit}`,
  ]);
  const width = largest(rows.map(([what = '']) => what.length));
  return rows
    .map(
      ([what = '', stories = '', value = '']) =>
        `${what.padEnd(width)}  ${stories.padStart(5)}  ${value.padStart(12)}\n`,
    )
    .join('');
}

if (isMain(import.meta)) await runCommand('bench', bench);
