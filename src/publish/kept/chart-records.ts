import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { threadId } from 'node:worker_threads';
import type { ChartFigure } from '../../charts/contract/chart-figure.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Chart, Publication } from '../../model/publication.ts';
import type { Embeddable } from '../../outputs/codes/embed-code.ts';
import { pictureCache } from '../../outputs/pictures/cut-fonts.ts';
import { digestOf } from './source-digest.ts';

/** What an earlier build has made of a chart, apart from what its files hold. */
export interface ChartRecord {
  /** The datasets that were looked into, each with its digest. */
  readonly uses: Readonly<Record<string, string>>;
  /** By language. */
  readonly figures: readonly (readonly [string, ChartFigure])[];
  readonly embeddables: readonly (readonly [string, Embeddable])[];
  /** Pictures by their paths in the site, and the files in which they are kept. */
  readonly pictures: readonly (readonly [path: string, file: string])[];
}

/** The files of a chart by their paths in the site. */
export type ChartFiles = readonly (readonly [path: string, content: string | Uint8Array])[];

/** Where records are kept: beside the pictures that they speak of. */
export const recordFolder = () => join(pictureCache(), 'charts');

/**
 * What is made of charts, kept for the next build: each under the digest of the chart, of all that a publication has
 * beside charts, datasets and texts, and of the generator. A record holds as long as the datasets do that were looked
 * into when it was made, and no dataset has come or gone.
 */
export class ChartRecords {
  readonly #folder: string;
  readonly #around: string;
  readonly #datasets: ReadonlyMap<string, Dataset>;
  readonly #digests = new Map<string, string>();

  constructor(folder: string, generator: string, { datasets, ...around }: Publication) {
    this.#folder = folder;
    this.#datasets = new Map(datasets.map((dataset) => [dataset.name, dataset]));
    this.#around = digestOf([generator, around, [...this.#datasets.keys()]]);
  }

  /** The record of a chart; nothing where there is none that holds. */
  read(chart: Chart): ChartRecord | undefined {
    const record = this.#read<ChartRecord>(this.#fileOf(chart));
    const holds = Object.entries(record?.uses ?? {}).every(
      ([name, digest]) => this.#digestOf(name) === digest,
    );
    return holds ? record : undefined;
  }

  readFiles(chart: Chart): ChartFiles | undefined {
    return this.#read<ChartFiles>(`${this.#fileOf(chart)}-files`);
  }

  /** Keeps what was made of a chart. What cannot be kept is made again. */
  write(
    chart: Chart,
    used: Iterable<string>,
    made: Omit<ChartRecord, 'uses'>,
    files: ChartFiles,
  ): void {
    const uses = Object.fromEntries([...used].map((name) => [name, this.#digestOf(name)]));
    try {
      mkdirSync(this.#folder, { recursive: true });
      this.#write(`${this.#fileOf(chart)}-files`, files);
      this.#write(this.#fileOf(chart), { uses, ...made });
    } catch {}
  }

  #fileOf(chart: Chart): string {
    return join(this.#folder, digestOf([this.#around, chart]).slice(0, 32));
  }

  #digestOf(name: string): string {
    const digest = this.#digests.get(name) ?? digestOf(this.#datasets.get(name));
    this.#digests.set(name, digest);
    return digest;
  }

  #read<Content>(file: string): Content | undefined {
    try {
      return deserialize(readFileSync(file));
    } catch {
      return undefined;
    }
  }

  #write(file: string, content: unknown): void {
    const unfinished = `${file}.${process.pid}-${threadId}`;
    writeFileSync(unfinished, serialize(content));
    renameSync(unfinished, file);
  }
}
