import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { figuresAloud } from './accessibility-tree.ts';
import { useBrowser } from './chromium.ts';
import { violationsOf } from './run-axe.ts';
import { openFigures, sampleIds } from './sample-page.ts';
import { leave } from './tabs.ts';

const browser = await useBrowser();

/** What has the focus: in which chart, what it is called, and whether it is seen to have it. */
function focused(page: Page) {
  return page.evaluate(() => {
    const { activeElement: element } = document;
    const chart = element?.closest<HTMLElement>('[data-chart]')?.dataset.chart;
    if (!element || !chart) return undefined;
    const label = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
    const said = element.getAttribute('aria-label') ?? (label ?? element).textContent;
    const ring = document.querySelector('.ring:not([hidden])');
    const isSeen = getComputedStyle(element).outlineStyle !== 'none' || ring !== null;
    return {
      chart,
      name: `${said?.trim()}${isSeen ? '' : ' (not seen)'}`,
      isMark: element.matches('[role=listitem]'),
    };
  });
}

/** Goes down the page by Tab, and along the marks by the right arrow: the stops of each chart. */
async function walk(page: Page): Promise<Map<string, string[]>> {
  const stops = new Map(sampleIds.map((id): [string, string[]] => [id, []]));
  await page.evaluate(() => scrollTo(0, 0));
  for (;;) {
    await page.keyboard.press('Tab');
    let at = await focused(page);
    if (!at) return stops;
    stops.get(at.chart)?.push(at.name);
    while (at.isMark) {
      await page.keyboard.press('ArrowRight');
      const next = await focused(page);
      if (!next || next.name === at.name) break;
      stops.get(next.chart)?.push(`→ ${next.name}`);
      at = next;
    }
  }
}

it.each(['zh-CN', 'en'])(
  'each type of chart says in %s what it shows, and is gone through by keys alone',
  async (language) => {
    const page = await openFigures(browser, { language, viewport: { width: 640, height: 900 } });
    const stops = await walk(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const figures = await figuresAloud(page);
    await page.emulateMedia({ colorScheme: language === 'en' ? 'dark' : 'light' });
    const faults = await violationsOf(page);
    await leave(page);
    expect(faults).toEqual([]);
    expect(figures.length).toBe(sampleIds.length);
    for (const [index, id] of sampleIds.entries()) {
      const keys = stops.get(id) ?? [];
      expect(keys.filter((stop) => stop.includes('not seen'))).toEqual([]);
      const told = [figures[index], '', 'By keys:', ...keys, ''].join('\n');
      await expect(told).toMatchFileSnapshot(`../output/reading/${id}.${language}.txt`);
    }
  },
);
