import type { Dataset, Field, Row } from '../../src/model/dataset.ts';
import type { Publication } from '../../src/model/publication.ts';
import { loadPublication } from '../../src/publication/load.ts';

/** The publication of the invented town. */
export async function loadTown(): Promise<Publication> {
  const { publication } = await loadPublication('tests/fixtures/sites/river-town', {
    drafts: true,
    now: new Date('2033-01-01T00:00:00Z'),
  });
  if (!publication) throw new Error('The invented town has mistakes.');
  return publication;
}

/** A dataset with these fields and rows, and nothing else. */
export function datasetOf(
  fields: readonly (Partial<Field> & { readonly name: string })[],
  rows: readonly Partial<Row>[],
): Dataset {
  return {
    name: 'sample',
    title: { en: 'Sample', 'zh-CN': '样本' },
    sources: [],
    primaryKey: [],
    fields: fields.map((field) => ({ type: 'string', title: field.name, ...field })),
    rows: rows.map((row, index) => ({
      key: String(index + 1),
      number: index + 1,
      values: {},
      formulas: {},
      computed: {},
      qualifier: 'exact',
      status: 'done',
      place: { file: 'data/sample.json', line: 1, column: 1 },
      ...row,
    })),
    revisions: [],
    file: 'data/sample.json',
  };
}
