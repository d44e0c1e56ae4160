import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { storyAddress } from '../../src/model/addresses.ts';
import { useBrowser } from './chromium.ts';
import { useEdition } from './edition.ts';
import { readThrough } from './read-page.ts';
import { leave, openTab } from './tabs.ts';

/** What a story may take over the wire, in bytes, compressed with Brotli; pictures and font aside. */
const mostInAll = 30_000;
const mostScript = 12_000;

const [edition, browser] = await Promise.all([useEdition(), useBrowser()]);
const { site, stories } = edition.publication;

/** Everything that a story loads while it is read to its end, by kind, in compressed bytes. */
async function weigh(address: string): Promise<Map<string, number>> {
  const page = await openTab(browser, { viewport: { width: 1280, height: 800 } });
  // Whatever an earlier page has brought counts as well: while requests go by here, nothing is kept.
  await page.route('**', (route) => route.continue());
  const weights = new Map<string, number>();
  const pending: Promise<void>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    pending.push(
      response.body().then((body) => {
        weights.set(kind, (weights.get(kind) ?? 0) + brotliCompressSync(body).length);
      }),
    );
  });
  await page.goto(`${edition.origin}${address}`);
  await page.evaluate(readThrough);
  await Promise.all(pending);
  const inline = await page.locator('script:not([src]):not([type*=json])').allTextContents();
  weights.set('inline script', brotliCompressSync(inline.join('\n')).length);
  const blocking = await page
    .locator('script[src]:not([type=module]):not([async]):not([defer])')
    .count();
  expect(blocking, 'scripts that hold up the page').toBe(0);
  await leave(page);
  return weights;
}

describe('a story over the wire', () => {
  it.each(
    stories.map(({ language, slug, charts }) => ({
      address: storyAddress(site, language, slug),
      count: charts.length,
    })),
  )('$address with $count charts', async ({ address, count }) => {
    const weights = await weigh(address);
    const of = (...kinds: string[]) =>
      kinds.reduce((sum, kind) => sum + (weights.get(kind) ?? 0), 0);
    const all = of('document', 'script', 'stylesheet', 'fetch', 'xhr', 'other');
    const script = of('script', 'inline script');
    console.log(
      `${address}  ${count} charts: ${all} bytes in all, ${script} of script, font ${of('font')}`,
    );
    expect(script).toBeLessThanOrEqual(mostScript);
    // The allowance is for two charts; what more there are weigh their part.
    expect(all).toBeLessThanOrEqual(mostInAll * Math.max(1, count / 2));
  });
});

/** The built files of scripts with these names, and all that they import outright. */
function filesOf(names: readonly string[]): string[] {
  const folder = join(edition.folder, '_astro');
  const built = readdirSync(folder);
  const found = new Map<string, string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    const text = readFileSync(join(folder, file), 'utf8');
    found.set(file, text);
    for (const [, other = ''] of text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      add(other);
  };
  for (const name of names) {
    const file = built.find((each) => each.startsWith(`${name}.`) && each.endsWith('.js'));
    expect(file, name).toBeDefined();
    if (file) add(file);
  }
  return [...found.values()];
}

/** Kinds of charts beside lines over time, which weigh most; with what filters either. */
const mixed = [['bar'], ['answers'], ['zoom'], ['sort-table']];

it.each(mixed)('two kinds of charts in one story are light as well: %s', async (kind) => {
  const page = await openTab(browser);
  await page.goto(`${edition.origin}${storyAddress(site, site.languages[0], 'services')}`);
  const inline = await page.locator('script:not([src]):not([type*=json])').allTextContents();
  await leave(page);
  const files = filesOf(['FigureTools', kind, 'course', 'filter']);
  // Those four, and what they share.
  expect(files.length).toBeGreaterThanOrEqual(5);
  const script = [...files, inline.join('\n')].reduce(
    (sum, text) => sum + brotliCompressSync(text).length,
    0,
  );
  console.log(`${kind} and lines: ${script} bytes of script`);
  expect(script).toBeLessThanOrEqual(mostScript);
});
