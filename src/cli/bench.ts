import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteChanges } from '../bench/change-site.ts';
import { timeDev } from '../bench/dev-reload.ts';
import { writeLargeSite } from '../bench/large-site.ts';
import { timeCommand } from '../bench/time-command.ts';
import { weighSite } from '../bench/weights.ts';
import { largest } from '../model/units/extremes.ts';
import { editorWords } from '../words/languages.ts';
import { isMain } from './command/is-main.ts';
import { type CommandContext, exit, runCommand } from './command/run-command.ts';

/** One measurement: what, of how much, and the figure with its unit. */
interface Measurement {
  readonly what: string;
  readonly stories: number;
  readonly value: number;
  readonly unit: 's' | 'ms' | 'KB' | 'CPU s' | '× cold';
}

const sizes = [200, 1000] as const;
const shape = { chartsPerStory: 2, factsPerStory: 20 } as const;

/**
 * Measures the check, the build and the preview on sites of made-up stories, each with 2 charts and 20 bound
 * numbers, and weighs what a reader and a host load. The first build draws every picture, the second finds them
 * kept, and with one thing changed. Times are of whole processes on this machine, and noisy: compare them with one
 * another, not with another day's.
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
      add('check', stories, (await timeCommand('check', ['--site', site])).processor, 'CPU s');
      const options = ['--site', site, '--out', out];
      const cold = await timeCommand('build', options);
      add('build', stories, cold.processor, 'CPU s');
      add('build, by the clock', stories, cold.clock, 's');
      add('build, for each story', stories, (cold.processor / stories) * 1000, 'ms');
      const again = await timeCommand('build', options);
      add('build again, nothing changed', stories, again.processor, 'CPU s');
      add('build again, by the clock', stories, again.clock, 's');
      for (const [what, change] of Object.entries(siteChanges)) {
        await change(site);
        const { processor } = await timeCommand('build', options);
        add(`build, ${what} changed`, stories, processor / cold.processor, '× cold');
      }
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
