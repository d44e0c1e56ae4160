import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../cli/free-port.ts';
import { type Running, startCommand } from '../cli/run-command.ts';
import { useBrowser } from './chromium.ts';
import { sidewaysScroll, smallTargets } from './read-page.ts';
import { violationsOf } from './run-axe.ts';

const browser = await useBrowser();
let running: Running;
let root = '';

beforeAll(async () => {
  const port = await freePort();
  running = startCommand('dev', ['--site', 'tests/fixtures/sites/river-town'], {
    PORT: String(port),
  });
  await running.until(`http://localhost:${port}/`);
  root = `http://localhost:${port}/almanac/`;
});

afterAll(async () => {
  running?.child.kill();
  await running?.ended;
});

it('is in the preview of a site that does not publish it, readable on a phone and by axe', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  await page.goto(root);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Chart types' }).click();
  const faults: string[] = [];
  const look = async () => {
    faults.push(...(await page.evaluate(sidewaysScroll)), ...(await page.evaluate(smallTargets)));
    await page.addStyleTag({ content: ':where(html) { background: Canvas }' });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      faults.push(...(await violationsOf(page)));
    }
  };
  await page.getByRole('heading', { level: 1, name: 'Chart types' }).waitFor();
  await look();
  await page.getByRole('link', { name: 'Bar chart', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Bar chart' }).waitFor();
  await look();
  expect(faults).toEqual([]);
  // A long line of the file scrolls within, by keys.
  const file = page.getByRole('region', { name: 'bar.yaml', exact: true });
  await file.focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction((code) => (code?.scrollLeft ?? 0) > 0, await file.elementHandle());
  // What is copied is what stands there.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy bar.yaml', exact: true }).click();
  await page.getByText('Copied').first().waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await file.textContent());
  await page.close();
});
