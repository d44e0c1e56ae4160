import { describe, expect, it } from 'vitest';
import type { Publication } from '../../../src/model/publication.ts';
import { sitemaps, writeSitemapIndex } from '../../../src/outputs/site/sitemap.ts';
import { loadTown } from '../town.ts';

const town = await loadTown();
const root = 'https://example.org/almanac/';
const locations = (publication: Publication) =>
  sitemaps(publication).flatMap((map) =>
    [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address.replace(root, '/')),
  );

describe('the sitemap', () => {
  it('names every page once', () => {
    const all = locations(town);
    expect(new Set(all).size).toBe(all.length);
    for (const path of [
      ...['/', '/zh-CN/', '/2031/', '/editions/', '/about/', '/stories/ferries/'],
      ...['/charts/high-water/', '/data/', '/zh-CN/data/fleet/'],
    ])
      expect(all).toContain(path);
  });

  it('leaves out drafts and addresses that moved', () => {
    const absent = town.stories.flatMap(({ slug, draft, redirectFrom }) => [
      ...(draft ? [slug] : []),
      ...redirectFrom,
    ]);
    expect(absent.length).toBeGreaterThan(0);
    for (const slug of absent) expect(locations(town)).not.toContain(`/stories/${slug}/`);
  });

  it('leads from each page to its counterparts', () => {
    const [map = ''] = sitemaps(town);
    const entry = map.split('\n').find((line) => line.includes(`<loc>${root}stories/ferries/<`));
    for (const [language, path] of [
      ['en', 'stories/ferries/'],
      ['zh-CN', 'zh-CN/stories/ferries/'],
      ['x-default', 'stories/ferries/'],
    ])
      expect(entry).toContain(`hreflang="${language}" href="${root}${path}"`);
  });

  it('speaks of no other language where there is none', () => {
    const stories = town.stories.filter(({ language }) => language === 'en');
    const site = { ...town.site, languages: ['en'] as const };
    const [map = ''] = sitemaps({ ...town, site, stories, pages: [], editions: [] });
    expect(map).not.toContain('hreflang');
  });

  it('tells the day of the last change', () => {
    const [map = ''] = sitemaps(town);
    const entry = map.split('\n').find((line) => line.includes(`<loc>${root}stories/ferries/<`));
    expect(entry).toContain('<lastmod>2032-01-20</lastmod>');
  });

  it('is split where it would be too long', () => {
    const template = town.stories[0];
    if (!template) throw new Error('The town has no story.');
    const stories = Array.from({ length: 45_000 }, (_, index) => ({
      ...template,
      slug: `story-${index}`,
      draft: false,
    }));
    const large = { ...town, stories };
    expect(sitemaps(large)).toHaveLength(2);
    expect(writeSitemapIndex(large)).toContain(`<loc>${root}sitemap-1.xml</loc>`);
  });
});
