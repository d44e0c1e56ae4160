import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeMistakes } from '../../src/cli/command/report.ts';
import { placeholderPage } from '../../src/preview/placeholder-page.ts';
import { freePort } from '../cli/free-port.ts';
import { startCommand } from '../cli/run-command.ts';
import { hostileBase, hostileSite } from '../hostile/hostile-site.ts';
import { inherited, markup } from '../hostile/payloads.ts';
import { buildSmallSite } from '../publication/small-site.ts';
import { useBrowser } from './chromium.ts';

const site = realpathSync(mkdtempSync(join(tmpdir(), 'hostile-')));
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
};
for (const [path, text] of Object.entries(hostileSite.files)) put(path, text);
mkdirSync(join(site, 'public'));
cpSync('tests/fixtures/sites/river-town/public/pictures/ferry.png', join(site, 'public/a.png'));
const port = await freePort();
const running = startCommand('dev', ['--site', site], { PORT: `${port}` });
afterAll(async () => {
  running.child.kill();
  await running.ended;
  rmSync(site, { recursive: true, force: true });
});
const browser = await useBrowser();
const origin = `http://localhost:${port}`;

/** Charts of nothing but mistakes: a type, a dataset and fields of every payload. */
const [script = '', picture = ''] = [markup[0], markup[2]];
const untyped = JSON.stringify({ title: 'x', type: picture, data: 'words' });
const unread = JSON.stringify({ title: 'x', type: 'bar', data: script });
const fields = Object.fromEntries([...markup, ...inherited].map((word) => [word, word]));
const wrong = JSON.stringify({ title: 'x', type: 'bar', data: 'words', x: 'amount', ...fields });

it('previews what attackers write, and says what is wrong with it, without running it', {
  timeout: 240_000,
}, async () => {
  await running.until(`localhost:${port}`);
  const page = await browser.newPage();
  const [hits, left]: [string[], string[]] = [[], []];
  await page.exposeFunction('__hit', () => hits.push(page.url()));
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(`${origin}/`) || url.startsWith('data:image/svg+xml,'))
      return route.continue();
    left.push(`${page.url()} asks ${url}`);
    return route.abort();
  });
  const at = (path: string) => `${origin}${encodeURI(hostileBase)}${path}`;
  const paths = ['', 'stories/words/', 'about/', 'charts/bar/', 'charts/table/', 'data/words/'];
  for (const path of [...paths, 'embed/bar/', 'gallery/', 'feed.xml', 'charts/bar.svg', 'nowhere/'])
    expect([path, (await fetch(at(path))).status < 500]).toEqual([path, true]);
  for (const path of paths) await page.goto(at(path), { waitUntil: 'load' });
  for (const [name, text] of Object.entries({ untyped, unread, wrong }))
    put(`content/charts/${name}.yaml`, text);
  const overlay = page.locator('yearlight-mistakes');
  // Several saves are read in one or in several readings.
  const told = async () => {
    await page.keyboard.press('F8').catch(() => {});
    const words = (await overlay.getByRole('alert').allTextContents()).join('\n');
    return [script, picture, '“__proto__”'].filter((word) => !words.includes(word));
  };
  await expect.poll(told, { timeout: 60_000, interval: 500 }).toEqual([]);
  const elements = await overlay.evaluate((each) =>
    [...(each.shadowRoot?.querySelectorAll('*') ?? [])].map(({ localName }) => localName),
  );
  const own = ['style', 'section', 'header', 'h2', 'button', 'p', 'ol', 'li', 'code'];
  expect(elements.filter((name) => !own.includes(name))).toEqual([]);
  const { mistakes } = buildSmallSite({ 'content/charts/flour.yaml': wrong });
  for (const language of ['en', 'zh-CN'] as const)
    await page.setContent(placeholderPage(writeMistakes(mistakes, language), language));
  expect(await page.locator('main > *').count()).toBe(2);
  expect(await page.locator('pre *').count()).toBe(0);
  await page.close();
  console.log(
    `hostile: ${hostileSite.placements} attacks in the preview and its messages, executed ${hits.length}, left the site ${left.length}`,
  );
  expect({ hits, left }).toEqual({ hits: [], left: [] });
});
