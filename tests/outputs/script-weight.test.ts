import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { islandsOf } from '../../src/charts/contract/chart-figure.ts';
import { drawFigure } from '../../src/charts/draw-figure.ts';
import { bundleEmbed } from '../../src/outputs/embed/bundle.ts';
import { samplesToShow } from '../../src/publication/build-gallery.ts';

/** What the script of a type may take, all that it shares with others counted in (Brotli). */
const most = 12_000;

const samples = samplesToShow();

/** The islands of every sample: types that share them are told together. */
const sets = Map.groupBy(samples.charts, (chart) =>
  islandsOf(drawFigure(chart, samples, 'en'))
    .map(({ name }) => name)
    .join(' '),
);

it.each(
  [...sets].map(([islands, charts]) => ({ islands, ids: charts.map(({ id }) => id).join() })),
)('the script of $ids is light: $islands', async ({ islands }) => {
  const script = await bundleEmbed(islands === '' ? [] : islands.split(' '));
  const weight = brotliCompressSync(script).length;
  console.log(`${islands}  ${weight} bytes`);
  expect(weight).toBeLessThanOrEqual(most);
});
