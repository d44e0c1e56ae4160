import { expect, it } from 'vitest';
import { PublicationIndex } from '../../src/model/publication-index.ts';
import { findFile, siteFiles } from '../../src/outputs/site-files.ts';
import { loadTown } from './town.ts';

const town = await loadTown();
const [first, ...others] = town.charts;
if (!first) throw new Error('The town has no chart.');
const paths = siteFiles(town).map(({ path }) => path);

it('are those of every chart and dataset in every language, each once', () => {
  expect(new Set(paths).size).toBe(paths.length);
  for (const front of ['', 'zh-CN/'])
    for (const path of [
      `embed/${first.id}/index.html`,
      `embed/${first.id}/@${town.site.edition}/index.html`,
      `oembed/${first.id}.json`,
      `charts/${first.id}.svg`,
      `charts/${first.id}.png`,
      `charts/${first.id}.dark.png`,
      `data/${first.dataset}.json`,
      `data/${first.dataset}.csv`,
    ])
      expect(paths).toContain(`${front}${path}`);
});

it('stand under the ids that a chart had before, and hold what it is now', async () => {
  const charts = [{ ...first, redirectFrom: ['old-name'] }, ...others];
  const files = siteFiles({ ...town, charts });
  const write = (path: string) => files.find((file) => file.path === path)?.write();
  expect(await write('embed/old-name/index.html')).toBe(
    await write(`embed/${first.id}/index.html`),
  );
});

it('are those of some charts alone, where only they are asked for', () => {
  const some = siteFiles(town, { charts: [first], datasets: [] });
  expect(some.every(({ path }) => path.includes(first.id))).toBe(true);
});

it('are found by their addresses below the site’s path', () => {
  const { base } = town.site;
  expect(findFile(new PublicationIndex(town), `${base}embed/${first.id}/`)?.mediaType).toMatch(
    'text/html',
  );
  expect(findFile(new PublicationIndex(town), `${base}charts/${first.id}.png`)?.mediaType).toBe(
    'image/png',
  );
  expect(findFile(new PublicationIndex(town), `${base}charts/${first.id}/`)).toBeUndefined();
  expect(findFile(new PublicationIndex(town), `/charts/${first.id}.png`)).toBeUndefined();
});
