import { parentPort, workerData } from 'node:worker_threads';
import { cutFonts } from '../outputs/pictures/cut-fonts.ts';
import { writePng } from '../outputs/pictures/png.ts';
import { siteFiles } from '../outputs/site-files.ts';
import { addFrom } from '../plugins/load-config.ts';
import { siteFolder } from '../run/folders.ts';
import { ChartRecords, recordFolder } from './kept/chart-records.ts';
import { ChartWork, filesOf, type Waiting } from './kept/chart-work.ts';
import type { FileTask, WriterMessage } from './write-files.ts';

/**
 * Draws some of a site's charts in a thread of its own and writes their files: first what pages ask for, which is
 * handed over, then the files, and the pictures last.
 */
const { publication, charts, datasets, folder, additions, generator } = workerData as FileTask;

const tell = (told: WriterMessage) => parentPort?.postMessage(told);

if (additions !== undefined) await addFrom(additions, siteFolder());

/** What a site adds itself may look at whatever it likes: nothing is kept of it. */
const records =
  additions === undefined ? new ChartRecords(recordFolder(), generator, publication) : undefined;
const work = new ChartWork(publication, folder, records);

for (const chart of charts) {
  const { figures, embeddables } = await work.draw(chart);
  // Words are drawn again where they are asked for, as fast as they would be passed on.
  for (const [language, made] of figures)
    if (made.drawing.kind === 'svg') tell({ kind: 'figure', chart: chart.id, language, made });
  for (const [language, made] of embeddables)
    tell({ kind: 'embeddable', chart: chart.id, language, made });
}
tell({ kind: 'drawn' });

const pictures: Waiting[] = [];
// What is drawn is let go of with its chart.
for (let chart = charts.shift(); chart; chart = charts.shift()) {
  const waiting = await work.write(chart);
  for (const picture of waiting) pictures.push(picture);
  tell({ kind: 'written', count: filesOf(publication, chart).length - waiting.length });
}

const ofDatasets = siteFiles(publication, { charts: [], datasets });
for (const { path, write } of ofDatasets) {
  const written = await write();
  if (written !== undefined) work.put(path, written);
}
tell({ kind: 'written', count: ofDatasets.length });

/** For so many pictures at once fonts are cut, which takes a while. */
const batch = 300;
const characters = new Set<string>();

while (pictures.length > 0) {
  const some = pictures.splice(0, batch);
  for (const { svg } of some) for (const each of svg) characters.add(each);
  // Only for those that no earlier build has kept.
  const fonts = () => cutFonts([...characters].join(''));
  for (const { path, svg } of some) {
    work.put(path, await writePng(svg, fonts));
    tell({ kind: 'written', count: 1 });
  }
}
