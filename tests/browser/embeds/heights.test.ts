import { expect, it } from 'vitest';
import { drawFigure } from '../../../src/charts/draw-figure.ts';
import { writeEmbed } from '../../../src/outputs/embed/embed-page.ts';
import { embedHeight } from '../../../src/outputs/heights/embed-heights.ts';
import { samplesToShow } from '../../../src/publication/build-gallery.ts';
import { hardCharts } from '../../charts/hard-datasets.ts';
import { sampleChart, samplePublication } from '../../charts/sample.ts';
import { useBrowser } from '../chromium.ts';
import { leave, openTab } from '../tabs.ts';

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

const widths = [280, 360, 479, 480, 600, 760];

/** How high a page is in a frame of each width. Runs in the browser. */
async function heightsOf([html, among]: readonly [string, readonly number[]]): Promise<number[]> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'border:0;height:600px';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.replaceChildren(frame);
  await loaded;
  return among.map((width) => {
    frame.style.width = `${width}px`;
    return frame.contentDocument?.documentElement.getBoundingClientRect().height ?? 0;
  });
}

it.each(['zh-CN', 'en'])('keeps room enough for charts in words, in %s', async (language) => {
  const page = await openTab(browser);
  const wrong: string[] = [];
  for (const { name, chart, publication } of [...shown, ...hard]) {
    const figure = drawFigure(chart, publication, language);
    const html = (await writeEmbed(chart, publication, language)).page;
    for (const [index, height] of (
      await page.evaluate(heightsOf, [html, widths] as const)
    ).entries()) {
      const width = widths[index] ?? 0;
      const room = embedHeight(figure, width);
      // No lower than it is, nor much higher.
      if (room < Math.floor(height) || room > height * 1.75)
        wrong.push(`${name} at ${width}: ${room} for ${Math.ceil(height)}`);
    }
  }
  expect(wrong).toEqual([]);
  await leave(page);
});
