import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  chartAddress,
  datasetAddress,
  frontAddress,
  storyAddress,
} from '../../src/model/addresses.ts';
import { useBrowser } from './chromium.ts';
import { useEdition } from './edition.ts';
import { readThrough } from './read-page.ts';
import { leave, openTab } from './tabs.ts';

const [edition, browser] = await Promise.all([useEdition(), useBrowser()]);
const { site, stories, charts, datasets } = edition.publication;

const selector = 'a[href], button, summary, select, input, textarea, [tabindex="0"]';

/** Marks all that can be operated, and gives back how many. */
function number(page: Page): Promise<number> {
  return page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>(wanted)].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0,
    );
    all.forEach((element, index) => {
      element.dataset.stop = String(index);
    });
    return all.length;
  }, selector);
}

/** What has the focus: its number, else its markup, and whether the reader sees that it has it. */
function focused(page: Page): Promise<{ stop: string; isSeen: boolean; markup: string }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | SVGElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const ring = (element as SVGElement).ownerSVGElement?.querySelector('.ring');
    const isOutlined =
      ring?.checkVisibility() || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2);
    const { width, height, right, bottom } = element.getBoundingClientRect();
    const isOnPage = width > 0 && height > 0 && right > 0 && bottom > 0;
    const markup = element.outerHTML.slice(0, 140);
    return {
      stop: element.dataset.stop ?? markup,
      isSeen: Boolean(isOutlined) && isOnPage,
      markup,
    };
  });
}

const [first] = site.languages;
const story = stories.find(({ language, charts: shown }) => language === first && shown.length > 1);

describe('by keyboard alone', () => {
  it.each([
    frontAddress(site, first),
    ...(story ? [storyAddress(site, first, story.slug)] : []),
    ...charts.slice(0, 1).map(({ id }) => chartAddress(site, first, id)),
    ...datasets.slice(0, 1).map(({ name }) => datasetAddress(site, first, name)),
  ])('everything on %s is reached, once, in order, and seen', async (address) => {
    const page = await openTab(browser, { viewport: { width: 1280, height: 800 } });
    await page.goto(`${edition.origin}${address}`);
    await page.evaluate(readThrough);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const count = await number(page);
    const reached: string[] = [];
    const unseen: string[] = [];
    for (let press = 0; press < count; press += 1) {
      await page.keyboard.press('Tab');
      const { stop, isSeen, markup } = await focused(page);
      reached.push(stop);
      if (!isSeen) unseen.push(markup);
    }
    expect(reached).toEqual(Array.from({ length: count }, (_, index) => String(index)));
    expect(unseen).toEqual([]);
    await leave(page);
  });

  it('the first stop skips to the content', async () => {
    const page = await openTab(browser);
    await page.goto(`${edition.origin}${frontAddress(site, first)}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const { hash } = new URL(page.url());
    const target = await page.locator(hash).evaluate((element) => element.localName);
    expect(target).toBe('main');
    await leave(page);
  });
});
