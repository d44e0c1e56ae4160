import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { storyAddress } from '../../src/model/addresses.ts';
import { useBrowser } from './chromium.ts';
import { comparePictures } from './compare-pictures.ts';
import { useEdition } from './edition.ts';
import { readThrough } from './read-page.ts';
import { leave, openTab } from './tabs.ts';

const [edition, browser] = await Promise.all([useEdition(), useBrowser()]);
const { site, stories } = edition.publication;

async function open(address: string, javaScriptEnabled: boolean): Promise<Page> {
  const page = await openTab(browser, {
    javaScriptEnabled,
    viewport: { width: 360, height: 900 },
    reducedMotion: 'reduce',
  });
  // The headline font is used where it comes in time, and headlines then break elsewhere. Both pages go
  // without, so that their drawings fall on the same pixels.
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto(`${edition.origin}${address}`);
  return page;
}

/** A picture of every drawing on a page, by its chart. */
async function picturesOf(page: Page): Promise<Map<string, string>> {
  const pictures = new Map<string, string>();
  for (const figure of await page.locator('figure.chart').all()) {
    const drawing = figure.locator('.drawing');
    await drawing.scrollIntoViewIfNeeded();
    // Where a drawing begins between two pixels depends on what stands above it.
    await drawing.evaluate((element: HTMLElement) => {
      element.style.translate = '';
      const { left, top } = element.getBoundingClientRect();
      element.style.translate = `${Math.round(left) - left}px ${Math.round(top) - top}px`;
    });
    const picture = await drawing.screenshot({ animations: 'disabled' });
    pictures.set((await figure.getAttribute('data-chart')) ?? '', picture.toString('base64'));
  }
  return pictures;
}

const widths = [360, 1280];

/** Compares the drawings of a page as they are at its width with those of another. */
async function expectSame(off: Page, on: Page, charts: readonly string[]): Promise<void> {
  const [without, enhanced] = await Promise.all([picturesOf(off), picturesOf(on)]);
  expect([...without.keys()]).toEqual([...charts]);
  for (const [id, picture] of without) {
    const other = enhanced.get(id) ?? '';
    if (picture === other) continue;
    expect(await on.evaluate(comparePictures, [picture, other] as const), id).toBe('the same');
  }
  const drawn = await off.locator('figure.chart .drawing').evaluateAll((drawings) =>
    drawings.map((drawing) => {
      const shown = [...drawing.children].filter((child) => child.checkVisibility());
      const { height } = drawing.getBoundingClientRect();
      return { shown: shown.length, isHigh: height > 40 };
    }),
  );
  expect(drawn).toEqual(charts.map(() => ({ shown: 1, isHigh: true })));
}

describe('with scripts off', () => {
  it.each(
    stories.map(({ language, slug, charts }) => ({
      address: storyAddress(site, language, slug),
      charts,
    })),
  )('$address reads whole, its charts as with scripts', async ({ address, charts }) => {
    const [off, on] = await Promise.all([open(address, false), open(address, true)]);
    for (const width of widths) {
      for (const page of [off, on]) await page.setViewportSize({ width, height: 900 });
      await on.evaluate(readThrough);
      await expectSame(off, on, charts);
    }
    const words = (page: Page) =>
      page.locator('main').evaluate((main) => {
        const copy = main.cloneNode(true) as HTMLElement;
        for (const added of copy.querySelectorAll('yearlight-figure, script')) added.remove();
        return copy.textContent?.replace(/\s+/g, ' ');
      });
    expect(await words(off)).toBe(await words(on));
    await leave(off);
    await leave(on);
  });
});
