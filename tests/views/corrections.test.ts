import { expect, test } from 'vitest';
import { writeInline } from '../../src/model/inline.ts';
import { PublicationIndex } from '../../src/model/publication-index.ts';
import { correctionsOf } from '../../src/views/corrections.ts';
import { storyNodes } from '../../src/views/json-ld/structured-data.ts';
import { present, riverTown } from './river-town.ts';

const town = await riverTown();
const revision = {
  cell: 'grant/value',
  from: 60,
  to: 62.5,
  reason: { en: 'Misread at first.', 'zh-CN': '起初看错了。' },
};
const publication = {
  ...town,
  datasets: town.datasets.map((dataset) => ({
    ...dataset,
    revisions:
      dataset.name === 'fleet'
        ? [
            { ...revision, date: '2032-01-25' },
            { ...revision, date: '2032-01-16' },
          ]
        : [],
  })),
};
const story = present(
  publication.stories.find(({ slug, language }) => slug === 'ferries' && language === 'en'),
);

test('what was revised in the data of a story stands among its corrections, by date', () => {
  expect(correctionsOf(story, new PublicationIndex(publication)).map(({ date }) => date)).toEqual([
    '2032-01-25',
    '2032-01-20',
    '2032-01-16',
  ]);
  expect(correctionsOf(story, new PublicationIndex(publication))[0]?.text).toBe(
    'Share paid by the county, from 60.0% to 62.5%. Misread at first.',
  );
  const [first] = correctionsOf(story, new PublicationIndex(publication));
  expect(writeInline(first?.words ?? [])).toContain('/almanac/data/fleet/#grant');
  const [article] = storyNodes(story, new PublicationIndex(publication));
  expect(article?.correction).toHaveLength(3);
});

test('a story that does not use a cell is not corrected with it', () => {
  const other = present(publication.stories.find(({ slug }) => slug === 'high-water'));
  expect(correctionsOf(other, new PublicationIndex(publication))).toEqual([]);
});
