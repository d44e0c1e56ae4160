import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { drawFigure } from '../../src/charts/draw-figure.ts';
import { chartAddress } from '../../src/model/addresses.ts';
import { embedFigure } from '../../src/outputs/embed/embed-figure.ts';
import type { Edition } from './edition.ts';
import { leave, openTab } from './tabs.ts';

/** A chart on its own page, its island at work. */
export interface ChartPage {
  readonly page: Page;
  readonly figure: Locator;
  /** The drawing that shows. */
  readonly drawing: Locator;
  /** Its marks, in the order in which they are read. */
  readonly marks: Locator;
  readonly readout: Locator;
  /** What went wrong in scripts. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

export interface Opening extends BrowserContextOptions {
  readonly language?: string;
  readonly width?: number;
  /** The chart's settings, as the address holds them: `?sector-growth.sort=published`. */
  readonly query?: string;
  /** Changes the page on its way to the browser. */
  readonly change?: (html: string) => string;
  /** Whether the chart is as if its file asked for controls; it is, unless told otherwise. */
  readonly asks?: boolean;
  /** Whether the island is waited for; it is, unless told otherwise. */
  readonly waits?: boolean;
}

/** A page on which a chart is as if its file asked for controls, which those with little to choose from do not have. */
export function asking(html: string, { publication }: Edition, id: string, language: string) {
  const chart = publication.charts.find((each) => each.id === id);
  if (!chart) throw new Error(`There is no chart ${id}.`);
  const asked = { ...chart, specification: { ...chart.specification, controls: true } };
  const figure = embedFigure(drawFigure(asked, publication, language), publication);
  const drawn = /<yearlight-figure.*<\/yearlight-figure>/s;
  const [own = ''] = drawn.exec(figure) ?? [];
  return html.replace(drawn, () => own);
}

export async function openChart(
  browser: Browser,
  edition: Edition,
  id: string,
  {
    language: wanted,
    width = 1280,
    query = '',
    change,
    asks = true,
    waits = true,
    ...options
  }: Opening = {},
): Promise<ChartPage> {
  const { origin, publication } = edition;
  const { site } = publication;
  const language = wanted ?? site.languages[0];
  const viewport = { width, height: 800 };
  const page = await openTab(browser, { viewport, reducedMotion: 'reduce', ...options });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  const address = `${origin}${chartAddress(site, language, id)}`;
  if (asks)
    await page.route(`${address}*`, async (route) => {
      const response = await route.fetch();
      const html = asking(await response.text(), edition, id, language);
      await route.fulfill({ response, body: change ? change(html) : html });
    });
  await page.goto(`${address}${query}`);
  const figure = page.locator(`#chart-${id}`);
  if (waits) await figure.locator('.control').first().waitFor();
  const drawing = figure.locator('svg:visible');
  return {
    page,
    figure,
    drawing,
    marks: drawing.getByRole('listitem'),
    readout: figure.locator('.readout'),
    faults,
    close: () => leave(page),
  };
}

/** What is shown beside a mark, line by line; nothing where it is hidden. */
export async function linesOf(readout: Locator): Promise<string[]> {
  if (!(await readout.isVisible())) return [];
  return spaced(await readout.locator('p').allInnerTexts());
}

/** Texts with plain spaces, where numbers are held to their units by others. */
export function spaced(texts: readonly string[]): string[] {
  return texts.map((text) => text.replaceAll('\u00A0', ' ').trim());
}

/** What of an element lies outside the view, in pixels. */
export function outside(element: Locator): Promise<number> {
  return element.evaluate((each) => {
    const { left, top, right, bottom } = each.getBoundingClientRect();
    const { clientWidth } = document.documentElement;
    return Math.max(0, -left, -top, right - clientWidth, bottom - innerHeight);
  });
}

/** Where one text begins to differ from another; nothing where they are the same. */
export function difference(one: string, other: string): string {
  if (one === other) return '';
  const at = [...one].findIndex((character, index) => character !== other[index]);
  const from = Math.max(0, (at < 0 ? one.length : at) - 40);
  return `${one.slice(from, from + 120)} ≠ ${other.slice(from, from + 120)}`;
}
