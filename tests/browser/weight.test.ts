import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storyAddress } from '../../src/model/addresses.ts';
import { launchChromium } from './chromium.ts';
import { openEdition } from './edition.ts';
import { readThrough } from './read-page.ts';

/** What a story may take over the wire, in bytes, compressed with Brotli; pictures and font aside. */
const mostInAll = 30_000;
const mostScript = 12_000;

const edition = await openEdition();
const { site, stories } = edition.publication;
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  edition.close();
});

/** Everything that a story loads while it is read to its end, by kind, in compressed bytes. */
async function weigh(address: string): Promise<Map<string, number>> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
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
  await page.close();
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
