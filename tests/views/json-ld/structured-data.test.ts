import { expect, test } from 'vitest';
import { PublicationIndex } from '../../../src/model/publication-index.ts';
import {
  datasetNodes,
  frontNodes,
  storyNodes,
} from '../../../src/views/json-ld/structured-data.ts';
import { present, riverTown } from '../river-town.ts';

test('a story is a NewsArticle that names its data, and the way to it', async () => {
  const publication = await riverTown();
  const story = publication.stories.find(
    ({ slug, language }) => slug === 'ferries' && language === 'zh-CN',
  );
  const [article, trail] = storyNodes(present(story), new PublicationIndex(publication));
  expect(article).toMatchObject({
    '@type': 'NewsArticle',
    '@id': 'https://example.org/almanac/zh-CN/stories/ferries/',
    inLanguage: 'zh-CN',
    publisher: { '@type': 'Organization', url: 'https://example.org/' },
  });
  expect(article?.isBasedOn).toContainEqual({
    '@type': 'Dataset',
    '@id': 'https://example.org/almanac/zh-CN/data/ferry-trips/',
    name: '各码头历年渡轮客流',
  });
  expect(trail).toMatchObject({ '@type': 'BreadcrumbList', itemListElement: { length: 3 } });
});

test('a dataset names its downloads', async () => {
  const publication = await riverTown();
  const dataset = publication.datasets.find(({ name }) => name === 'ferry-trips');
  const [node] = datasetNodes(present(dataset), publication, 'en');
  expect(node).toMatchObject({
    '@type': 'Dataset',
    distribution: [
      {
        encodingFormat: 'text/csv',
        contentUrl: 'https://example.org/almanac/data/ferry-trips.csv',
      },
      { encodingFormat: 'application/json' },
    ],
  });
});

test('what a page does not know is left out', async () => {
  const publication = await riverTown();
  const { publisher, description, ...site } = publication.site;
  const [edition] = publication.editions;
  const [website] = frontNodes(present(edition), { ...publication, site });
  expect(publisher && description).toBeDefined();
  expect(website).not.toHaveProperty('description');
  expect(website).toMatchObject({ publisher: { url: publication.site.url } });
});
