import { expect, test } from 'vitest';
import { archivePaths } from '../../src/publication/pages/archive.ts';
import { itemPaths, languagePaths } from '../../src/publication/pages/page-kind.ts';
import { topPaths } from '../../src/publication/pages/standing-page.ts';
import { storyPaths } from '../../src/publication/pages/story.ts';
import { present, riverTown } from './river-town.ts';

test('the first language has no part of its own in the path', async () => {
  expect(languagePaths(await riverTown())).toEqual([
    { params: { language: undefined }, props: { language: 'en' } },
    { params: { language: 'zh-CN' }, props: { language: 'zh-CN' } },
  ]);
});

test('charts and datasets exist in every language', async () => {
  const ids = itemPaths(await riverTown(), ['gauge']).map(({ params }) => params);
  expect(ids).toEqual([{ id: 'gauge' }, { language: 'zh-CN', id: 'gauge' }]);
});

test('a slug that a story had before leads to where the story is', async () => {
  const publication = await riverTown();
  const [story] = publication.stories;
  const renamed = { ...publication, stories: [{ ...present(story), redirectFrom: ['old-name'] }] };
  expect(storyPaths(renamed).map(({ params, props }) => [params.id, props.moved])).toEqual([
    [present(story).slug, false],
    ['old-name', true],
  ]);
});

test('props hold words only, so that nothing old is kept of them', async () => {
  const publication = await riverTown();
  const paths = [
    ...storyPaths(publication),
    ...topPaths(publication),
    ...itemPaths(publication, ['a']),
  ];
  for (const { props } of paths)
    for (const value of Object.values(props)) expect(['string', 'boolean']).toContain(typeof value);
});

test('a standing page called “editions” takes the place of the archive', async () => {
  const publication = await riverTown();
  const [page] = publication.pages.filter(({ language }) => language === 'en');
  const taken = { ...publication, pages: [{ ...present(page), slug: 'editions' }] };
  expect(archivePaths(publication)).toHaveLength(2);
  expect(archivePaths(taken).map(({ props }) => props.language)).toEqual(['zh-CN']);
});
