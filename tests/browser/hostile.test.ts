import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { siteServer } from '../../src/publish/serve.ts';
import { runCommand } from '../cli/run-command.ts';
import { hostileBase, hostileSite } from '../hostile/hostile-site.ts';
import { useBrowser } from './chromium.ts';
import { useServer } from './use-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [site, out] = [join(folder, 'site'), join(folder, 'dist')];
for (const [path, text] of Object.entries(hostileSite.files)) {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}
cpSync('tests/fixtures/sites/river-town/public/pictures/ferry.png', join(site, 'public/a.png'));
const { status, said } = await runCommand('build', ['--site', site, '--out', out]);
const origin = `http://localhost:${await useServer(siteServer(out, hostileBase))}`;
const browser = await useBrowser();

/** What could run or lead elsewhere on the page at hand, in words. */
function strange(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    const { localName } = element;
    const isOurs = element.closest('textarea') !== null;
    if (
      ['iframe', 'object', 'embed', 'base', 'form', 'video', 'foreignobject', 'math'].includes(
        localName,
      ) &&
      !isOurs
    )
      found.push(element.outerHTML.slice(0, 120));
    for (const { name, value } of element.attributes) {
      if (/^on|^srcdoc$|^formaction$/i.test(name)) found.push(`${localName} ${name}=${value}`);
      if (
        /^(?:xlink:)?href$|^src$/i.test(name) &&
        /^[\s\p{Cc}]*(?:\w+script|data:text|data:image\/svg\+xml;)/iu.test(value)
      )
        found.push(`${localName} ${name}=${value}`);
    }
    if (
      localName === 'script' &&
      element.getAttribute('type')?.includes('json') !== true &&
      element.textContent?.includes('__hit')
    )
      found.push(element.outerHTML.slice(0, 120));
    if (/url\([^)]*evil/.test(element.getAttribute('style') ?? ''))
      found.push(element.outerHTML.slice(0, 120));
  }
  return found;
}

async function visit(page: Page, path: string): Promise<string[]> {
  await page.goto(`${origin}${hostileBase}${path}`, { waitUntil: 'load' });
  // What waits to be seen, pointed at or focused is woken.
  await page.evaluate(() => {
    for (const detail of document.querySelectorAll('details')) detail.open = true;
    for (const target of document.querySelectorAll<HTMLElement>('[tabindex], a[href], button'))
      target.focus();
    scrollTo(0, document.body?.scrollHeight ?? 0);
  });
  return (await page.evaluate(strange)).map((each) => `${path}: ${each}`);
}

it('runs nothing and asks nobody, whatever stands in the files of a site', async () => {
  expect(status, said).toBe(0);
  const page = await browser.newPage();
  const hits: string[] = [];
  const left: string[] = [];
  await page.exposeFunction('__hit', () => hits.push(page.url()));
  page.on('dialog', (dialog) => {
    hits.push(page.url());
    void dialog.dismiss();
  });
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(`${origin}/`) || url.startsWith('data:image/svg+xml,'))
      return route.continue();
    left.push(`${page.url()} asks ${url}`);
    return route.abort();
  });
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => /\.(?:html|svg|xml)$/.test(file) && !/@|404/.test(file));
  const found: string[] = [];
  for (const file of pages) found.push(...(await visit(page, file.replace(/index\.html$/, ''))));
  const before = hits.length;
  await page.setContent('<img src=x onerror=__hit()>');
  await expect.poll(() => hits.length).toBe(before + 1);
  hits.pop();
  await page.close();
  console.log(
    `hostile: ${hostileSite.placements} attacks in ${pages.length} documents, executed ${hits.length}, left the site ${left.length}`,
  );
  expect(pages.length).toBeGreaterThan(10);
  expect({ hits, left, found }).toEqual({ hits: [], left: [], found: [] });
});
