import type { Frame, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { writeEmbed } from '../../../src/outputs/embed/embed-page.ts';
import { heavyCharts } from '../../outputs/heavy.ts';
import { useBrowser } from '../chromium.ts';
import { leave, openTab } from '../tabs.ts';

const browser = await useBrowser();
const [line] = heavyCharts;
if (!line) throw new Error('The heavy line is gone.');
const { page: html, later = '' } = await writeEmbed(line.chart, line.publication, 'en');
const address = 'https://publication.example/embed/heavy-line/';

/** The embed in a host of another origin, in a sandbox that gives it none, and what was asked for. */
async function open(): Promise<{ page: Page; frame: Frame; asked: string[]; faults: string[] }> {
  const page = await openTab(browser, { viewport: { width: 640, height: 900 } });
  const asked: string[] = [];
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.route('**', (route) => {
    const url = route.request().url();
    asked.push(url);
    if (url === address) return route.fulfill({ contentType: 'text/html', body: html });
    if (url === `${address}island.js`)
      return route.fulfill({ contentType: 'text/javascript', body: later });
    const body = `<!doctype html><iframe title="" sandbox="allow-scripts" src="${address}" width="600" height="700"></iframe>`;
    return route.fulfill({ contentType: 'text/html', body });
  });
  await page.goto('https://host.example/');
  const frame = page.frames().find((each) => each.url() === address);
  if (!frame) throw new Error('The embed is not framed.');
  await frame.locator('svg:visible').waitFor();
  return { page, frame, asked, faults };
}

const height = (frame: Frame) =>
  frame.evaluate(() => document.documentElement.getBoundingClientRect().height);

it('a heavy embed is one answer, and answers itself from the first touch, where it stands', async () => {
  const { page, frame, asked, faults } = await open();
  const before = await height(frame);
  expect(asked).toHaveLength(2);
  const svg = frame.locator('svg:visible');
  await svg.hover();
  await frame.locator('svg[role="graphics-document"]:visible').waitFor();
  expect(asked.slice(2)).toEqual([`${address}island.js`]);
  await svg.hover({ position: { x: 200, y: 100 } });
  await expect.poll(() => frame.locator('.readout').textContent()).toMatch(/2024/);
  expect(await height(frame)).toBe(before);
  expect(faults).toEqual([]);
  await leave(page);
});

it('keys bring it as well', async () => {
  const { page, frame } = await open();
  await frame.locator('summary').focus();
  await frame.locator('svg[role="graphics-document"]:visible').waitFor();
  await page.keyboard.press('Shift+Tab');
  expect(await frame.evaluate(() => document.activeElement?.closest('svg') !== null)).toBe(true);
  await leave(page);
});
