import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { widths } from '../../../src/charts/contract/widths.ts';
import { embeddedFigure, writeEmbed } from '../../../src/outputs/embed/embed-page.ts';
import { samplesToShow } from '../../../src/publication/build-gallery.ts';
import { hardCharts } from '../../charts/hard-datasets.ts';
import { sampleChart, samplePublication } from '../../charts/sample.ts';
import { heavyCharts } from '../heavy.ts';

/** The first round trip, in bytes (Brotli). */
const most = 14_000;

const gallery = samplesToShow();
const charts = [
  ...heavyCharts,
  ...gallery.charts.map((chart) => ({ chart, publication: gallery })),
  ...hardCharts
    .filter(({ name }) => /^(range|heatmap) many$/.test(name))
    .map(({ name, specification, dataset }) => {
      const chart = sampleChart(specification, name.replaceAll(' ', '-'));
      return { chart, publication: samplePublication([dataset], [chart]) };
    }),
].map(({ chart, publication }) => ({ id: chart.id, chart, publication }));

it.each(charts)('comes in one round trip: $id', async ({ chart, publication }) => {
  const { page } = await writeEmbed(chart, publication, 'en');
  expect(brotliCompressSync(page).length).toBeLessThanOrEqual(most);
});

const [line, area, beeswarm, table] = heavyCharts;
const open = async ({ chart, publication }: (typeof heavyCharts)[number]) => {
  const { page, later } = await writeEmbed(chart, publication, 'en');
  return { page, later, document: parseHTML(page).document };
};

it('has a drawing for every width, and each shows at its own', async () => {
  for (const heavy of [line, area, beeswarm]) {
    if (!heavy) throw new Error('A heavy chart is gone.');
    const { document } = await open(heavy);
    const shown = [...document.querySelectorAll('.drawing > div')].flatMap((each) => [
      ...each.classList,
    ]);
    expect(shown).toEqual(widths.map((width) => `w${width}`));
  }
});

it('leaves its islands to later before it leaves out a row', async () => {
  if (!line) throw new Error('The heavy line is gone.');
  const { page, later, document } = await open(line);
  expect(page).not.toContain('class="island-data"');
  expect(later).toContain('island-data');
  expect(document.querySelectorAll('tbody tr')).toHaveLength(366);
  const { controls } = await embeddedFigure(line.chart, line.publication, 'en');
  expect(controls).toBe(0);
});

it('says how many rows it leaves out where not even that is enough', async () => {
  if (!table) throw new Error('The heavy table is gone.');
  const { document } = await open(table);
  const rows = document.querySelectorAll('.drawing tbody tr').length;
  expect(rows).toBeLessThan(400);
  expect(document.querySelector('.note')?.textContent).toBe(
    `Drawn are the first ${rows} of 400 rows; the data hold them all.`,
  );
});
