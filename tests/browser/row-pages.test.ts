import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { useBrowser } from './chromium.ts';

const browser = await useBrowser();

const { outputFiles } = await build({
  stdin: {
    contents: "import { followRow } from './row-pages.ts'; followRow();",
    resolveDir: new URL('../../src/islands/page/', import.meta.url).pathname,
    loader: 'ts',
  },
  bundle: true,
  format: 'iife',
  write: false,
});
const script = outputFiles[0]?.text ?? '';

/** A dataset of three pages with two rows each. */
const rows = [
  ['a', 'b'],
  ['c', 'd'],
  ['e', 'f g'],
];

function pageOf(number: number): string {
  const links = rows.map(
    ([first, last], index) =>
      `<a href="/data/growth/${index + 1}/" data-first="${first}" data-last="${last}"${
        index + 1 === number ? ' aria-current="page"' : ''
      }>${index + 1}</a>`,
  );
  const own = (rows[number - 1] ?? []).map((id) => `<p id="${id}">${id}</p>`);
  return `<!doctype html><title>${number}</title>${own.join('')}<nav data-row-pages>${links.join('')}</nav><script>${script}</script>`;
}

async function open(path: string) {
  const page = await browser.newPage();
  const asked: string[] = [];
  await page.route('**', (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    const number = Number(/\/(\d)\/$/.exec(pathname)?.[1] ?? 1);
    return route.fulfill({ contentType: 'text/html', body: pageOf(number) });
  });
  await page.goto(`https://rows.example${path}`);
  return { page, asked };
}

it('leads the address of a row on to the page that has it, without a step of its own in the history', async () => {
  const { page, asked } = await open('/data/growth/#f%20g');
  await page.waitForURL('**/data/growth/3/#f%20g');
  expect(asked).not.toContain('/data/growth/2/');
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  await page.close();
});

it('stays where the row is, and where none is', async () => {
  const here = await open('/data/growth/2/#d');
  expect(new URL(here.page.url()).pathname).toBe('/data/growth/2/');
  expect(here.asked).toEqual(['/data/growth/2/']);
  await here.page.close();
  const none = await open('/data/growth/#nothing');
  await expect.poll(() => none.asked.length).toBe(3);
  await none.page.waitForTimeout(50);
  expect(new URL(none.page.url()).pathname).toBe('/data/growth/');
  await none.page.close();
});
