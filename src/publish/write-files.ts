import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { siteFiles } from '../embeds/site-files.ts';
import type { Chart, Publication } from '../model/publication.ts';
import type { Tally } from './tally.ts';

/** What a thread is given to write. */
export interface FileTask {
  /** The publication without what no file of a chart tells of. */
  readonly publication: Publication;
  readonly charts: readonly Chart[];
  readonly datasets: Publication['datasets'];
  readonly folder: string;
}

/** A thread takes a while to start: it does so for at least so many charts. */
const fewestCharts = 12;

/**
 * Writes the files of charts and datasets below a folder, on all processors. Throws what a thread throws, when all of
 * them have stopped; where the work is called off, it ends when they have.
 */
export async function writeFiles(
  publication: Publication,
  folder: string,
  tally: Tally,
  calledOff: AbortSignal,
): Promise<void> {
  const { charts, datasets } = publication;
  const most = Math.ceil(charts.length / fewestCharts);
  const count = Math.max(1, Math.min(availableParallelism(), most));
  const shared = { ...publication, editions: [], stories: [], pages: [], charts: [] };
  tally.expect(siteFiles(publication).length);
  const threads = Array.from({ length: count }, (_, index) => {
    const own = <Item>(all: readonly Item[]) => all.filter((_, at) => at % count === index);
    const part = { charts: own(charts), datasets: own(datasets) };
    return startThread({ publication: shared, ...part, folder }, tally);
  });
  const stop = () => Promise.all(threads.map(({ worker }) => worker.terminate()));
  calledOff.addEventListener('abort', stop);
  try {
    await Promise.all(threads.map(({ ended }) => ended));
  } finally {
    calledOff.removeEventListener('abort', stop);
    await stop();
  }
}

function startThread(workerData: FileTask, tally: Tally) {
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { workerData });
  const ended = new Promise<void>((resolve, reject) => {
    worker.on('message', (written: number) => tally.step(written));
    worker.once('error', reject).once('exit', () => resolve());
  });
  return { worker, ended };
}
