import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { siteServer } from '../../src/publish/serve.ts';
import { runCommand } from '../cli/run-command.ts';
import { useBrowser } from './chromium.ts';
import { useServer } from './use-server.ts';

const own = `
:root { --paper: rgb(255, 250, 205); --c1: rgb(1, 2, 3) }
h1 { color: rgb(0, 0, 128) }
.title { letter-spacing: 3px }
.drawn text { font-size: 11px }
.embed { background: url(pattern.png) }
@media print { .drawing { max-width: 77mm } body { border-top: 2px solid } }
`;

const folder = mkdtempSync(join(tmpdir(), 'own-sheet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const site = join(folder, 'site');
cpSync('tests/fixtures/sites/one-page', site, { recursive: true });
mkdirSync(join(site, 'public'), { recursive: true });
writeFileSync(join(site, 'public/theme.css'), own);
const out = join(folder, 'out');
const built = await runCommand('build', ['--site', site, '--out', out]);
expect(built.said).toMatch(/^Built /m);
const origin = `http://localhost:${await useServer(siteServer(out, '/'))}`;
const browser = await useBrowser();
const story = '/stories/lamps/';

/** What some properties come to, by selector. */
const stylesOf = (page: Page, asked: Readonly<Record<string, string>>) =>
  page.evaluate(
    (each) =>
      Object.entries(each).map(([selector, property]) => {
        const element = document.querySelector(selector);
        return element ? getComputedStyle(element).getPropertyValue(property) : `no ${selector}`;
      }),
    asked,
  );

const asked = {
  html: 'background-color',
  h1: 'color',
  '.chart .title': 'letter-spacing',
  'svg.drawn text': 'font-size',
  '.drawn .mark': 'color',
};
const wanted = ['rgb(255, 250, 205)', 'rgb(0, 0, 128)', '3px', '11px', 'rgb(1, 2, 3)'];

describe('the own sheet of a site', () => {
  it.each(['light', 'dark'] as const)('stands over all others in %s', async (colorScheme) => {
    const page = await browser.newPage({ colorScheme });
    await page.goto(origin + story);
    expect(await stylesOf(page, asked)).toEqual(wanted);
    const last = await page.evaluate(() => [...document.styleSheets].at(-1)?.href);
    expect(last).toBe(`${origin}/theme.css`);
  });

  it('stands over what is for paper', async () => {
    const page = await browser.newPage();
    await page.goto(origin + story);
    await page.emulateMedia({ media: 'print' });
    const [width, border, paper] = await stylesOf(page, {
      '.drawing': 'max-width',
      body: 'border-top-width',
      html: 'background-color',
    });
    expect(Number.parseFloat(width ?? '')).toBeCloseTo((77 / 25.4) * 96, 1);
    expect([border, paper]).toEqual(['2px', 'rgb(255, 250, 205)']);
  });

  it('comes along in embeds, with whole addresses', async () => {
    const html = readFileSync(join(out, 'embed/lamps/index.html'), 'utf8');
    expect(html).not.toContain('rel="stylesheet"');
    expect(html).toContain('url(https://lamp.example/pattern.png)');
    const page = await browser.newPage({ colorScheme: 'dark' });
    await page.goto(`${origin}/embed/lamps/`);
    const { '.chart .title': _, html: __, h1: ___, ...drawn } = asked;
    expect(await stylesOf(page, { '.title': 'letter-spacing', ...drawn })).toEqual(wanted.slice(2));
  });
});

it('a browser that knows no layers shows the page all the same', async () => {
  const looks = async (knowsLayers: boolean) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    if (!knowsLayers) await page.addInitScript('delete window.CSSLayerBlockRule');
    await page.goto(origin + story);
    const html = await page.evaluate(() =>
      [...document.querySelectorAll('style')].map((s) => s.textContent).join(''),
    );
    expect(html.includes('@layer base{')).toBe(knowsLayers);
    return stylesOf(page, {
      ...{
        body: 'display',
        '.skip': 'position',
        '.masthead .wrap': 'min-height',
        '.chart .title': 'font-size',
      },
      ...{
        '.sheet > .prose': 'grid-template-columns',
        '.footer': 'font-size',
        '.drawn .mark': 'color',
      },
    });
  };
  expect(await looks(false)).toEqual(await looks(true));
});
