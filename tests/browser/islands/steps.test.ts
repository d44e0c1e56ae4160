import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { frontAddress, storyAddress } from '../../../src/model/addresses.ts';
import { useBrowser } from '../chromium.ts';
import { findTown, useEdition } from '../edition.ts';
import { useStanding } from '../standing-site.ts';
import { leave, openTab } from '../tabs.ts';

const [edition, browser, town] = await Promise.all([useEdition(), useBrowser(), findTown()]);
const standing = await useStanding(town);
const { site } = edition.publication;

/** The story of the town that is told in steps, and the edition's front page. */
const pages = [
  `${standing.origin}${storyAddress(town.publication.site, 'en', 'low-water')}`,
  `${edition.origin}${frontAddress(site, site.languages[0])}`,
];

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openTab(browser, { viewport: { width: 1280, height: 800 }, ...options });
  await page.goto(address);
  return page;
}

/** How much of each step's drawing is seen. */
const seen = (page: Page) =>
  page
    .locator('.step-drawing')
    .evaluateAll((drawings) => drawings.map((each) => Number(getComputedStyle(each).opacity)));

/** The number of the step that is shown, from 1. */
const current = (page: Page) =>
  page
    .locator('.step')
    .evaluateAll((steps) => steps.findIndex((each) => each.classList.contains('current')) + 1);

async function readStep(page: Page, number: number): Promise<void> {
  await page
    .locator('.step-text')
    .nth(number - 1)
    .evaluate((words) => words.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await expect.poll(() => current(page)).toBe(number);
}

describe.each(pages)('a chart in steps on %s', (address) => {
  it('has one drawing that stays while its words go by, each in its turn', async () => {
    const page = await open(address);
    await page.locator('yearlight-steps.live').waitFor();
    const count = await page.locator('.step').count();
    for (let number = 1; number <= count; number += 1) {
      await readStep(page, number);
      const one = Array.from({ length: count }, (_, index) => Number(index === number - 1));
      await expect.poll(() => seen(page)).toEqual(one);
      const box = await page.locator('.current .step-drawing').boundingBox();
      expect(box && box.y >= 0 && box.y + box.height <= 800, `step ${number} is in view`).toBe(
        true,
      );
    }
    await readStep(page, 1);
    await page.locator('.step').last().locator('a[href*="/stories/"]').focus();
    await expect.poll(() => current(page)).toBe(count);
    await leave(page);
  });

  it.each([
    ['without scripts', { javaScriptEnabled: false }],
    ['for readers who want less motion', { reducedMotion: 'reduce' }],
    ['in print', {}],
  ] as const)('%s has a drawing for each step, with its words', async (name, options) => {
    const page = await open(address, options);
    const isPrinted = name === 'in print';
    if (isPrinted) {
      await page.locator('yearlight-steps.live').waitFor();
      await page.emulateMedia({ media: 'print' });
    }
    await expect.poll(async () => new Set(await seen(page))).toEqual(new Set([1]));
    const beside = await page.locator('.step').evaluateAll((steps) =>
      steps.map((step) => {
        const [words, drawing] = ['.step-text', '.step-drawing'].map((part) =>
          step.querySelector(part)?.getBoundingClientRect(),
        );
        if (!words || !drawing || drawing.height < 40) return 'nothing';
        const isLevel = drawing.top < words.bottom && words.top < drawing.bottom;
        if (words.right <= drawing.left + 1 && isLevel) return 'beside';
        const isBelow = drawing.top >= words.bottom - 1 && drawing.top - words.bottom < 40;
        return isBelow && Math.abs(drawing.left - words.left) < 2 ? 'below' : 'apart';
      }),
    );
    // On paper two steps share a line, and a last one alone takes it whole.
    const places = isPrinted ? ['beside', 'below'] : ['beside'];
    expect(beside.filter((place) => !places.includes(place))).toEqual([]);
    if (isPrinted) await page.emulateMedia({ media: null });
    await leave(page);
  });
});

describe('a front page', () => {
  it.each([360, 1280])('names a story within the second screen at %i pixels', async (width) => {
    const height = width === 360 ? 740 : 900;
    const page = await open(pages[1] ?? '', { viewport: { width, height } });
    const link = page.locator('main a[href*="/stories/"]').first();
    const bottom = await link.evaluate((element) => element.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThan(2 * height);
    await leave(page);
  });

  it('is made of few elements, and has nothing to choose on it', async () => {
    const page = await open(pages[1] ?? '');
    expect(await page.locator('*').count()).toBeLessThanOrEqual(1800);
    expect(await page.locator('main :is(select, input, .controls, details)').count()).toBe(0);
    await leave(page);
  });

  it('has one pair of edges for all that stands on it', async () => {
    const page = await open(pages[1] ?? '');
    const edges = await page
      .locator('.cover .drawing, .key-figures, .chapters, .steps, .charts')
      .evaluateAll((parts) =>
        parts.map((part) => {
          const { left, right } = part.getBoundingClientRect();
          return `${Math.round(left)} ${Math.round(right)}`;
        }),
      );
    expect(edges).toHaveLength(5);
    expect(new Set(edges).size).toBe(1);
    await leave(page);
  });
});
