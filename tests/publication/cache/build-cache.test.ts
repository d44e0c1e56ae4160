import { expect, it } from 'vitest';
import { Mistakes } from '../../../src/mistakes/mistake.ts';
import { buildPublication } from '../../../src/publication/build-publication.ts';
import { BuildCache } from '../../../src/publication/cache/build-cache.ts';
import { readSite, type SiteFolder } from '../../../src/source/read.ts';

const folder = await readSite('tests/fixtures/sites/river-town', new Mistakes());
const options = { drafts: true, now: new Date('2033-01-01T00:00:00Z') };
const cache = new BuildCache();

/** All that a reading gives, mistakes as they are printed. */
function read(site: SiteFolder, remembered?: BuildCache) {
  const { mistakes, ...built } = buildPublication(site, { ...options, cache: remembered });
  return {
    ...built,
    mistakes: mistakes.list.map((each) => [each.message, JSON.stringify(each.values)]),
  };
}

const withText = (path: string, change: (text: string) => string): SiteFolder => ({
  ...folder,
  files: folder.files.map((file) =>
    file.path === path ? { ...file, text: change(file.text) } : file,
  ),
});
const without = (path: string): SiteFolder => ({
  ...folder,
  files: folder.files.filter((file) => file.path !== path),
});

/** Saves of each file: a digit changed far down in it, a letter in its first words, and the file gone. */
const saves = folder.files.flatMap(({ path }): [string, SiteFolder][] => [
  [`${path}, a digit`, withText(path, (text) => text.replace(/\d(?=\D*$)/, '7'))],
  [`${path}, a word`, withText(path, (text) => text.replace(/(?<=: "?)\p{L}/u, 'Q'))],
  [`${path}, gone`, without(path)],
]);

it.each(saves)('a reading that remembers finds what one that does not finds: %s', (_, site) => {
  expect(read(site, cache)).toEqual(read(site));
  expect(read(folder, cache)).toEqual(read(folder));
});

it('makes again only what has changed', () => {
  const charts = (site: SiteFolder) =>
    buildPublication(site, { ...options, cache }).readable.charts;
  const before = charts(folder);
  const [first] = before;
  const path = `data/${first?.dataset}.json`;
  const after = charts(withText(path, (text) => text.replace('"title"', ' "title"')));
  for (const [index, chart] of before.entries())
    expect(after[index] === chart).toBe(chart.dataset !== first?.dataset);
});
