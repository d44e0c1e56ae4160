import { describe, expect, it } from 'vitest';
import { Mistakes } from '../../../src/mistakes/mistake.ts';
import { frontAddress } from '../../../src/model/addresses.ts';
import { downloads } from '../../../src/model/downloads.ts';
import { sitemaps } from '../../../src/outputs/site/sitemap.ts';
import { findPage } from '../../../src/publication/links/find-page.ts';
import { itemPaths, type PageKind } from '../../../src/publication/pages/page-kind.ts';
import { pageKinds } from '../../../src/publication/pages/registry.ts';
import { buildSmallSite } from '../small-site.ts';

const ids = ['east', 'west'];

/** A page for each harbour, as somebody might add it: its file, its route and a line in the registry. */
const harbour: PageKind = {
  folder: 'harbours',
  mapped: ({ site }) =>
    ids.map((id) => ({
      address: (language) => `${frontAddress(site, language)}harbours/${id}/`,
      languages: site.languages,
    })),
  find: ({ parts: [folder, id = ''], language, buildContext }) =>
    folder === 'harbours' && ids.includes(id)
      ? `${frontAddress(buildContext.site, language)}harbours/${id}/`
      : undefined,
};

describe('a kind of page that is added', () => {
  const { publication } = buildSmallSite({});
  if (!publication) throw new Error('The small site has mistakes.');
  const { site } = publication;
  const kinds = [...pageKinds(), harbour];
  const targets = {
    ...{ stories: [], pages: [], bySlug: new Map(), redirects: new Map() },
    ...{ charts: new Set<string>(), datasets: new Set<string>(), editions: new Set<string>() },
  };
  const buildContext = {
    site,
    targets,
    mistakes: new Mistakes(),
    pictures: new Set<string>(),
    downloads,
    datasets: new Map(),
  };
  const from = { language: 'en', address: '/en/', file: 'content/x.md', published: true };
  const place = { file: 'content/x.md', line: 1, column: 1 };
  const follow = (path: string) => findPage(path, 'en', from, buildContext, place, kinds);

  it('is found by links', () => {
    expect(follow('harbours/east/')).toBe('/en/harbours/east/');
    expect(follow('harbours/south/')).toBeUndefined();
  });

  it('has a path for each language, and stands in the map of the site', () => {
    expect(itemPaths(publication, ids)).toHaveLength(2 * site.languages.length);
    const [map = ''] = sitemaps(publication, kinds);
    expect(map).toContain('/en/harbours/west/</loc>');
  });
});
