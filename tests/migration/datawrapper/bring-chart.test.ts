import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bringChart } from '../../../src/cli/importing/bring-chart.ts';
import { publish } from '../../../src/editing/site/try-file.ts';
import { datawrapperChart } from '../../../src/migration/datawrapper/chart.ts';
import type { SiteFolder } from '../../../src/source/read.ts';

const settings = (languages: string) => ({
  path: 'content/site.yaml',
  text: `name: The Post\nurl: https://post.example\nlanguages: [${languages}]\nedition: "2026"\n`,
});

interface Given {
  readonly type: string;
  readonly data: string;
  readonly title?: string;
  readonly metadata?: object;
  readonly languages?: string;
}

async function bring({ type, data, title = 'Sacks', metadata = {}, languages = 'en' }: Given) {
  const site: SiteFolder = {
    files: [settings(languages)],
    unreadable: [],
    others: [],
    pictures: [],
    hidden: [],
    sizes: new Map(),
  };
  const { readable, mistakes } = publish(site);
  if (!readable.site) throw new Error('The site cannot be read.');
  const chart = datawrapperChart.parse({ type, title, metadata });
  const task = { chart, data, name: 'sacks', file: 'a.json', site, settings: readable.site };
  const brought = await bringChart({ ...task, before: mistakes }, 'en');
  if (typeof brought === 'string' || 'mistakes' in brought)
    throw new Error(JSON.stringify(brought));
  return {
    ...brought,
    file: parse(brought.chart) as Record<string, unknown>,
    resource: JSON.parse(brought.dataset) as Record<string, unknown>,
  };
}

const byTown = 'Town,Sacks\nAsh,3\nElm,5\nOak,4\n';
const byYear = 'Year,North,South\n2019,3,4\n2020,4,3\n2021,5,6\n';
const parts = 'Town,Wheat,Rye\nAsh,40,60\nElm,70,30\n';
const measures =
  'Mill,Land,Yield,People,Side\nAsh,3,30,4,north\nElm,5,28,9,south\nOak,4,35,2,north\n';

describe('a chart of Datawrapper becomes', () => {
  it.each([
    ['d3-bars', byTown, { type: 'bar', x: 'sacks', y: 'town' }],
    ['column-chart', byTown, { type: 'column', x: 'town', y: 'sacks' }],
    ['d3-bars-bullet', byTown, { type: 'bar', x: 'sacks' }],
    ['d3-bars-split', parts, { type: 'bar', x: ['wheat', 'rye'], y: 'town', facet: 'series' }],
    ['d3-bars-grouped', parts, { type: 'grouped', x: ['wheat', 'rye'], y: 'town' }],
    ['grouped-column-chart', parts, { type: 'grouped', x: 'town', y: ['wheat', 'rye'] }],
    ['d3-bars-stacked', parts, { type: 'stacked', x: ['wheat', 'rye'], y: 'town' }],
    ['stacked-column-chart', parts, { type: 'stacked', x: 'town', y: ['wheat', 'rye'] }],
    ['d3-dot-plot', byTown, { type: 'dot', x: 'sacks', y: 'town' }],
    ['d3-dot-plot', parts, { type: 'range', x1: 'wheat', x2: 'rye', y: 'town' }],
    ['d3-range-plot', parts, { type: 'range', x1: 'wheat', x2: 'rye' }],
    ['d3-arrow-plot', parts, { type: 'range', x1: 'wheat', x2: 'rye' }],
    ['d3-lines', byYear, { type: 'line', x: 'year', y: ['north', 'south'], color: 'series' }],
    ['multiple-lines', byYear, { type: 'line', y: ['north', 'south'], facet: 'series' }],
    ['multiple-columns', byYear, { type: 'column', y: ['north', 'south'], facet: 'series' }],
    ['d3-area', byYear, { type: 'area', y: ['north', 'south'], color: 'series' }],
    ['d3-scatter-plot', measures, { type: 'scatter', x: 'land', y: 'yield', label: 'mill' }],
    ['d3-pies', byTown, { type: 'bar', x: 'sacks', sort: '-sacks' }],
    ['d3-multiple-donuts', parts, { type: 'stacked', percent: true }],
    ['tables', measures, { type: 'table', y: 'mill' }],
    ['d3-maps-choropleth', byTown, { type: 'table', y: 'town' }],
    ['something-new', byTown, { type: 'table', y: 'town' }],
    ['d3-bars', 'Town,Side\nAsh,north\nElm,south\n', { type: 'table', y: 'town' }],
  ])('%s one that the check takes', async (type, data, expected) => {
    const { file, left, refused } = await bring({ type, data });
    expect(file).toMatchObject({ title: 'Sacks', data: 'sacks', ...expected });
    expect([left, refused]).toEqual([[], []]);
  });

  it.each([
    ['d3-pies', byTown, '“d3-pies” becomes “bar”: lengths are compared more surely'],
    ['d3-maps-symbols', byTown, 'its areas stay with Datawrapper'],
    ['d3-arrow-plot', parts, 'without heads of arrows'],
    ['something-new', byTown, '“something-new” has no counterpart here and becomes “table”'],
  ])('%s another, and that is told', async (type, data, told) => {
    const { remarks } = await bring({ type, data });
    expect(remarks).toContainEqual(expect.stringContaining(told));
  });

  it('takes what the chart does with its cells', async () => {
    const { resource, remarks } = await bring({
      type: 'd3-bars-stacked',
      data: 'Town;Low;High;Secret\nAsh;0,4;0,6;1\nElm;0,3;0,7;2\n',
      metadata: {
        data: {
          'column-format': { Low: { 'number-divisor': '-2' }, Secret: { ignore: true } },
          changes: { x: { row: 1, column: 0, value: 'Ash <b>mill</b>' } },
        },
      },
    });
    expect(resource).toMatchObject({
      schema: { fields: [{ name: 'town' }, { name: 'low' }, { name: 'high' }] },
      data: [{ high: 0.6 }, { high: 0.7 }],
    });
    expect(JSON.stringify(resource)).toContain('Ash mill');
    expect(remarks.join('\n')).toMatch(/“Secret”: hidden[\s\S]*“Low”: divided in the chart/);
  });

  it('multiplies and divides plain figures, and gives them the unit that is written around them', async () => {
    const { resource } = await bring({
      type: 'd3-bars',
      data: 'Town,Share\nAsh,0.405\nElm,0.6\n',
      metadata: { describe: { 'number-divisor': -2, 'number-append': '%' } },
    });
    expect(resource).toMatchObject({
      schema: { fields: [{ name: 'town' }, { name: 'share', unit: 'percent' }] },
      data: [{ share: 40.5 }, { share: 60 }],
    });
  });

  it('turns the table where the chart does', async () => {
    const { resource } = await bring({
      type: 'd3-lines',
      data: 'Town,2019,2020,2021\nAsh,3,4,5\nElm,5,6,7\n',
      metadata: { data: { transpose: true } },
    });
    expect(resource).toMatchObject({ data: [{ ash: 3, elm: 5 }, { ash: 4 }, { ash: 5 }] });
  });

  it('keeps its texts, its source, its highlights and what stands at a date', async () => {
    const { file, resource, remarks } = await bring({
      type: 'd3-lines',
      data: byYear,
      title: 'North &amp; <b>south</b>',
      metadata: {
        describe: {
          intro: 'Sacks of flour',
          'source-name': 'Mill office',
          'source-url': 'https://mills.example/',
          'aria-description': 'Two lines cross.',
          byline: 'A. Person',
        },
        annotate: { notes: 'Without the island.' },
        visualize: {
          'highlighted-series': ['South', 'West'],
          'text-annotations': [
            { text: 'The flood', position: { x: '2020/02/03 00:00', y: 4 } },
            { text: 'South', position: { x: '2021', y: 6 } },
            { text: 'Nowhere', position: { x: 'then', y: 'there' } },
          ],
          'range-annotations': { a: { type: 'x', position: { x0: '2019', x1: '2020' } } },
          'color-category': { map: { North: '#ff0000' } },
          'scale-y': 'log',
        },
      },
    });
    expect(file).toMatchObject({
      title: 'North & **south**',
      subtitle: 'Sacks of flour',
      highlight: ['south'],
      annotations: [{ date: '2020', text: 'The flood' }],
      note: 'Without the island.',
      alt: 'Two lines cross.',
    });
    expect(resource).toMatchObject({
      title: 'North & south',
      sources: [{ title: 'Mill office', path: 'https://mills.example/' }],
    });
    expect(resource).not.toHaveProperty('import');
    const told = remarks.join('\n');
    for (const each of ['“Nowhere”', '“West”', '1 shaded range', '1 colour', 'logarithmic'])
      expect(told).toContain(each);
    expect(told).toContain('A. Person');
    expect(told).not.toContain('“South”');
  });

  it('has no address that could run, and every language of the site', async () => {
    const { file, resource, remarks } = await bring({
      type: 'd3-bars',
      data: byTown,
      languages: 'zh-CN, en',
      metadata: { describe: { 'source-name': 'X', 'source-url': 'javascript:alert(1)' } },
    });
    expect(JSON.stringify(resource)).not.toContain('javascript:');
    expect(file.title).toEqual({ 'zh-CN': 'Sacks', en: 'Sacks' });
    expect(remarks.join('\n')).toMatch(
      /javascript:alert.*none and is left out[\s\S]*translate them/,
    );
  });

  it('leaves to the editor which cell a number in its texts means', async () => {
    const { left, file } = await bring({
      type: 'd3-bars',
      data: byTown,
      title: 'Elm ground 5 sacks',
    });
    expect(file.title).toBe('Elm ground 5 sacks');
    expect(left.map(({ code }) => code)).toEqual(['unbound-number']);
  });

  it('is a table where its rows cannot be drawn so', async () => {
    const data = 'Town,Land (ha),Weight (t)\nAsh,3,400\nElm,5,900\n';
    const { file, remarks, refused } = await bring({ type: 'd3-bars-stacked', data });
    expect(file.type).toBe('table');
    expect(remarks.join('\n')).toContain('become a table');
    expect(refused.length).toBeGreaterThan(0);
  });
});
