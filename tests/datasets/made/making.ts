import { makeDataset } from '../../../src/datasets/made/make-dataset.ts';
import { Mistakes } from '../../../src/mistakes/mistake.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { type ChartData, chartDataSchema } from '../../../src/schema/chart-data.ts';
import { textIn } from '../../../src/schema/text.ts';
import { build, counters } from '../../model/dataset-file.ts';

export const languages = ['zh-CN', 'en'];

/** What a chart makes of a dataset's file, and what is told. */
export function make(
  file: object,
  options: object,
  channels: readonly string[] = [],
): { made: Dataset | undefined; codes: string[]; mistakes: Mistakes } {
  const { dataset, mistakes: before } = build(file, languages);
  if (!dataset) throw new Error(before.list.map(String).join('\n'));
  const mistakes = new Mistakes();
  const at = (...path: (string | number)[]) => ({ file: path.join('.'), line: 1, column: 1 });
  const written: ChartData = chartDataSchema(textIn(languages)).parse({ data: 'x', ...options });
  const context = { dataset, counters, languages, channels, mistakes, at };
  const made = makeDataset('sample', 'content/charts/sample.yaml', written, context);
  return { made, codes: mistakes.list.map(({ code }) => code), mistakes };
}

/** The figures of a field by key. */
export function figures(made: Dataset | undefined, field: string): Record<string, unknown> {
  return Object.fromEntries(made?.rows.map(({ key, values }) => [key, values[field]]) ?? []);
}
