import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { replaceFolder } from '../../src/publish/out/replace-folder.ts';
import { whileMounted } from '../publish/out/mounting.ts';
import { StandingSite } from './standing-site.ts';

/** A fault: what it was, and what it took from the site; nothing where all is whole. */
export interface Fault {
  readonly kind: string;
  readonly lost: readonly string[];
}

/** Numbers below 1 that come in the same order from the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const program = new URL('./place-sites.ts', import.meta.url).pathname;

function startPlacing(site: StandingSite, way: string, times: number) {
  const options = [program, way, site.folder, site.target, String(times)];
  const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'ignore'] });
  return { child, ended: once(child, 'close'), ready: once(child.stdout, 'data') };
}

/** Kills what puts sites in place, at some moment, several times over the same folder. */
export async function killPlacing(
  way: 'swap' | 'within',
  times: number,
  random: () => number,
): Promise<Fault[]> {
  const site = await new StandingSite().open();
  await site.stand();
  const faults: Fault[] = [];
  for (let count = 0; count < times; count += 1) {
    const { child, ended, ready } = startPlacing(site, way, 10_000);
    await ready;
    await wait(random() * 120);
    child.kill('SIGKILL');
    await ended;
    faults.push({ kind: `kill, ${way}`, lost: [...(await site.torn()), ...(await site.lost())] });
  }
  site.close();
  return faults;
}

/** Lets two put sites into the same folder at once, to their ends. */
export async function placeAtOnce(way: 'swap' | 'within'): Promise<Fault[]> {
  const site = await new StandingSite().open();
  await site.stand();
  const both = [1, 2].map(() => startPlacing(site, way, 5));
  const statuses = await Promise.all(both.map(async ({ ended }) => (await ended)[0] as number));
  const failed = statuses.filter((status) => status !== 0).map((status) => `status ${status}`);
  const lost = [...failed, ...(await site.lost())];
  site.close();
  return [{ kind: `two at once, ${way}`, lost }];
}

/** Puts a site where a disk is too small for a second one, or can only be read, and looks at what stands there then. */
export async function placeOn(
  disk: 'full' | 'read-only',
  target: 'served' | 'served/dist',
): Promise<Fault[]> {
  const site = await new StandingSite(target === 'served' ? 'served' : 'served/dist').open();
  const mounted = `${site.folder}/served`;
  mkdirSync(mounted, { recursive: true });
  const place = async (): Promise<Fault[]> => {
    const fresh = await site.fresh();
    const code = await replaceFolder(fresh, site.target).then(
      () => 'none',
      (problem: NodeJS.ErrnoException) => problem.code ?? String(problem),
    );
    const wanted = disk === 'full' ? 'ENOSPC' : 'EROFS';
    const told = code === wanted ? [] : [`${code} for ${wanted}`];
    const torn = await site.torn();
    return [
      {
        kind: `${disk} disk`,
        lost: [...told, ...torn, ...(disk === 'full' ? await site.lost() : [])],
      },
    ];
  };
  try {
    if (disk === 'full')
      return await whileMounted(mounted, 'size=192k', async () => {
        await site.stand();
        return place();
      });
    await site.stand();
    return await whileMounted(mounted, 'read-only', place);
  } finally {
    site.close();
  }
}
