import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { cutFonts } from '../embeds/cut-fonts.ts';
import { charactersOf } from '../embeds/png.ts';
import { type SiteFile, siteFiles } from '../embeds/site-files.ts';
import type { Chart } from '../model/publication.ts';
import type { FileTask } from './write-files.ts';

/** Writes some of a site's files in a thread of its own, and tells of how many it has written since it last told. */
const { publication, charts, datasets, folder } = workerData as FileTask;

/** For so many charts at once fonts are cut, which takes a while; what is drawn is let go of after them. */
const batch = 100;
const characters = new Set<string>();

/** Fonts for the pictures of some charts, and of those before them; cut where none is kept from an earlier build. */
async function fontsFor(some: readonly Chart[]): Promise<Uint8Array[]> {
  for (const each of charactersOf(some, publication)) characters.add(each);
  return cutFonts([...characters].join(''));
}

async function write(files: readonly SiteFile[], fonts?: () => Promise<Uint8Array[]>): Promise<void> {
  for (const { path, write } of files) {
    const written = await write(fonts);
    if (written === undefined) continue;
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, written);
  }
  parentPort?.postMessage(files.length);
}

const waiting = [...charts];
workerData.charts = [];
while (waiting.length > 0) {
  const some = waiting.splice(0, batch);
  let cut: Promise<Uint8Array[]> | undefined;
  const fonts = () => {
    cut ??= fontsFor(some);
    return cut;
  };
  for (const chart of some)
    await write(siteFiles(publication, { charts: [chart], datasets: [] }), fonts);
}
await write(siteFiles(publication, { charts: [], datasets }));
