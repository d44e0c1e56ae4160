import { expect, test } from 'vitest';
import { plainText } from '../../src/model/plain-text.ts';
import type { Edition } from '../../src/model/publication.ts';
import { currentEdition, editionsIn, frontOf } from '../../src/views/edition.ts';
import { menuOf } from '../../src/views/menu.ts';
import { onePage, riverTown } from './river-town.ts';

test('without a front page of its own, an edition opens with its first story and that story’s chart', async () => {
  const publication = await riverTown();
  const front = frontOf(publication, currentEdition(publication, 'en'));
  expect(front.opening?.slug).toBe('ferries');
  expect(front.lead).toBe('passengers-by-pier');
  expect(front.charts).not.toContain(front.lead);
  expect(front.stories[0]?.slug).toBe('ferries');
  expect(front.stories.every(({ language }) => language === 'en')).toBe(true);
});

test('a single story needs no list, and lends its first chart', async () => {
  const publication = await onePage();
  const front = frontOf(publication, currentEdition(publication, 'en'));
  expect(front).toMatchObject({ lead: 'lamps', charts: [], stories: [] });
});

test('a written front page shows what it names, each chart once', async () => {
  const publication = await riverTown();
  const written: Edition = {
    ...currentEdition(publication, 'en'),
    title: plainText('The year of the ferry'),
    lead: 'high-water',
    charts: ['high-water', 'passengers-by-pier'],
    body: [{ kind: 'chart', id: 'passengers-by-pier', level: 2 }],
  };
  const front = frontOf(publication, written);
  expect(front.opening).toBeUndefined();
  expect(front).toMatchObject({ lead: 'high-water', charts: [] });
});

test('a language without anything still has a front page', async () => {
  const publication = await onePage();
  const empty = { ...publication, editions: [] };
  expect(currentEdition(empty, 'en')).toMatchObject({
    title: { text: 'The Lamp Post' },
    stories: [],
  });
});

test('editions come newest first, years as numbers', async () => {
  const publication = await onePage();
  const [edition] = publication.editions as [Edition];
  const editions = ['9', '2024', '10'].map((id) => ({ ...edition, id }));
  const ids = editionsIn({ ...publication, editions }, 'en').map(({ id }) => id);
  expect(ids).toEqual(['2024', '10', '9']);
});

test('the menu holds what there is, in the language and below the site’s path', async () => {
  const town = menuOf(await riverTown(), 'zh-CN');
  expect(town.map(({ address }) => address)).toEqual([
    '/almanac/zh-CN/editions/',
    '/almanac/zh-CN/data/',
    '/almanac/zh-CN/about/',
  ]);
  expect(menuOf(await onePage(), 'en').map(({ text }) => text)).toEqual(['Years', 'Data']);
});
