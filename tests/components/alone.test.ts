import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawFigure } from '../../src/charts/draw-figure.ts';
import { namedCells } from '../../src/model/named-cells.ts';
import { PublicationIndex } from '../../src/model/publication-index.ts';
import { innerAddress } from '../../src/schema/safe-address.ts';
import { sourceCard } from '../../src/views/cards/source-card.ts';
import { datasetTable } from '../../src/views/dataset-table.ts';
import type { PageHead } from '../../src/views/page-head.ts';
import { type SiteView, siteView } from '../../src/views/site-view.ts';
import { firstOf, townView } from './town-view.ts';

const modules = import.meta.glob<{ default: AstroComponentFactory }>([
  '../../src/components/**/*.astro',
  '../../src/layouts/*.astro',
]);
const paths = new Map(
  Object.keys(modules).map((path) => [path.replace(/^.*\/([^/]+)\.astro$/, '$1'), path]),
);

type Props = Readonly<Record<string, unknown>>;

/** What a component is given, beside the view, and what it must show of it: words, or a pattern. */
interface Case {
  readonly props?: (view: SiteView) => Props;
  readonly shows: readonly (string | RegExp)[];
}

const storyOf = ({ publication, language }: SiteView) =>
  firstOf(publication.stories, (each) => each.language === language && each.charts.length > 0);
const chartOf = ({ publication }: SiteView) =>
  firstOf(publication.charts, ({ id }) => id === 'passengers-by-pier');
const figureOf = (view: SiteView) => drawFigure(chartOf(view), view.publication, view.language);
const datasetOf = ({ publication }: SiteView) =>
  firstOf(publication.datasets, ({ name }) => name === 'fleet');
const trips = { dataset: 'ferry-trips', key: 'mill-stairs,2031', field: 'passengers' };
const noteOf = ({ publication }: SiteView) => {
  const cell = namedCells(`${trips.dataset}/${trips.key}/${trips.field}`, datasetsOf(publication));
  return { number: 1, cell: firstOf(cell, () => true) };
};
const datasetsOf = ({ datasets }: SiteView['publication']) =>
  new Map(datasets.map((each) => [each.name, each]));
const rich = (text: string) => ({ words: [text], text });
const head = ({ language }: SiteView): PageHead => ({
  language,
  title: 'A page',
  description: 'What it tells.',
  address: (each) => innerAddress(`/${each}/here/`),
  languages: ['en', 'zh-CN'],
});

/** A place for a site's own markup: the generator puts nothing there. */
const slot: Case = { props: (view) => ({ story: storyOf(view) }), shows: [/^$/] };

const cases: Readonly<Record<string, Case>> = {
  AfterStory: slot,
  BareFigure: {
    props: (view) => ({ id: chartOf(view).id }),
    shows: ['<figure', '<svg', /charts\/passengers-by-pier\//],
  },
  BeforeFooter: slot,
  BeforeStory: slot,
  HeadSlot: slot,
  Byline: {
    props: () => ({ people: [{ name: 'Ada Reed', role: 'Words' }] }),
    shows: ['Ada Reed', 'Words'],
  },
  CellNumber: {
    props: () => ({ number: '404' }),
    shows: ['aria-hidden="true"', 'viewBox="0 0 110 50"', 'class="solid"'],
  },
  ChartPager: {
    props: (view) => ({ chart: chartOf(view) }),
    shows: [/rel="next" href="[^"]*\/charts\/high-water\/"/, 'Next chart'],
  },
  Chapters: {
    props: (view) => ({ stories: [storyOf(view)] }),
    shows: [/<a href="[^"]*stories\//],
  },
  Code: {
    props: () => ({
      name: 'a.yaml',
      text: 'title: <b>',
      says: { copy: 'Copy', copied: 'Copied', selected: 'Selected' },
    }),
    shows: ['title: &lt;b', 'Copy'],
  },
  Controls: { props: () => ({ count: 2 }), shows: [/class="controls/] },
  Corrections: {
    props: (view) => ({
      story: {
        ...storyOf(view),
        corrections: [
          { date: '2032-02-03', text: { ...rich('It was the east pier.'), language: 'en' } },
        ],
      },
    }),
    shows: ['It was the east pier.', '2032-02-03'],
  },
  Coverage: {
    props: (view) => ({ story: storyOf(view) }),
    shows: [/\d/],
  },
  DataTable: {
    props: (view) => ({ table: figureOf(view).table, caption: 'Passengers' }),
    shows: ['<caption', 'Passengers', 'scope="row"', '21,370'],
  },
  DatasetFacts: {
    props: (view) => ({ dataset: datasetOf(view) }),
    shows: ['<dl', 'fleet'],
  },
  DatasetPager: {
    props: (view) => {
      const dataset = datasetOf(view);
      const [row] = dataset.rows;
      const rows = Array.from({ length: 1200 }, (_, at) => ({
        ...row,
        key: `ferry ${at + 1}`,
        number: at + 1,
      }));
      return { dataset: { ...dataset, rows }, part: 2 };
    },
    shows: [
      /rel="prev" href="[^"]*\/data\/fleet\/"[^>]*>Previous page/,
      /rel="next" href="[^"]*\/data\/fleet\/3\/"[^>]*>Next page/,
      'Page 2 of 3',
      /\/fleet\/2\/" aria-current="page"[^>]* data-first="ferry_501" data-last="ferry_1000"/,
      /\/fleet\/3\/"[^>]* data-first="ferry_1001" data-last="ferry_1200"/,
    ],
  },
  DatasetRows: {
    props: (view) => {
      const dataset = firstOf(view.publication.datasets, ({ name }) => name === trips.dataset);
      const table = datasetTable(dataset, view.index, view.language);
      return { dataset, table, caption: 'Passengers' };
    },
    shows: [
      /class="sortable"[^>]*>.*<table/s,
      '"field":"passengers"',
      /<tr[^>]* id="mill-stairs[^"]*2031"/,
    ],
  },
  Draft: { shows: ['Draft'] },
  Drawing: {
    props: (view) => ({ drawing: figureOf(view).drawing }),
    shows: ['<svg', 'aria-labelledby="chart-passengers-by-pier-title"'],
  },
  EmbedCodes: {
    props: (view) => ({ chart: chartOf(view) }),
    shows: ['&lt;iframe', 'yearlight-chart'],
  },
  Endnotes: { props: () => ({ charts: ['passengers-by-pier'] }), shows: ['<table'] },
  Figure: {
    props: () => ({ id: 'passengers-by-pier' }),
    shows: ['<figure', 'id="chart-passengers-by-pier"', '<table'],
  },
  FigureTools: {
    props: (view) => ({ figure: figureOf(view), onOwnPage: false }),
    shows: ['passengers-by-pier.png', 'ferry-trips.csv', 'passengers-by-pier/#embed'],
  },
  Footer: { shows: ['<footer', /<a href/] },
  Head: {
    props: (view) => ({ head: head(view) }),
    shows: ['<title>A page', 'What it tells.', 'hreflang="zh-CN"'],
  },
  Headline: {
    props: () => ({ title: rich('The pier grew'), kicker: 'Town', draft: true }),
    shows: [/The pier/, 'Town', 'Draft'],
  },
  HeadlineFont: { shows: ['@font-face'] },
  KeyFigures: {
    props: () => ({ figures: [{ cell: trips, text: rich('left from Mill Stairs') }] }),
    shows: [
      'key-figures',
      'left from Mill Stairs',
      /<span class="fact"[^>]* data-cell="ferry-trips\//,
    ],
  },
  LanguageSwitch: {
    props: (view) => ({ head: head(view) }),
    shows: ['/zh-CN/here/', 'lang="zh-CN"'],
  },
  Masthead: { props: (view) => ({ head: head(view) }), shows: ['<nav', '/data/'] },
  Photograph: {
    props: () => ({
      picture: {
        src: '/pictures/ferry.png',
        alt: 'A ferry',
        caption: rich('The first ferry'),
        credit: 'Ada Reed',
      },
    }),
    shows: ['alt="A ferry"', 'The first ferry', 'Ada Reed'],
  },
  Prose: { props: (view) => ({ body: storyOf(view).body }), shows: ['<p', '<figure'] },
  Revisions: {
    props: ({ publication, language }) => {
      const reason = 'Counted twice.';
      const cell = `${trips.key}/${trips.field}`;
      const revisions = [{ date: '2032-05-06', cell, from: 1, to: 21370, reason }];
      const found = firstOf(publication.datasets, ({ name }) => name === trips.dataset);
      const dataset = { ...found, revisions };
      const index = new PublicationIndex({ ...publication, datasets: [dataset] });
      return { dataset, view: siteView(index, language) };
    },
    shows: ['2032-05-06', 'Counted twice.'],
  },
  Sample: { props: () => ({ type: 'bar', index: 0 }), shows: ['content/charts/', '<figure'] },
  Sketch: {
    props: (view) => ({ chart: chartOf(view) }),
    shows: [/<svg[^>]* aria-hidden="true"/],
  },
  SourceCard: {
    props: (view) => ({
      card: sourceCard(noteOf(view), view.index, view.language),
    }),
    shows: ['id="source-1"', '21,370', 'Mill Stairs'],
  },
  SourceCards: { props: (view) => ({ notes: [noteOf(view)] }), shows: ['id="source-1"', '21,370'] },
  Sources: { props: (view) => ({ story: storyOf(view) }), shows: [/<a[^>]* href="[^"]*data\//] },
  StoryLinks: {
    props: (view) => ({ heading: 'In these stories', stories: [storyOf(view)] }),
    shows: ['In these stories', /stories\//],
  },
  ThemeSwitch: { shows: ['<select'] },
  Archive: { shows: ['<main', /20\d\d/] },
  ChartPage: { props: (view) => ({ chart: chartOf(view) }), shows: ['<h1', 'og:image'] },
  DataIndex: { shows: ['/data/fleet/'] },
  DatasetPage: { props: (view) => ({ dataset: datasetOf(view) }), shows: ['<table', 'fleet.csv'] },
  Front: {
    props: ({ publication, language }) => ({
      edition: firstOf(publication.editions, (each) => each.language === language),
      address: (each: string) => `/${each}/`,
    }),
    shows: ['<h1', /stories\//],
  },
  Gallery: { shows: ['/gallery/bar/'] },
  GalleryType: { props: () => ({ type: 'bar' }), shows: ['type: bar', '<figure'] },
  Moved: { props: () => ({ title: 'A story', to: '/there/' }), shows: ['/there/', 'A story'] },
  NotFound: { shows: ['404', '<h1'] },
  Page: {
    props: (view) => ({ head: head(view) }),
    shows: ['<html lang="en"', '<main', '<p>Within</p>'],
  },
  Plain: {
    props: (view) => ({ head: head(view), title: rich('Nothing more') }),
    shows: ['Nothing more'],
  },
  StepDrawing: {
    props: (view) => ({
      drawn: { chart: chartOf(view) },
      state: { chart: chartOf(view).id, step: 1, title: 'The first step', settings: [] },
    }),
    shows: ['<figure', '<svg', 'The first step'],
  },
  Standing: {
    props: ({ publication, language }) => ({
      page: firstOf(publication.pages, (each) => each.language === language),
    }),
    shows: ['<h1'],
  },
  Story: { props: (view) => ({ story: storyOf(view) }), shows: ['<article', '<h1', '<figure'] },
};

describe('a component alone', () => {
  let container: AstroContainer;
  let view: SiteView;
  beforeAll(async () => {
    container = await AstroContainer.create();
    view = await townView('en');
  });

  it('is held for each file', () => {
    expect(Object.keys(cases).sort()).toEqual([...paths.keys()].sort());
  });

  for (const [name, { props = () => ({}), shows }] of Object.entries(cases)) {
    it(`shows what it is given: ${name}`, async () => {
      const load = modules[paths.get(name) ?? ''];
      if (!load) throw new Error(`There is no component ${name}.`);
      const { default: component } = await load();
      const own = siteView(view.index, 'en');
      const written = await container.renderToString(component, {
        props: { view: own, ...props(own) },
        slots: { default: '<p>Within</p>' },
      });
      // A whole page has put its bound numbers in itself.
      if (written.includes('<html')) expect(written).not.toContain('\0');
      const { html } = own.facts.number(written);
      const missing = shows.filter((each) =>
        typeof each === 'string' ? !html.includes(each) : !each.test(html),
      );
      expect(missing).toEqual([]);
    });
  }

  it('sets the source alone below text that is no chart', async () => {
    const load = modules[paths.get('FigureTools') ?? ''];
    const { default: component } = (await load?.()) ?? {};
    if (!component) throw new Error('There are no tools.');
    const own = siteView(view.index, 'en');
    const props = { view: own, figure: figureOf(own), onOwnPage: false, isAside: true };
    const html = await container.renderToString(component, { props });
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain('/data/');
    expect(html).not.toContain('<details');
  });
});
