import { buildDataset } from '../../src/datasets/build-dataset.ts';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { parseJson } from '../../src/source/json.ts';

/** The counters of the datasets in these tests. */
export const counters = ['project', 'case'];

/** A dataset's file with these fields and rows, and whatever else. */
export function fileOf(
  fields: readonly object[],
  data: readonly object[],
  {
    primaryKey = ['key'],
    ...more
  }: { primaryKey?: string | string[]; [name: string]: unknown } = {},
): object {
  return { name: 'sample', title: 'A sample', schema: { primaryKey, fields, ...more }, data };
}

/** Builds a dataset from what its file says; the mistakes come back as `code field-or-key`. */
export function build(
  file: object,
  languages: readonly string[] = ['zh-CN', 'en'],
): { dataset: Dataset | undefined; codes: string[]; mistakes: Mistakes } {
  const mistakes = new Mistakes();
  const { name = 'sample' } = file as { name?: string };
  const text = JSON.stringify(file, null, 2);
  const source = parseJson({ path: `data/${name}.json`, text }, mistakes);
  const dataset = source && buildDataset(source, { languages, counters, mistakes });
  return { dataset, codes: mistakes.list.map(({ code }) => code), mistakes };
}
