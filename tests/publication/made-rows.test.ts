import { beforeAll, describe, expect, it } from 'vitest';
import { drawFigure } from '../../src/charts/draw-figure.ts';
import { chartTypes } from '../../src/charts/registry.ts';
import { wordsOf, writeInline } from '../../src/model/inline.ts';
import { namedCells, placedCell } from '../../src/model/named-cells.ts';
import type { Publication } from '../../src/model/publication.ts';
import { PublicationIndex } from '../../src/model/publication-index.ts';
import { useOfRow } from '../../src/model/usage.ts';
import { siteFiles } from '../../src/outputs/site-files.ts';
import { loadPublication } from '../../src/publication/load.ts';
import { datasetPaths } from '../../src/publication/pages/data.ts';
import { sourceCard } from '../../src/views/cards/source-card.ts';
import { buildSmallSite, edited, placesOf } from './small-site.ts';

/** With spaces that may break. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const now = new Date('2032-06-01T00:00:00Z');

describe('a site whose charts make their own rows', () => {
  let site: Publication;
  beforeAll(async () => {
    const built = await loadPublication('tests/fixtures/sites/made-rows', { drafts: false, now });
    expect(built.mistakes.list).toEqual([]);
    if (!built.publication) throw new Error('The site has a mistake.');
    site = built.publication;
  });

  const figure = (id: string) => {
    const chart = site.charts.find((each) => each.id === id);
    if (!chart) throw new Error(`There is no chart ${id}.`);
    return drawFigure(chart, site, 'en');
  };

  it('binds numbers in prose to what a chart makes', () => {
    const [story] = site.stories.filter(({ language }) => language === 'en');
    expect(
      story?.facts.map(({ text, cell }) => `${plain(text)} ${cell.dataset}/${cell.key}`),
    ).toEqual([
      '980.0 tonnes chart:sums/aston',
      '44.9 tonnes chart:largest/other,2024',
      '145.0 chart:courses/aston,2024',
      '79.9% chart:shares/2023,fish',
      '30 chart:spread/0..20',
    ]);
    expect(story?.datasets).toEqual(['catches']);
  });

  it('tells on the card what a made figure is made of', () => {
    const index = new PublicationIndex(site);
    const [cell] = namedCells('chart:largest/other,2024/fish', index.datasets);
    const card = cell && sourceCard({ number: 1, cell }, index, 'en');
    const details = card?.details.map(({ words }) => writeInline(words)) ?? [];
    const formula = details.find((html) => html.startsWith('sum')) ?? '';
    expect(formula).toContain('/data/catches/#dunes%2C2024');
    expect(formula.match(/<a /g)).toHaveLength(4);
    const row = details.find((html) => html.includes('/charts/largest/#row-other'));
    expect(row).toBeDefined();
  });

  it('draws, tells and tabulates the made rows, rounded where that is asked', () => {
    const { table, description } = figure('largest');
    expect(table.rows.map(({ key, cells }) => `${key} ${plain(wordsOf(cells[2] ?? []))}`)).toEqual([
      'aston,2024 116 tonnes',
      'birch,2024 77 tonnes',
      'cove,2024 45 tonnes',
      'other,2024 45 tonnes',
    ]);
    expect(table.rows[3]?.cells[0]).toEqual(['All other ports']);
    expect(description).toContain('All other ports');
    const cell = placedCell(
      'chart:largest/other,2024/fish',
      new PublicationIndex(site).datasets,
    )?.cell;
    expect(cell).toMatchObject({ value: 44.9, decimals: 1 });
  });

  it('says what an index is measured against, and which end belongs to a bin', () => {
    expect(figure('courses').subtitle?.text).toBe('How the catch has changed; 2015 = 100');
    expect(figure('spread').note?.text).toBe(
      'Each range includes its lower end and not its upper end.',
    );
  });

  it('keeps pages and downloads to the datasets of files', () => {
    expect([...new Set(datasetPaths(site).map(({ props }) => props.id))]).toEqual([
      'catches',
      'people',
    ]);
    const files = siteFiles(site).map(({ path }) => path);
    expect(files.filter((path) => path.startsWith('data/')).sort()).toEqual(
      ['catches', 'people'].flatMap((name) => [`data/${name}.csv`, `data/${name}.json`]),
    );
    expect(files.filter((path) => path.includes('chart:'))).toEqual([]);
  });

  it('knows which rows of the dataset a chart is made of', () => {
    const charts = (key: string) =>
      useOfRow(new PublicationIndex(site), 'catches', key, 'en').charts.map(({ id }) => id);
    expect(charts('gull,2024')).toEqual(['courses', 'largest', 'per-person', 'spread', 'sums']);
    expect(charts('gull,2016')).toEqual(['courses', 'spread', 'sums']);
  });
});

const chart = 'content/charts/flour.yaml';

describe('a mistake in what a chart makes', () => {
  it('stands where it is written, and hides none in prose', () => {
    const built = buildSmallSite(edited(chart, 'sort:', 'where: { mill: eats }\nsort:'));
    expect(placesOf(built)).toEqual([`${chart}:6:16 where-value`]);
    expect(built.mistakes.list[0]?.inWords('zh-CN').hint).toContain('“east”');
  });

  it('of a shape is told once', () => {
    const built = buildSmallSite(edited(chart, 'sort:', 'top: many\nsort:'));
    expect(placesOf(built)).toEqual([`${chart}:6:6 wrong-type`]);
  });

  it('of a number that a made cell does not say', () => {
    const files = {
      ...edited(chart, 'sort:', 'share: of total\nsort:'),
      ...edited(
        'content/stories/en/mills.md',
        '[120 t](fact:flour/east/output)',
        '[61%](fact:chart:flour/east/output) and [60%](fact:chart:flour/east/output)',
      ),
    };
    expect(placesOf(buildSmallSite(files))).toEqual([
      'content/stories/en/mills.md:9:22 fact-mismatch',
    ]);
  });

  it.each([
    ['ha', ['content/charts/plots.yaml:4:4 mixed-units']],
    ['t', []],
  ])('of fields on one scale, one of them in t and one in %s', (unit, expected) => {
    const fields = [
      { name: 'mill', type: 'string' },
      { name: 'output', type: 'number', unit: 't' },
      { name: 'other', type: 'number', unit },
    ];
    const data = [
      { mill: 'east', output: 1, other: 2 },
      { mill: 'west', output: 3, other: 4 },
    ];
    const files = {
      'data/plots.json': JSON.stringify({
        name: 'plots',
        sources: [{ title: 'Books' }],
        title: { 'zh-CN': '地块', en: 'Plots' },
        schema: { primaryKey: ['mill'], fields },
        data,
      }),
      'content/charts/plots.yaml':
        'title: A\ntype: stacked\ndata: plots\nx: [output, other]\ny: mill\ncolor: series\n',
    };
    const errors = placesOf(buildSmallSite(files)).filter((each) => !/unused/.test(each));
    expect(errors).toEqual(expected);
  });

  it('of data that are made by another chart', () => {
    const files = {
      'content/charts/spare.yaml': 'title: A\ntype: bar\ndata: chart:flour\nx: output\ny: mill\n',
      ...edited(chart, 'sort:', 'top: 1\nsort:'),
    };
    expect(placesOf(buildSmallSite(files))).toContain(
      'content/charts/spare.yaml:3:7 unknown-dataset',
    );
  });
});

describe('every chart type', () => {
  it('draws made rows as it draws others', () => {
    for (const [type, { about }] of Object.entries(chartTypes)) {
      const [sample] = about.samples;
      const [{ schema }] = sample.data;
      const [name] = schema.fields.map((field) => field.name);
      const text = `${sample.chart}order: ${name}\n`;
      const data = sample.data.map((each) => [`data/${each.name}.json`, JSON.stringify(each)]);
      const outlines = sample.geography
        ? { [`data/${sample.geography.name}.geojson`]: JSON.stringify(sample.geography.content) }
        : {};
      const counters = ['farm', 'orchard', 'person', 'store', 'visitor'];
      const units = counters.map((each) => `  ${each}: { zh-CN: 个, en: ${each} }\n`).join('');
      const built = buildSmallSite({
        ...edited('content/site.yaml', '  case:', `${units}  case:`),
        ...{ ...Object.fromEntries(data), ...outlines, 'content/charts/sample.yaml': text },
      });
      const errors = built.mistakes.list.filter(({ severity }) => severity === 'error');
      expect(errors.map(String), type).toEqual([]);
      const made = built.publication?.charts.find(({ id }) => id === 'sample');
      expect(made?.made, type).toBe('chart:sample');
      if (!made || !built.publication) continue;
      expect(drawFigure(made, built.publication, 'en').table.rows.length, type).toBeGreaterThan(0);
    }
  });
});
