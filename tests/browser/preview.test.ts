import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freePort } from '../cli/free-port.ts';
import { type Running, startCommand } from '../cli/run-command.ts';
import { useBrowser } from './chromium.ts';

const browser = await useBrowser();
let page: Page;
let site = '';
let root = '';
let running: Running | undefined;

const story = () => join(site, 'content/stories/en/ferries.md');
const overlay = () => page.locator('yearlight-mistakes');

async function change(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(file, changed);
}

/** Starts the preview of the site and opens a page of it. */
async function preview(path: string, language = 'en_GB.UTF-8'): Promise<void> {
  const port = await freePort();
  running = startCommand('dev', ['--site', site], { PORT: String(port), LANG: language });
  await running.until(`http://localhost:${port}/`);
  root = `http://localhost:${port}/almanac/`;
  await open(path);
}

/** Opens another page of the preview, in a tab of its own: one that reloads would not go elsewhere. */
async function open(path: string): Promise<void> {
  await page?.close();
  page = await browser.newPage();
  await page.goto(`${root}${path}`);
}

beforeEach(async () => {
  // Anywhere on the disk, as the sites of a newsroom are.
  site = join(await realpath(await mkdtemp(join(tmpdir(), 'preview-'))), 'town');
  await cp('tests/fixtures/sites/river-town', site, { recursive: true });
});

afterEach(async () => {
  await page?.close();
  running?.child.kill();
  await running?.ended;
});

it('shows a saved story, dataset and chart without being asked', async () => {
  await preview('stories/ferries/');
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
  await preview('stories/unfinished/');
  await page.locator('.draft').first().waitFor();
});

it('lays mistakes over their page, keeps all pages live, and takes them away when they are mended', async () => {
  await preview('stories/ferries/');
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
  await overlay()
    .getByRole('button', { name: /elsewhere/ })
    .waitFor();
  await change(join(site, 'content/charts/high-water.yaml'), /^title: .*/m, 'title: Still live');
  await page.locator('h1', { hasText: 'Still live' }).waitFor();
  await page.keyboard.press('F8');
  await overlay().getByText('Did you mean “title”?').waitFor();
  await writeFile(story(), good);
  await overlay().waitFor({ state: 'detached' });
});

it('lets an editor close the mistakes, by key or button, until something changes', async () => {
  await preview('stories/ferries/');
  await change(story(), /^title:/m, 'titel:');
  await overlay().waitFor();
  await page.keyboard.press('Escape');
  await overlay().waitFor({ state: 'detached' });
  await change(story(), /^date: .*/m, 'date: soon');
  await overlay().getByText('“soon”').waitFor();
  await overlay().getByRole('button', { name: 'Close' }).click();
  await overlay().waitFor({ state: 'detached' });
});

it('begins with a site that has mistakes: all but the file with them is there, in the editor’s language', async () => {
  const good = await readFile(story(), 'utf8');
  await change(story(), /^title:/m, 'titel:');
  await preview('stories/ferries/', 'zh_CN.UTF-8');
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
  await preview('');
  await page.locator('h1', { hasText: 'Nothing is written yet' }).waitFor();
  expect(await page.locator('li code').count()).toBe(3);
});
