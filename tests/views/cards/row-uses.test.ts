import { expect, test } from 'vitest';
import { writeInline } from '../../../src/model/inline.ts';
import { PublicationIndex } from '../../../src/model/publication-index.ts';
import { rowUses } from '../../../src/views/cards/row-uses.ts';
import { datasetTable } from '../../../src/views/dataset-table.ts';
import { present, riverTown } from '../river-town.ts';

const town = await riverTown();
const dataset = (name: string) => present(town.datasets.find((each) => each.name === name));

test('a row lists the stories and charts that use it, and leads to the number in the story', () => {
  const uses = (language: string) =>
    writeInline(
      rowUses(dataset('ferry-trips'), 'mill-stairs,2031', new PublicationIndex(town), language),
    );
  const html = uses('en');
  expect(html).toContain('<summary>1 story, 1 chart</summary>');
  expect(html).toContain(
    'href="/almanac/stories/ferries/#fact-ferry-trips-mill-stairs%2C2031-passengers"',
  );
  expect(html).toContain('href="/almanac/charts/passengers-by-pier/"');
  const chinese = uses('zh-CN');
  expect(chinese).toContain('<summary>1篇报道、1张图表</summary>');
  expect(chinese).toContain('href="/almanac/zh-CN/stories/ferries/#');
});

test('a row that nothing uses says nothing, and a table without uses has no column for them', () => {
  expect(
    rowUses(dataset('ferry-trips'), 'mill-stairs,2030', new PublicationIndex(town), 'en'),
  ).toEqual([]);
  const heads = (publication: typeof town) =>
    datasetTable(dataset('ferry-trips'), new PublicationIndex(publication), 'en').head.map(
      ({ text }) => text,
    );
  expect(heads(town)).toContain('Used in');
  expect(heads({ ...town, stories: [], charts: [] })).not.toContain('Used in');
});
