import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type Edition, editionFolder, openEdition, pagePaths } from './edition.ts';
import { readThrough, sidewaysScroll, smallTargets, watchShift } from './read-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let edition: Edition;

beforeAll(async () => {
  edition = await openEdition();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  edition?.close();
});

/** Opens a page and reads it from top to bottom. What goes wrong meanwhile is added to `faults`. */
async function visit(path: string, width: number, faults: string[]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  const at = `at ${width} px`;
  page.on('pageerror', ({ message }) => faults.push(`script ${at}: ${message}`));
  page.on('request', (request) => {
    const url = request.url();
    const own = url.startsWith(`${edition.origin}/`) || /^(data|blob):/.test(url);
    if (!own) faults.push(`asks elsewhere ${at}: ${url}`);
  });
  page.on('response', (response) => {
    const isMissing = response.status() >= 400 && !path.endsWith('404.html');
    if (isMissing) faults.push(`missing ${at}: ${response.url()}`);
  });
  await page.addInitScript(watchShift);
  await page.goto(`${edition.origin}${edition.publication.site.base}${path}`);
  await page.evaluate(readThrough);
  for (const shift of await page.evaluate<string[]>('globalThis.shifts'))
    faults.push(`layout shift ${at}: ${shift}`);
  return page;
}

/** What axe finds, in words: the rule and where. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results: AxeResults = await page.evaluate('axe.run()');
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id} ${target}`),
  );
}

describe('every page, on a phone and on a desk, light and dark', () => {
  it.concurrent.each(pagePaths(editionFolder()))('/%s', async (path) => {
    const faults: string[] = [];
    const phone = await visit(path, 320, faults);
    const sideways = await phone.evaluate(sidewaysScroll);
    faults.push(...sideways.map((what) => `scrolls sideways at 320 px: ${what}`));
    const small = await phone.evaluate(smallTargets);
    faults.push(...small.map((what) => `too small to touch: ${what}`));
    await phone.close();
    const desk = await visit(path, 1280, faults);
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.emulateMedia({ colorScheme });
      faults.push(...(await violations(desk)).map((what) => `axe, ${colorScheme}: ${what}`));
    }
    await desk.close();
    expect(faults).toEqual([]);
  });
});
