import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { drawFigure } from '../../src/charts/draw-figure.ts';
import type { Publication } from '../../src/model/publication.ts';
import { bundleFigures } from '../../src/outputs/embed/bundle.ts';
import { embedFigure } from '../../src/outputs/embed/embed-figure.ts';
import { wholeStyle } from '../../src/outputs/embed/embed-style.ts';
import { figureIslands } from '../../src/outputs/embed/island-files.ts';
import { samplesToShow } from '../../src/publication/build-gallery.ts';
import { openTab } from './tabs.ts';

/** The samples of every chart type, as each type's file has them. */
export const samples = samplesToShow();
export const sampleIds = samples.charts.map(({ id }) => id);

interface Figures extends BrowserContextOptions {
  readonly language: string;
  /** All samples, unless told otherwise. */
  readonly ids?: readonly string[];
  readonly publication?: Publication;
}

let script: Promise<string> | undefined;

/** Figures on one page, whose islands have come. */
export async function openFigures(
  browser: Browser,
  { language, ids = sampleIds, publication = samples, ...options }: Figures,
): Promise<Page> {
  script ??= bundleFigures([...figureIslands().keys()]);
  const style = await wholeStyle(undefined);
  const body = figuresPage(publication, ids, language, style, await script);
  const page = await openTab(browser, options);
  await page.route('**', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('https://samples.example/');
  await page.evaluate(wakeFigures);
  return page;
}

/** Goes through the page, so that each figure gets its island, and waits for what that adds. */
async function wakeFigures(): Promise<void> {
  for (const figure of document.querySelectorAll('figure:has([data-island], svg.drawn)')) {
    figure.scrollIntoView({ block: 'center' });
    const isPicture = figure.querySelector('.drawing svg.drawn') !== null;
    const answers = isPicture ? 'svg[role="graphics-document"]' : '.controls button, th button';
    const hasAnswer = () =>
      [...figure.querySelectorAll(answers)].some((each) => !isPicture || each.checkVisibility());
    while (!hasAnswer()) await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** A page of figures, each with its table, one under the other, as an embed has them. */
function figuresPage(
  publication: Publication,
  ids: readonly string[],
  language: string,
  style: string,
  script: string,
): string {
  const figures = ids.map((id) => {
    const chart = publication.charts.find((each) => each.id === id);
    if (!chart) throw new Error(`There is no chart ${id}.`);
    const figure = embedFigure(drawFigure(chart, publication, language), publication);
    // A page has one main part.
    return figure.replace('<main ', '<div ').replace('</main>', '</div>');
  });
  return [
    `<!doctype html><html lang="${language}" data-scripts=""><meta charset="utf-8"><title>Samples</title>`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><style>${style}</style>`,
    '<style>body{margin:12px;background:var(--paper)}.embed{margin-bottom:40px}</style>',
    `<main>${figures.join('')}</main><script>${script.replaceAll('</script', '<\\/script')}</script></html>`,
  ].join('');
}
