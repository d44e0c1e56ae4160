import { describe, expect, it } from 'vitest';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import { siteFiles } from '../../src/outputs/site-files.ts';
import { checkHidden, checkPublic } from '../../src/publication/check/check-public.ts';
import { loadPublication } from '../../src/publication/load.ts';
import { archivePaths } from '../../src/publication/pages/archive.ts';
import { chartPaths } from '../../src/publication/pages/chart.ts';
import { topPaths } from '../../src/publication/pages/standing-page.ts';
import { storyPaths } from '../../src/publication/pages/story.ts';
import { buildSmallSite, placesOf } from './small-site.ts';

const told = (...pictures: string[]) => placesOf(buildSmallSite({}, { pictures }));

describe('what stands in public', () => {
  it('may have any name that the build does not need', () => {
    const free = ['logo.png', 'stories/mills/photo.jpg', 'charts/flour.pdf', 'data/raw.xlsx'];
    const kept = ['embed/flour/@2024/index.html', 'en/embed/flour/@2024/island.js', '_headers'];
    expect(told(...free, ...kept, '.well-known/security.txt', 'favicon.ico')).toEqual([]);
  });

  it.each([
    ...['index.html', 'en/index.html', '404.html', 'embed.js', 'robots.txt', 'feed.xml'],
    ...['sitemap-index.xml', 'sitemap-3.xml', 'facts.json', 'fonts/headline-1.woff2'],
    ...['_astro/x.js', '2024/index.html', 'en/2024/index.html', 'editions/index.html'],
    ...['stories/mills/index.html', 'en/stories/mills/index.html', 'about/index.html'],
    ...['charts/flour/index.html', 'charts/flour.svg', 'charts/flour.png', 'data/flour.csv'],
    ...['charts/flour.dark.png', 'en/charts/flour.card.png', 'charts/flour.cover.png'],
    ...['data/flour.json', 'en/data/flour/index.html', 'data/index.html', 'oembed/flour.json'],
    ...['data/flour/2/index.html', 'en/data/flour/14/index.html'],
    ...['embed/flour/index.html', 'embed/flour/island.js', 'gallery/index.html'],
    ...['Embed.js', 'stories', 'embed.js/more.txt', 'Stories/Mills/Index.html'],
    ...['gallery/bar/index.html', '.yearlight-files'],
  ])('does not stand at %s, which the build makes', (path) => {
    expect(told(path)).toContain(`public/${path}:1:1 public-taken`);
  });

  it('is told where names differ in case or in the form of accents alone, folders too', () => {
    expect(told('Map.png', 'map.png')).toEqual(['public/map.png:1:1 alike-names']);
    expect(told('pics/a.png', 'Pics/b.png')).toEqual(['public/Pics:1:1 alike-names']);
    expect(told('caf\u00e9.png', 'cafe\u0301.png')).toEqual([
      'public/cafe\u0301.png:1:1 alike-names',
    ]);
    expect(told('maps/a.png', 'maps/b.png')).toEqual([]);
  });

  it('is told once where it is hidden', () => {
    const { mistakes } = buildSmallSite({}, { hidden: ['.env', '.git/', 'a/.DS_Store'] });
    expect(
      mistakes.list.map((each) => [each.place.file, each.severity, each.inWords('en').problem]),
    ).toEqual([
      [
        'public/.env',
        'warning',
        'What begins with a dot is not published: .env, .git/, a/.DS_Store.',
      ],
    ]);
    checkHidden([], mistakes);
    expect(mistakes.list).toHaveLength(1);
  });
});

it('is held against every file that a publication has', async () => {
  const { publication } = await loadPublication('tests/fixtures/sites/river-town', {
    drafts: false,
    now: new Date('2031-06-01'),
  });
  if (!publication) throw new Error('The site of river-town has errors.');
  const page =
    (folder: string) => (each: { params: { language?: string | undefined; id?: string } }) =>
      [each.params.language, folder, each.params.id, 'index.html'].filter(Boolean).join('/');
  const files = [
    ...siteFiles(publication).map(({ path }) => path),
    ...storyPaths(publication).map(page('stories')),
    ...chartPaths(publication).map(page('charts')),
    ...topPaths(publication).map(page('')),
    ...archivePaths(publication).map(page('editions')),
  ].filter((path) => !/\/@[^/]+\//.test(path));
  const { site, stories, pages, charts, datasets, editions } = publication;
  const mistakes = new Mistakes();
  checkPublic(
    files,
    site,
    {
      stories: stories.map((story) => ({ ...story, published: true })),
      pages: pages.map((standing) => ({ ...standing, file: '' })),
      charts: new Set(charts.map(({ id }) => id)),
      datasets: new Set(datasets.map(({ name }) => name)),
      editions: new Set(editions.map(({ id }) => id)),
      redirects: new Map(
        stories.flatMap(({ language, slug, redirectFrom }) =>
          redirectFrom.map((old) => [`${language}/${old}`, slug]),
        ),
      ),
      formerCharts: charts.flatMap(({ redirectFrom }) => redirectFrom),
    },
    mistakes,
  );
  const taken = mistakes.list.map(({ place }) => place.file.slice('public/'.length));
  expect(files.filter((path) => !taken.includes(path))).toEqual([]);
  expect(files.length).toBeGreaterThan(60);
});
