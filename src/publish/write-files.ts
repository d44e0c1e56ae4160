import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ChartFigure } from '../charts/contract/chart-figure.ts';
import { drawnFigures } from '../charts/draw-figure.ts';
import type { Chart, Publication } from '../model/publication.ts';
import type { Embeddable } from '../outputs/codes/embed-code.ts';
import { knownEmbeddables } from '../outputs/codes/embed-facts.ts';
import { siteFiles } from '../outputs/site-files.ts';
import { additionsFrom } from '../run/additions.ts';
import type { HandedOver } from '../run/thread-results.ts';
import { sourceDigest } from './kept/source-digest.ts';
import type { Tally } from './tally.ts';

/** What a thread is given to write. */
export interface FileTask {
  /** The publication without what no file of a chart tells of. */
  readonly publication: Publication;
  readonly charts: Chart[];
  readonly datasets: Publication['datasets'];
  readonly folder: string;
  /** The module that adds to the registries what the site has of its own; nothing where it has none. */
  readonly additions: string | undefined;
  /** The digest of the generator. */
  readonly generator: string;
}

interface Made<Kind extends string, Value> {
  readonly kind: Kind;
  readonly chart: string;
  readonly language: string;
  readonly made: Value;
}

/** What a thread tells of: what it has made of a chart, that all figures are drawn, how many files are written. */
export type WriterMessage =
  | Made<'figure', ChartFigure>
  | Made<'embeddable', Embeddable>
  | { readonly kind: 'drawn' }
  | { readonly kind: 'written'; readonly count: number };

/** The work of all threads. */
export interface Writing {
  /** All figures are drawn, or no more will be. */
  readonly drawn: Promise<unknown>;
  /** Throws what a thread throws, when all of them have stopped. */
  readonly ended: Promise<void>;
}

/** A thread takes a while to start: it does so for at least so many charts. */
const fewestCharts = 12;

/**
 * Draws the charts and writes the files of charts and datasets below a folder, on all processors. What pages ask of
 * charts is handed over to them. Where the work is called off, it ends when all threads have.
 */
export function writeFiles(
  publication: Publication,
  folder: string,
  tally: Tally,
  calledOff: AbortSignal,
): Writing {
  const { charts, datasets } = publication;
  const most = Math.ceil(charts.length / fewestCharts);
  const count = Math.max(1, Math.min(availableParallelism(), most));
  const shared = { ...publication, editions: [], stories: [], pages: [], charts: [] };
  tally.expect(siteFiles(publication).length);
  const hear = listener(charts, tally);
  const [additions, generator] = [additionsFrom(), sourceDigest()];
  const threads = Array.from({ length: count }, (_, index) => {
    const own = <Item>(all: readonly Item[]) => all.filter((_, at) => at % count === index);
    const part = { charts: own(charts), datasets: own(datasets) };
    return startThread({ publication: shared, ...part, folder, additions, generator }, hear);
  });
  const drawn = Promise.allSettled(threads.map((thread) => thread.drawn));
  return { drawn, ended: endOf(threads, calledOff) };
}

async function endOf(threads: readonly Thread[], calledOff: AbortSignal): Promise<void> {
  const stop = () => Promise.all(threads.map(({ worker }) => worker.terminate()));
  calledOff.addEventListener('abort', stop);
  try {
    await Promise.all(threads.map(({ ended }) => ended));
  } finally {
    calledOff.removeEventListener('abort', stop);
    await stop();
  }
}

/** Takes what threads tell to where it is asked for. */
function listener(charts: readonly Chart[], tally: Tally): (told: WriterMessage) => void {
  const byId = new Map(charts.map((chart) => [chart.id, chart]));
  const keep = <Value>(held: HandedOver<Value>, { chart, language, made }: Made<string, Value>) => {
    const own = byId.get(chart);
    if (own) held.set(own, language, made);
  };
  return (told) => {
    if (told.kind === 'figure') keep(drawnFigures, told);
    if (told.kind === 'embeddable') keep(knownEmbeddables, told);
    if (told.kind === 'written') tally.step(told.count);
  };
}

interface Thread {
  readonly worker: Worker;
  readonly drawn: Promise<void>;
  readonly ended: Promise<void>;
}

function startThread(workerData: FileTask, hear: (told: WriterMessage) => void): Thread {
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { workerData });
  const ended = new Promise<void>((resolve, reject) => {
    worker.on('message', hear);
    worker.once('error', reject).once('exit', () => resolve());
  });
  const drawn = new Promise<void>((resolve) => {
    worker.on('message', ({ kind }: WriterMessage) => kind === 'drawn' && resolve());
    worker.once('exit', () => resolve());
  });
  return { worker, drawn, ended };
}
