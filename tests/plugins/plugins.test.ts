import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ChartType } from '../../src/charts/contract/chart-type.ts';
import { drawFigure } from '../../src/charts/draw-figure.ts';
import { chartTypes } from '../../src/charts/registry.ts';
import { element } from '../../src/charts/text/markup.ts';
import { sitemaps } from '../../src/outputs/site/sitemap.ts';
import { siteFiles } from '../../src/outputs/site-files.ts';
import { checkChartType } from '../../src/plugins/check-chart-type.ts';
import { configFiles, forgetConfig, loadConfig } from '../../src/plugins/load-config.ts';
import { loadPublication } from '../../src/publication/load.ts';
import { ownPaths } from '../../src/publication/pages/own-pages.ts';
import { publishedAddresses } from '../../src/publication/pages/published-addresses.ts';
import { setAdditions } from '../../src/run/additions.ts';
import { ownPageFiles, replacedComponents } from '../../src/run/replaced.ts';

const fixture = 'tests/fixtures/sites/own-parts';

afterEach(() => forgetConfig());

async function ownType(): Promise<ChartType> {
  await loadConfig(fixture);
  const { ledger } = chartTypes;
  if (!ledger) throw new Error('The fixture adds no type.');
  return ledger;
}

describe('a site with a configuration', () => {
  it('draws, checks, writes and replaces with what it adds', async () => {
    expect((await loadConfig(fixture)).list.map(String)).toEqual([]);
    const { publication, mistakes } = await loadPublication(fixture, {
      drafts: true,
      now: new Date(),
    });
    expect(mistakes.list.map(String)).toEqual([]);
    const [chart] = publication?.charts ?? [];
    if (!publication || !chart) throw new Error('There is no chart.');
    expect(JSON.stringify(drawFigure(chart, publication, 'en').drawing)).toContain('lane-end: 12');
    const [story] = publication.stories;
    expect(JSON.stringify(story?.body)).toContain('<blockquote class=\\"quote warm\\"');
    const tsv = siteFiles(publication).find(({ path }) => path === 'data/lamps.tsv');
    expect(await tsv?.write()).toBe('lane-end\nhill-row\n');
    expect(replacedComponents().Footer).toMatch(/own-parts.parts.Footer\.astro$/);
    expect(replacedComponents().AfterStory).toMatch(/own-parts.parts.Thanks\.astro$/);
    expect(ownPaths(publication).map(({ params }) => params)).toEqual([
      { folder: 'lanes', id: 'lane-end' },
      { folder: 'lanes', id: 'hill-row' },
    ]);
    expect(sitemaps(publication).join()).toContain('/lanes/hill-row/</loc>');
    expect(publishedAddresses(publication)).toContain('/lanes/lane-end/');
    expect(ownPageFiles().lanes).toMatch(/own-parts.parts.Lane\.astro$/);
    expect(configFiles(resolve(fixture))).toEqual(
      expect.arrayContaining(
        ['yearlight.config.ts', 'parts/ledger.ts'].map((name) => resolve(fixture, name)),
      ),
    );
  });

  it('has the numbers of its own directives checked, and their attributes', async () => {
    await loadConfig(fixture);
    const { buildSmallSite, smallSite } = await import('../publication/small-site.ts');
    const path = 'content/stories/en/mills.md';
    const { mistakes } = buildSmallSite({
      ...smallSite,
      [path]: `${smallSite[path]}\n::quote{text="It was 77 then." bye="Somebody"}\n`,
    });
    const told = mistakes.list.filter(({ place }) => place.file === path);
    expect(told.map(({ code }) => code)).toEqual(['unknown-field', 'unbound-number']);
  });

  it('has the links to its own pages checked', async () => {
    await loadConfig(fixture);
    const { buildSmallSite, smallSite } = await import('../publication/small-site.ts');
    const path = 'content/stories/en/mills.md';
    const { mistakes } = buildSmallSite({
      ...smallSite,
      [path]: `${smallSite[path]}\nSee [the east](/lanes/east/) and [the past](/lanes/past/).\n`,
    });
    const told = mistakes.list.filter(({ place }) => place.file === path);
    expect(told.map((mistake) => mistake.inWords('en').hint)).toEqual([
      expect.stringContaining('/lanes/east/'),
    ]);
  });

  it('leaves nothing behind for the next site', async () => {
    await loadConfig(fixture);
    expect(chartTypes.ledger).toBeDefined();
    await loadConfig('tests/fixtures/sites/one-page');
    expect(chartTypes.ledger).toBeUndefined();
    expect(replacedComponents()).toEqual({});
    expect(ownPageFiles()).toEqual({});
  });
});

/** What is said of a configuration. */
async function told(text: string): Promise<string[]> {
  const site = mkdtempSync(join(tmpdir(), 'config '));
  mkdirSync(join(site, 'parts'));
  writeFileSync(join(site, 'parts/Footer.astro'), '<p></p>');
  writeFileSync(join(site, 'yearlight.config.ts'), text);
  const { list } = await loadConfig(site);
  return list.map((mistake) => {
    expect(mistake.place).toEqual({ file: 'yearlight.config.ts', line: 1, column: 1 });
    expect(mistake.inWords('zh-CN').problem).toMatch(/\p{Script=Han}/u);
    return `${mistake.code}: ${mistake.inWords('en').problem}`;
  });
}

const output =
  "{ of: 'data', extension: 'x', name: 'X', mediaType: 'text/x', write: (): string => '' }";

const fail = () => {
  throw new Error('no luck');
};

it('whose own pages have names that cannot stand in an address, or fail, is told of', async () => {
  setAdditions({
    ...{ charts: {}, directives: {}, outputs: {} },
    pages: {
      ports: { ids: () => ['North Bay', 'east', 'east'], title: () => 'A', component: 'a.astro' },
      piers: { ids: () => ['a'], title: fail, component: 'a.astro' },
    },
  });
  const { buildSmallSite, smallSite } = await import('../publication/small-site.ts');
  const { mistakes } = buildSmallSite(smallSite);
  const told = mistakes.list.filter(({ place }) => place.file === 'yearlight.config.ts');
  expect(new Set(told.map(({ code }) => code))).toEqual(
    new Set(['invalid-name', 'config-taken', 'config-broken']),
  );
});

describe('a configuration', () => {
  it.each([
    ['export default {}', []],
    ['export const a = 1', ['config-entry: “export default” is not what it must be.']],
    ['export default { chart: {} }', ['unknown-field: “chart” means nothing here.']],
    ['export default { charts: 1 }', ['config-entry: “charts” is not what it must be.']],
    [
      'export default { charts: { bar: {}, lollipop: {} } }',
      [
        'config-taken: “charts.bar” has the name of one that every site has: bar.',
        'config-entry: “charts.lollipop” is not what it must be.',
      ],
    ],
    [
      'export default { directives: { chart: {}, Quote: {}, quote: { render: 1 } } }',
      [
        'config-taken: “directives.chart” has the name of one that every site has: chart.',
        'config-entry: “directives.Quote” is not what it must be.',
        'config-entry: “directives.quote” is not what it must be.',
      ],
    ],
    [
      `export default { outputs: { a: ${output}, b: ${output}, c: { ...${output}, extension: 'csv' } } }`,
      [
        'config-taken: “outputs.b” has the name of one that every site has: .x.',
        'config-taken: “outputs.c” has the name of one that every site has: .csv.',
      ],
    ],
    [
      "export default { pages: { data: { ids: () => [], title: () => '', component: './parts/Footer.astro' }, ports: { ids: 1 }, piers: { ids: () => [], title: () => '', component: './parts/Pier.astro' } } }",
      [
        'config-taken: “pages.data” has the name of one that every site has: data.',
        'config-entry: “pages.ports” is not what it must be.',
        'config-entry: “pages.piers” is not what it must be.',
      ],
    ],
    [
      "export default { components: { Footer: './parts/Footer.astro', Foter: './parts/Footer.astro', Head: './parts/Head.astro' } }",
      [
        'unknown-component: There is no component “Foter” to be replaced.',
        'config-entry: “components.Head” is not what it must be.',
      ],
    ],
    [
      "export default { slots: { foot: './parts/Footer.astro', head: './parts/Head.astro' } }",
      [
        'unknown-field: “slots.foot” means nothing here.',
        'config-entry: “slots.head” is not what it must be.',
      ],
    ],
    ["throw new Error('no luck')", ['config-broken: The configuration cannot be run: no luck.']],
  ])('%s', async (text, wanted) => {
    expect(await told(text)).toEqual(wanted);
  });

  it('that is no code is told of with the reason', async () => {
    expect((await told('export default {')).join()).toMatch(/^config-broken: .*end of file/);
    expect((await told("import './gone.ts'")).join()).toMatch(/^config-broken: .*gone\.ts/);
  });
});

describe('the check of an own chart type', () => {
  it('finds nothing in one that is right, and leaves the registry as it was', async () => {
    const ledger = await ownType();
    setAdditions();
    expect(checkChartType('ledger', ledger)).toEqual([]);
    expect(chartTypes.ledger).toBeUndefined();
  });

  it('finds what is wrong', async () => {
    const ledger = await ownType();
    setAdditions();
    expect(checkChartType('bar', ledger)).toEqual(['“bar” is built in.']);
    const { en, ...others } = ledger.about.words ?? {};
    if (!en) throw new Error('The type has no words.');
    const about = { ...ledger.about, words: { ...others, en: { ...en, use: 'No sentence' } } };
    const channels = { y: { holds: 'any', required: false } } as const;
    const read: ChartType['read'] = (...given) => {
      const made = ledger.read(...given);
      return {
        ...made,
        describe: () => '',
        draw: () => ({
          kind: 'html',
          markup: element('p', { style: 'color: #f00' }, ['NaN']),
          heightAt: () => 20,
        }),
      };
    };
    const wrong = checkChartType('ledger', { ...ledger, about, channels, read });
    expect(wrong).toContain('about.words has no sentence of its use in en.');
    expect(wrong).toContain('The channel “y” is no option.');
    expect(wrong).toContain('ledger (en): no mark has data-key, which ties it to its row.');
    expect(wrong).toContain('ledger (en): something is drawn that is not there (NaN, undefined).');
    expect(wrong).toContain(
      'ledger (en): it has colours of its own; classes have those of the site.',
    );
    expect(wrong).toContain('ledger (zh-CN): It is not described.');
  });
});
