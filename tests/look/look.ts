import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { loadPublication } from '../../src/publication/load.ts';
import { listen, siteServer } from '../../src/publish/serve.ts';
import { prepareChromium } from '../browser/prepare-chromium.ts';
import { kindsOf, type PageOfKind } from './page-kinds.ts';

/**
 * Draws every kind of page in every language, at the widths that readers have, light, dark and on paper, and puts all of
 * it on one sheet: `npm run look`, or `npm run look -- --site <folder>`. The pictures lie in `.yearlight/look`.
 */
const [option, named] = process.argv.slice(2);
const site = resolve(option === '--site' && named ? named : '.');
const folder = resolve('.yearlight/look');
const built = join(folder, 'site');
const widths = [360, 390, 768, 1280, 1600];
const looks = ['light', 'dark'] as const;
/** A4, less its margins, in CSS pixels. */
const paper = 673;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const build = spawnSync(
  process.execPath,
  ['src/cli/launch.mjs', 'build', '--site', site, '--out', built],
  { stdio: 'inherit' },
);
const found = prepareChromium();
const { publication } = await loadPublication(site, { drafts: false, now: new Date() });
if (build.status !== 0 || !publication) process.exitCode = 1;
else if ('missing' in found) {
  console.error(found.missing);
  process.exitCode = 1;
} else {
  const server = siteServer(built, publication.site.base);
  await listen(server, 0);
  const at = server.address();
  const port = typeof at === 'object' ? at?.port : undefined;
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
  const rows: string[] = [];
  for (const page of kindsOf(publication))
    rows.push(await rowOf(page, `http://localhost:${port}`, browser));
  await browser.close();
  server.close();
  writeFileSync(join(folder, 'sheet.html'), sheet(rows));
  console.log(join(folder, 'sheet.html'));
}

/** A page in all its looks, as a row of the sheet. */
async function rowOf(
  { kind, language, address }: PageOfKind,
  origin: string,
  browser: Browser,
): Promise<string> {
  const pictures: string[] = [];
  for (const colorScheme of looks) {
    const page = await browser.newPage({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(origin + address);
    for (const width of widths)
      pictures.push(await shoot(page, width, `${kind}-${language}-${width}-${colorScheme}`));
    if (colorScheme === 'light') {
      await page.emulateMedia({ media: 'print' });
      pictures.push(await shoot(page, paper, `${kind}-${language}-print`));
    }
    await page.close();
  }
  return `<h2>${kind}, ${language}</h2><div>${pictures.join('')}</div>`;
}

async function shoot(page: Page, width: number, name: string): Promise<string> {
  await page.setViewportSize({ width, height: width < 500 ? 740 : 900 });
  await page.screenshot({
    path: join(folder, `${name}.jpg`),
    fullPage: true,
    type: 'jpeg',
    quality: 70,
  });
  const img = `<img src="${name}.jpg" alt="" loading="lazy" style="width:${Math.round(width / 5)}px">`;
  return `<a href="${name}.jpg"><figure>${img}<figcaption>${name}</figcaption></figure></a>`;
}

function sheet(rows: readonly string[]): string {
  const style =
    'body{margin:1rem;background:#777;font:12px sans-serif}div{display:flex;gap:8px;align-items:start;overflow-x:auto}figure{margin:0}figcaption{max-width:20em}a{color:#000}';
  return `<!doctype html><meta charset="utf-8"><title>Look</title><style>${style}</style>${rows.join('')}`;
}
