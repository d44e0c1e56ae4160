import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../cli/free-port.ts';
import { type Running, startCommand } from '../cli/run-command.ts';
import { useBrowser } from './chromium.ts';
import { sidewaysScroll, smallTargets } from './read-page.ts';
import { violationsOf } from './run-axe.ts';

const browser = await useBrowser();
let page: Page;
let site = '';
let root = '';
let running: Running | undefined;

const story = () => join(site, 'content/stories/en/ferries.md');
const overlay = () => page.locator('yearlight-mistakes');

/** The texts of the files that a test has changed, as they were. */
const changes = new Map<string, string>();

async function change(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  changes.set(file, changes.get(file) ?? text);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(file, changed);
}

/** Copies the town to anywhere on the disk, as the sites of a newsroom are. */
async function copySite(): Promise<void> {
  site = join(await realpath(await mkdtemp(join(tmpdir(), 'preview-'))), 'town');
  await cp('tests/fixtures/sites/river-town', site, { recursive: true });
}

/** Starts the preview of the site. */
async function preview(language: string): Promise<void> {
  const port = await freePort();
  running = startCommand('dev', ['--site', site], { PORT: String(port), LANG: language });
  await running.until(`http://localhost:${port}/`);
  root = `http://localhost:${port}/almanac/`;
}

/** How often the preview has found the site without errors. */
const goodReadings = () => running?.said().match(/shown anew|All errors are mended/g)?.length ?? 0;

/** Makes the site as it was for the next test, and waits until the preview knows. */
async function restore(): Promise<void> {
  if (changes.size === 0) return;
  const before = goodReadings();
  for (const [file, text] of changes) await writeFile(file, text);
  changes.clear();
  await expect.poll(goodReadings, { timeout: 30_000 }).toBeGreaterThan(before);
}

async function stop(): Promise<void> {
  running?.child.kill();
  await running?.ended;
}

/** Opens another page of the preview, in a tab of its own: one that reloads would not go elsewhere. */
async function open(path: string): Promise<void> {
  await page?.close();
  page = await browser.newPage();
  await page.goto(`${root}${path}`);
}

afterEach(() => page?.close());

describe('the preview of a site', () => {
  beforeAll(async () => {
    await copySite();
    await preview('en_GB.UTF-8');
  });
  afterAll(stop);
  afterEach(restore);

  it('shows a saved story, dataset and chart without being asked', async () => {
    await open('stories/ferries/');
    await change(story(), /^title: .*/m, 'title: A quiet pier');
    await page.locator('h1', { hasText: 'A quiet pier' }).waitFor();
    await open('charts/high-water/');
    const chart = join(site, 'content/charts/high-water.yaml');
    await change(chart, /^title: .*/m, 'title: Water stood high');
    await page.locator('h1', { hasText: 'Water stood high' }).waitFor();
    await open('data/library/');
    await change(join(site, 'data/library.json'), /"title": .*/, '"title": "Books lent",');
    await page.locator('h1', { hasText: 'Books lent' }).waitFor();
  });

  it('shows drafts, and says that they are', async () => {
    await open('stories/unfinished/');
    await page.locator('.draft').first().waitFor();
  });

  it('lays mistakes over their page, keeps all pages live, and takes them away when they are mended', async () => {
    await open('stories/ferries/');
    const good = await readFile(story(), 'utf8');
    const headline = await page.locator('h1').textContent();
    await change(story(), /^title:/m, 'titel:');
    await overlay()
      .getByRole('heading', { name: /errors? in what this page is made of/ })
      .waitFor();
    const words = (await overlay().getByRole('alert').textContent()) ?? '';
    for (const part of [
      'content/stories/en/ferries.md:2:1',
      'unknown-field',
      'Did you mean “title”?',
    ])
      expect(words).toContain(part);
    expect(await page.locator('h1').textContent()).toBe(headline);
    expect(running?.said()).toContain('content/stories/en/ferries.md:2:1');
    await open('charts/high-water/');
    const elsewhere = overlay().getByRole('button', { name: /elsewhere/ });
    await elsewhere.waitFor();
    await change(join(site, 'content/charts/high-water.yaml'), /^title: .*/m, 'title: Still live');
    await page.locator('h1', { hasText: 'Still live' }).waitFor();
    await elsewhere.waitFor();
    await page.keyboard.press('F8');
    await overlay().getByText('Did you mean “title”?').waitFor();
    await writeFile(story(), good);
    await overlay().waitFor({ state: 'detached' });
  });

  it('lets an editor close the mistakes, by key or button, until something changes', async () => {
    await open('stories/ferries/');
    await change(story(), /^title:/m, 'titel:');
    await overlay().waitFor();
    await page.keyboard.press('Escape');
    await overlay().waitFor({ state: 'detached' });
    await change(story(), /^date: .*/m, 'date: soon');
    await overlay().getByText('“soon”').waitFor();
    await overlay().getByRole('button', { name: 'Close' }).click();
    await overlay().waitFor({ state: 'detached' });
  });

  it('has the gallery of a site that does not publish it, readable on a phone and by axe', async () => {
    await open('');
    await page.setViewportSize({ width: 320, height: 800 });
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
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await file.textContent(),
    );
  });
});

describe('a preview of its own', () => {
  beforeEach(copySite);
  afterEach(async () => {
    changes.clear();
    await stop();
  });

  it('begins with a site that has mistakes: all but the file with them is there, in the editor’s language', async () => {
    const good = await readFile(story(), 'utf8');
    await change(story(), /^title:/m, 'titel:');
    await preview('zh_CN.UTF-8');
    await open('stories/ferries/');
    await overlay()
      .getByText(/这一页所用的文件里有 \d 个错误/)
      .waitFor();
    await writeFile(story(), good);
    await page.locator('h1', { hasText: 'Four boats' }).waitFor();
    expect(await overlay().count()).toBe(0);
  });

  it('welcomes to a site in which nothing is written', async () => {
    for (const part of [
      'content/stories',
      'content/charts',
      'content/pages',
      'content/editions',
      'data',
    ])
      await rm(join(site, part), { recursive: true, force: true });
    await writeFile(
      join(site, 'content/site.yaml'),
      'name: The Post\nurl: https://post.example/almanac/\nlanguages: [en]\nedition: "2026"\n',
    );
    await preview('en_GB.UTF-8');
    await open('');
    await page.locator('h1', { hasText: 'Nothing is written yet' }).waitFor();
    expect(await page.locator('li code').count()).toBe(3);
  });
});
