import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from './chromium.ts';
import { useEdition } from './edition.ts';
import { openPage, storyWithDrawnNumber } from './numbers.ts';
import { leave } from './tabs.ts';

const [edition, browser] = await Promise.all([useEdition(), useBrowser()]);
const { charts } = edition.publication;
const drawn = storyWithDrawnNumber(edition.publication);

const open = (options?: BrowserContextOptions) => openPage(browser, edition, drawn, options);

const { dataset } = charts.find(({ id }) => id === drawn.charts[0]) ?? {};
const lit = (page: Page, selector: string) =>
  page.locator(`${selector}.lit`).evaluateAll((all) => all.length);

it('pointing at a number lights its marks, and no others, until the pointer goes', async () => {
  const page = await open();
  const number = page.locator(`.prose .fact[data-cell^="${dataset}/"]`).first();
  const [, key] = (await number.getAttribute('data-cell'))?.split('/') ?? [];
  await number.hover();
  const keys = await page
    .locator('.mark.lit')
    .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('data-key')))]);
  expect(keys).toEqual([decodeURIComponent(key ?? '')]);
  await page.mouse.move(2, 2);
  expect(await lit(page, '.mark')).toBe(0);
  await leave(page);
});

it('pointing at a mark lights its numbers, in forced colours too', async () => {
  const page = await open({ forcedColors: 'active' });
  const number = page.locator(`.prose .fact[data-cell^="${dataset}/"]`).first();
  const [, key] = (await number.getAttribute('data-cell'))?.split('/') ?? [];
  const mark = page.locator(
    `[data-dataset="${dataset}"] svg:visible .mark[data-key="${decodeURIComponent(key ?? '')}"] .shape`,
  );
  await mark.first().scrollIntoViewIfNeeded();
  await mark.first().hover();
  expect(await number.evaluate((element) => element.classList.contains('lit'))).toBe(true);
  const style = await number.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(style).toBe('solid');
  await page.mouse.move(2, 2);
  expect(await lit(page, '.fact')).toBe(0);
  await leave(page);
});

it('being in a number by keyboard lights its marks, and an open card keeps them lit', async () => {
  const page = await open();
  const number = page.locator(`.prose .fact[data-cell^="${dataset}/"] > button`).first();
  await number.focus();
  expect(await lit(page, '.mark')).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await lit(page, '.mark')).toBeGreaterThan(0);
  expect(await lit(page, '.fact')).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await number.evaluate((element: HTMLElement) => element.blur());
  expect(await lit(page, '.mark')).toBe(0);
  await leave(page);
});
