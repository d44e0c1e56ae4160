import { buildDataset } from '../../datasets/build-dataset.ts';
import type { DatasetContext } from '../../datasets/dataset-context.ts';
import { deriveCells } from '../../datasets/derive.ts';
import type { Mistakes, Place } from '../../mistakes/mistake.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Source } from '../../source/source.ts';
import { BuildCache } from '../cache/build-cache.ts';
import { findCell } from '../links/find-cell.ts';
import type { ParsedFile } from '../read/parse-site.ts';

/** The datasets by name, and what a mistake of its own keeps out. */
export interface BuiltDatasets {
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly lostDatasets: ReadonlySet<string>;
  /** `dataset/key` of rows with a mistake. */
  readonly lostRows: ReadonlySet<string>;
}

/** Builds all datasets, then computes the cells that are derived from others. */
export function buildDatasets(
  files: readonly ParsedFile<Source>[],
  languages: readonly string[],
  counters: readonly string[],
  mistakes: Mistakes,
  cache: BuildCache = new BuildCache(),
  around: object = cache,
): BuiltDatasets {
  const built = new Map<string, Dataset>();
  const lostDatasets = new Set<string>();
  const lostRows = new Set<string>();
  for (const { id, source } of files) {
    const buildContext = { around, datasets: built, mistakes, texts: [] };
    const read =
      source &&
      cache.recall('dataset', source, buildContext, (own) =>
        readDataset(id, source, { languages, counters, mistakes: own.mistakes }),
      );
    for (const key of read?.lost ?? []) lostRows.add(`${id}/${key}`);
    if (read?.dataset) built.set(id, read.dataset);
    else lostDatasets.add(id);
  }
  const cells = { datasets: built, lostDatasets, lostRows, mistakes };
  const find = (address: string, place: Place) => findCell(address, place, cells);
  const datasets = deriveCells(built, mistakes, find);
  return { datasets, lostDatasets, lostRows };
}

/** One dataset, and the keys of its rows that are kept out. */
function readDataset(id: string, source: Source, context: DatasetContext) {
  const lost: string[] = [];
  const dataset = buildDataset(source, { ...context, onLostRow: (key) => lost.push(key) });
  return { dataset: dataset && { ...dataset, name: id }, lost };
}
