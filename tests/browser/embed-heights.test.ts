import { expect, it } from 'vitest';
import { drawFigure } from '../../src/charts/draw-figure.ts';
import { writeEmbed } from '../../src/outputs/embed/embed-page.ts';
import { embedHeight } from '../../src/outputs/heights/embed-heights.ts';
import { samplesToShow } from '../../src/publication/build-gallery.ts';
import { hardCharts } from '../charts/hard-datasets.ts';
import { sampleChart, samplePublication } from '../charts/sample.ts';
import { useBrowser } from './chromium.ts';

const browser = await useBrowser();

/** Pictures have a height; what is written must be measured: the samples of every type in words. */
const samples = samplesToShow();
const shown = samples.charts
  .filter((chart) => drawFigure(chart, samples, 'en').drawing.kind === 'html')
  .map((chart) => ({ name: `sample ${chart.id}`, chart, publication: samples }));

/** The hard ones too; those of sixty rows are of no use in a page of others. */
const types = new Set(shown.map(({ chart }) => chart.type));
const hard = hardCharts
  .filter(({ name, specification }) => types.has(String(specification.type)) && !/ many/.test(name))
  .map(({ name, specification, dataset }) => {
    const chart = sampleChart(specification);
    return { name, chart, publication: samplePublication([dataset], [chart]) };
  });

it.each(['zh-CN', 'en'])('keeps room enough for charts in words, in %s', async (language) => {
  const page = await browser.newPage();
  const wrong: string[] = [];
  for (const { name, chart, publication } of [...shown, ...hard]) {
    const figure = drawFigure(chart, publication, language);
    await page.setContent((await writeEmbed(chart, publication, language)).page);
    for (const width of [280, 360, 479, 480, 600, 760]) {
      await page.setViewportSize({ width, height: 600 });
      const height = await page.evaluate(
        () => document.documentElement.getBoundingClientRect().height,
      );
      const room = embedHeight(figure, width);
      // No lower than it is, nor much higher.
      if (room < Math.floor(height) || room > height * 1.75)
        wrong.push(`${name} at ${width}: ${room} for ${Math.ceil(height)}`);
    }
  }
  expect(wrong).toEqual([]);
  await page.close();
});
