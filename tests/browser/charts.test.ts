import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shownAt } from '../../src/charts/contract/widths.ts';
import { drawFigure } from '../../src/charts/draw-figure.ts';
import { styleSheet, styleSheets } from '../../src/outputs/style/style-sheet.ts';
import { samplesToShow } from '../../src/publication/build-gallery.ts';
import { paletteStyle } from '../../src/theme/palette.ts';
import { drawingAt, everyDrawing } from '../charts/drawn.ts';
import { hardCharts } from '../charts/hard-datasets.ts';
import { sampleFigure } from '../charts/sample.ts';
import { useBrowser } from './chromium.ts';
import { measureDrawings } from './measure-drawing.ts';

const styles = [
  ...['drawing.css', 'worded.css', 'chart.css'].map((name) => styleSheet(`charts/${name}`)),
  ...styleSheets('charts/catalogue'),
].map((css) => css.replace(/^@import.*$/gm, ''));
const fonts = ':root{--sans:system-ui,sans-serif;--serif:serif}';
const body = 'body{margin:12px;background:var(--paper);color:var(--ink);font:17px/1.8 var(--sans)}';

/** Every hard chart, and every sample of the gallery, in one language, drawn once for all widths. */
const drawn = Object.fromEntries(
  ['zh-CN', 'en'].map((language) => {
    const hard = hardCharts.map(({ name, specification, dataset }) => {
      return { name, figure: sampleFigure(specification, dataset, language) };
    });
    const samples = samplesToShow();
    const shown = samples.charts.map((chart) => {
      return { name: `sample ${chart.id}`, figure: drawFigure(chart, samples, language) };
    });
    const figures = [...hard, ...shown].map(({ name, figure }) => {
      if (figure.drawing.kind === 'html')
        return { name, html: inDrawing(drawingAt(figure), 'worded') };
      const all = everyDrawing(figure);
      const html = all.map((each) => {
        const classes = shownAt(each, all).map((width) => `w${width}`);
        return `<div class="${classes.join(' ')}">${each.html}</div>`;
      });
      return { name, html: inDrawing(html.join('')) };
    });
    return [language, figures];
  }),
);

function inDrawing(html: string, kind = ''): string {
  return `<div class="drawing ${kind}">${html}</div>`;
}

/** A page that shows each of these in a container of one width, which the page can be given another of. */
function pageOf(
  figures: readonly { readonly name: string; readonly html: string }[],
  width: number,
  language: string,
): string {
  const sections = figures.map(
    ({ name, html }) => `<section data-name="${name}">${html}</section>`,
  );
  const css = [paletteStyle(undefined), fonts, body, 'section{width:var(--width)}', ...styles];
  return `<!doctype html><html lang="${language}" style="--width:${width}px"><meta charset="utf-8"><style>${css.join('\n')}</style>${sections.join('')}`;
}

const browser = await useBrowser();

it('finds what is planted: words on each other, cut off, too small, too pale, on a shape', async () => {
  const planted =
    '<svg class="drawn" viewBox="0 0 300 60" width="300" height="60">' +
    '<text x="0" y="20">one word</text><text x="20" y="24">another</text><text x="280" y="50">far out</text>' +
    '<text x="100" y="50" style="font-size:9px">small</text><text x="150" y="50" style="fill:#ddd">pale</text>' +
    '<rect class="shape" x="0" y="30" width="40" height="30" /><text x="10" y="50">here</text></svg>';
  const page = await browser.newPage();
  await page.setContent(pageOf([{ name: 'planted', html: inDrawing(planted) }], 300, 'en'));
  const faults = await page.evaluate(measureDrawings);
  await page.close();
  expect(faults).toEqual([
    'planted: “one word” and “another” overlap',
    'planted: “far out” leaves the drawing',
    'planted: “here” lies on a shape',
    'planted: “small” is set at 9 px',
    'planted: “pale” is too pale: 221,221,221',
  ]);
});

it('wear the reader’s own colours, and no other, where the reader chose them', async () => {
  const page = await browser.newPage({ forcedColors: 'active' });
  await page.setContent(pageOf(drawn.en ?? [], 680, 'en'));
  const paints = await page.evaluate(() => {
    const found = new Set<string>();
    for (const part of document.querySelectorAll('svg text, svg rect, svg path, svg line')) {
      const { fill, stroke } = getComputedStyle(part);
      for (const paint of [fill, stroke]) if (paint !== 'none') found.add(paint);
    }
    return [...found].sort();
  });
  const chosen = await page.evaluate(() =>
    ['Canvas', 'CanvasText', 'Highlight'].map((name) => {
      document.body.style.color = name;
      document.body.style.forcedColorAdjust = 'none';
      return getComputedStyle(document.body).color;
    }),
  );
  await page.close();
  expect(chosen).toEqual(expect.arrayContaining(paints));
  expect(paints.length).toBeGreaterThan(1);
});

describe.each(['zh-CN', 'en'])('drawings in %s', (language) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage();
    await page.setContent(pageOf(drawn[language] ?? [], 280, language));
  });
  afterAll(() => page.close());

  it.each([
    [280, 'dark'],
    [288, 'light'],
    [320, 'dark'],
    [360, 'light'],
    [512, 'dark'],
    [680, 'light'],
    [1200, 'dark'],
  ] as const)('%i px wide have all their words, apart and within, in %s', async (width, theme) => {
    await page.setViewportSize({ width: width + 24, height: 900 });
    await page.emulateMedia({ colorScheme: theme });
    await page.evaluate((each) => {
      document.documentElement.style.setProperty('--width', `${each}px`);
    }, width);
    expect(await page.evaluate(measureDrawings)).toEqual([]);
  });
});
