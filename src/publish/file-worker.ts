import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { drawFigure } from '../charts/draw-figure.ts';
import type { Chart } from '../model/publication.ts';
import { embeddable } from '../outputs/codes/embed-facts.ts';
import { cutFonts } from '../outputs/pictures/cut-fonts.ts';
import { writePng } from '../outputs/pictures/png.ts';
import { type SiteFile, siteFiles } from '../outputs/site-files.ts';
import { addFrom } from '../plugins/load-config.ts';
import { siteFolder } from '../run/folders.ts';
import type { FileTask, WriterMessage } from './write-files.ts';

/**
 * Draws some of a site's charts in a thread of its own and writes their files: first what pages ask for, which is
 * handed over, then the files, and the pictures last.
 */
const { publication, charts, datasets, folder, additions } = workerData as FileTask;
const { languages } = publication.site;

const tell = (told: WriterMessage) => parentPort?.postMessage(told);

if (additions !== undefined) await addFrom(additions, siteFolder());

const made = new Set<string>();

function put(path: string, content: string | Uint8Array): void {
  const target = join(folder, path);
  const parent = dirname(target);
  if (!made.has(parent)) mkdirSync(parent, { recursive: true });
  made.add(parent);
  writeFileSync(target, content);
}

for (const chart of charts)
  for (const language of languages) {
    const made = drawFigure(chart, publication, language);
    // Words are drawn again where they are asked for, as fast as they would be passed on.
    if (made.drawing.kind === 'svg') tell({ kind: 'figure', chart: chart.id, language, made });
  }
tell({ kind: 'drawn' });

/** A picture that waits for the rest. */
interface Waiting {
  readonly path: string;
  readonly svg: string;
}

/** Writes files other than pictures. Gives back those. */
async function write(files: readonly SiteFile[]): Promise<Waiting[]> {
  const waiting: Waiting[] = [];
  for (const { path, write, picture } of files) {
    if (picture) waiting.push({ path, svg: picture() });
    else {
      const written = await write();
      if (written !== undefined) put(path, written);
    }
  }
  tell({ kind: 'written', count: files.length - waiting.length });
  return waiting;
}

async function writeChart(chart: Chart): Promise<Waiting[]> {
  for (const language of languages) {
    const made = await embeddable(chart, publication, language);
    tell({ kind: 'embeddable', chart: chart.id, language, made });
  }
  return write(siteFiles(publication, { charts: [chart], datasets: [] }));
}

const pictures: Waiting[] = [];
// What is drawn is let go of with its chart.
for (let chart = charts.shift(); chart; chart = charts.shift())
  for (const picture of await writeChart(chart)) pictures.push(picture);
await write(siteFiles(publication, { charts: [], datasets }));

/** For so many pictures at once fonts are cut, which takes a while. */
const batch = 300;
const characters = new Set<string>();

while (pictures.length > 0) {
  const some = pictures.splice(0, batch);
  for (const { svg } of some) for (const each of svg) characters.add(each);
  // Only for those that no earlier build has kept.
  const fonts = () => cutFonts([...characters].join(''));
  for (const { path, svg } of some) {
    put(path, await writePng(svg, fonts));
    tell({ kind: 'written', count: 1 });
  }
}
