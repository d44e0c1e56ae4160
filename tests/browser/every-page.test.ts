import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { textFor } from '../../src/schema/text.ts';
import { useBrowser } from './chromium.ts';
import { pagePaths, useEdition } from './edition.ts';
import { tornHeadlines } from './headline-lines.ts';
import { readThrough, settle, sidewaysScroll, smallTargets, watchShift } from './read-page.ts';
import { violationsOf } from './run-axe.ts';
import { leave, openTab } from './tabs.ts';

const [edition, browser] = await Promise.all([useEdition(), useBrowser()]);

/** A tab for one page, at any width. What goes wrong in it is added to `faults`. */
async function openPath(path: string, faults: string[]): Promise<Page> {
  const page = await openTab(browser, { reducedMotion: 'reduce' }, watchShift);
  const at = () => `at ${page.viewportSize()?.width} px`;
  page.on('pageerror', ({ message }) => faults.push(`script ${at()}: ${message}`));
  page.on('request', (request) => {
    const url = request.url();
    const own = url.startsWith(`${edition.origin}/`) || /^(data|blob):/.test(url);
    if (!own) faults.push(`asks elsewhere ${at()}: ${url}`);
  });
  page.on('response', (response) => {
    const isMissing = response.status() >= 400 && !path.endsWith('404.html');
    if (isMissing) faults.push(`missing ${at()}: ${response.url()}`);
  });
  return page;
}

/** Opens the page at a width and reads it from top to bottom. */
async function visit(page: Page, path: string, width: number, faults: string[]): Promise<void> {
  const at = `at ${width} px`;
  await page.setViewportSize({ width, height: 800 });
  const shifts = () => page.evaluate<string[]>('globalThis.shifts.splice(0)');
  // A busy machine may paint half of a page, and the other half moves it a little. What comes to the
  // finished page, fonts and scripts, moves nothing.
  const release = await holdScripts(page);
  await page.goto(`${edition.origin}${edition.publication.site.base}${path}`, {
    waitUntil: 'commit',
  });
  await page.waitForFunction('document.readyState !== "loading"');
  await page.evaluate(settle);
  const arriving = (await shifts()).reduce((sum, shift) => sum + Number.parseFloat(shift), 0);
  if (arriving >= 0.005) faults.push(`layout shift ${at} while the page arrives: ${arriving}`);
  release();
  await page.waitForLoadState();
  await page.evaluate(readThrough);
  for (const shift of await shifts()) faults.push(`layout shift ${at}: ${shift}`);
}

/** Keeps the scripts of a page back until they are released. */
async function holdScripts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/*.js', async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

const labels = edition.publication.datasets.flatMap(({ fields }) =>
  fields.flatMap((field) => Object.values(field.labels ?? {})),
);
const names = [
  ...edition.publication.site.names,
  ...labels.map((label) => textFor(label, 'zh-CN')),
];

const paths = pagePaths(edition.folder);

/** The kind of a page, in its language: `en/charts` for that of any chart, `en/data/` for the index of data. */
function kindOf(path: string): string {
  const [, language = '', rest = ''] = /^(en\/)?(.*)$/.exec(path) ?? [];
  return language + rest.replace(/^([^/]+)\/.+/, '$1');
}

/** Headlines that break where they should not, on the phones that readers have. */
async function torn(page: Page, path: string): Promise<string[]> {
  if (path.startsWith('en/') || (!path.startsWith('stories/') && !firsts.has(path))) return [];
  const found: string[] = [];
  for (const width of [320, 360, 390, 430]) {
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await page.evaluate(tornHeadlines, names)));
  }
  return found;
}

/** Whether a page is one of those that are written, or the first of its kind. */
const isRead = (path: string) => /^(?:en\/)?(?:$|stories\/)/.test(path) || firsts.has(path);

const firsts = new Set([...Map.groupBy(paths, kindOf).values()].map(([first]) => first));

describe('every page, on a phone and on a wide screen, light and dark', () => {
  it.concurrent.each(paths)('/%s', async (path) => {
    const faults: string[] = [];
    const page = await openPath(path, faults);
    await visit(page, path, 320, faults);
    const sideways = await page.evaluate(sidewaysScroll);
    faults.push(...sideways.map((what) => `scrolls sideways at 320 px: ${what}`));
    const small = await page.evaluate(smallTargets);
    faults.push(...small.map((what) => `too small to touch: ${what}`));
    faults.push(...(await torn(page, path)));
    // Charts and datasets stand on pages of one sheet each, and most readers see them on a phone.
    if (isRead(path)) await visit(page, path, 1280, faults);
    // axe takes a page without a ground of its own for white; the browser paints its own, light or dark.
    await page.addStyleTag({ content: ':where(html) { background: Canvas }' });
    for (const colorScheme of ['light', 'dark'] as const) {
      // The dark page is the light one in other colours, and these are the same for all pages of a kind.
      if (colorScheme === 'dark' && !firsts.has(path)) continue;
      await page.emulateMedia({ colorScheme });
      const found = await violationsOf(page, colorScheme === 'light' ? 'all' : 'colours');
      faults.push(...found.map((what) => `axe, ${colorScheme}: ${what}`));
    }
    await leave(page);
    expect(faults).toEqual([]);
  });
});
