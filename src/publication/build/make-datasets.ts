import { chartTypes } from '../../charts/registry.ts';
import { makeDataset, makesRows } from '../../datasets/made/make-dataset.ts';
import type { Mistakes } from '../../mistakes/mistake.ts';
import { type Dataset, madeName } from '../../model/dataset.ts';
import { type ChartData, chartDataSchema } from '../../schema/chart-data.ts';
import { textIn } from '../../schema/text.ts';
import { writtenText } from '../../schema/written-text.ts';
import type { Source } from '../../source/source.ts';
import type { BuildCache } from '../cache/build-cache.ts';
import type { ParsedFile } from '../read/parse-site.ts';
import type { BuiltDatasets } from './build-datasets.ts';

/** What a chart's data are made with. */
interface Making {
  readonly languages: readonly string[];
  readonly counters: readonly string[];
  readonly mistakes: Mistakes;
  readonly cache: BuildCache;
  /** What stays the same as long as none of these changes. */
  readonly around: object;
}

/** Adds to the datasets those that charts make of them: once, so that numbers in prose can point at their cells. */
export function makeDatasets(
  charts: readonly ParsedFile<Source>[],
  built: BuiltDatasets,
  { languages, counters, mistakes, cache, around }: Making,
): BuiltDatasets {
  const datasets = new Map(built.datasets);
  const lostDatasets = new Set(built.lostDatasets);
  const schema = chartDataSchema(textIn(languages));
  for (const { id, source } of charts) {
    if (!source) continue;
    const read = schema.safeParse(source.value).data;
    if (!read || !makesRows(read)) {
      // What is wrong with its options is told where the chart is built.
      if (!read) lostDatasets.add(madeName(id));
      continue;
    }
    const buildContext = { around, datasets: built.datasets, mistakes, texts: [] };
    const made = cache.recall('made', source, buildContext, (own) =>
      makeFor(id, source, read, own.datasets.get(read.data), {
        ...{ languages, counters, mistakes: own.mistakes },
      }),
    );
    if (made) datasets.set(made.name, made);
    else lostDatasets.add(madeName(id));
  }
  return { ...built, datasets, lostDatasets };
}

function makeFor(
  id: string,
  source: Source,
  written: ChartData,
  dataset: Dataset | undefined,
  context: Pick<Making, 'languages' | 'counters' | 'mistakes'>,
): Dataset | undefined {
  if (!dataset) return undefined;
  const at = (...path: (string | number)[]) => source.at(path);
  const channels = channelsIn(source.value as Readonly<Record<string, unknown>>);
  return makeDataset(id, source.file, written, { ...context, dataset, channels, at });
}

/** The fields that a chart's channels name, those along its axes first. */
function channelsIn(written: Readonly<Record<string, unknown>>): string[] {
  const type = chartTypes[writtenText(written.type)];
  const names = new Set(['x', 'y', ...Object.keys(type?.channels ?? {})]);
  return [...names].flatMap((name) => {
    const field = written[name];
    return typeof field === 'string' ? field : [];
  });
}
