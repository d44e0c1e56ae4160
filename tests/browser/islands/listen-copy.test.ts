import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { chartAddress } from '../../../src/model/addresses.ts';
import { useBrowser } from '../chromium.ts';
import { useEdition } from '../edition.ts';

/** What may come when a reader asks to listen, in bytes, compressed with Brotli. */
const mostSound = 6000;

const [edition, browser] = await Promise.all([useEdition(), useBrowser()]);

/** The page of growth by sector, in English. */
async function open(permissions: string[] = []) {
  const context = await browser.newContext({ permissions });
  const page = await context.newPage();
  const address = chartAddress(edition.publication.site, 'en', 'sector-growth');
  return { context, page, address: `${edition.origin}${address}` };
}

it('plays a chart when asked to, lights what sounds, and stops', async () => {
  const { context, page, address } = await open();
  // A clock that stands still, and counts what is set to sound.
  await page.addInitScript(() => {
    const sounds: string[] = [];
    const parameter = { setValueAtTime: () => 0, linearRampToValueAtTime: () => 0, value: 0 };
    class Still {
      currentTime = 0;
      destination = {};
      resume = async () => {};
      close = async () => {
        sounds.push('closed');
      };
      createGain = () => ({ gain: { ...parameter }, connect: () => 0 });
      createOscillator = () => {
        const frequency = { value: 0 };
        const start = (at: number) =>
          sounds.push(`${Math.round(frequency.value)} ${at.toFixed(1)}`);
        return { frequency, start, stop: () => 0, connect: () => 0 };
      };
    }
    Object.assign(globalThis, { AudioContext: Still, sounds });
  });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    scripts.push(response.body().then((body) => brotliCompressSync(body).length));
  });
  const button = page.getByRole('button', { name: 'Listen' });
  await button.click();
  await page.locator('[data-listen][aria-pressed=true]').waitFor();
  const sounds = () => page.evaluate(() => (globalThis as unknown as { sounds: string[] }).sounds);
  // 67.51, 28.48, 27.32 and 5.03 on a scale from zero: three octaves for the largest.
  expect(await sounds()).toEqual(['880 0.1', '264 0.5', '255 0.9', '128 1.3']);
  expect(await page.locator('.heard').textContent()).toContain('The higher the tone');
  const weight = (await Promise.all(scripts)).reduce((sum, each) => sum + each, 0);
  console.log(`to listen: ${weight} bytes`);
  expect(weight).toBeLessThanOrEqual(mostSound);
  await page.keyboard.press('Escape');
  expect(await button.getAttribute('aria-pressed')).toBe('false');
  expect(await page.locator('.heard').textContent()).toBe('');
  expect((await sounds()).at(-1)).toBe('closed');
  await context.close();
});

it('copies the table as text and as a table, and says so', async () => {
  const { context, page, address } = await open(['clipboard-read', 'clipboard-write']);
  await page.goto(address);
  const button = page.getByRole('button', { name: 'Copy the table' });
  await button.click();
  await page.getByText('Copied, to be pasted into a spreadsheet.').waitFor();
  const [text = '', html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return [await read('text/plain'), await read('text/html')];
  });
  expect(text.split(/\r?\n/).slice(0, 2)).toEqual([
    'Sector\tGrowth of gross industrial output (%)',
    'Advanced materials\t67.51',
  ]);
  expect(html).toContain('<td>67.51</td>');
  // Where nothing may be copied, the table is chosen for the reader to do it.
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('refused'));
    document.execCommand = () => false;
  });
  await button.click();
  await page.getByText('Copying is not allowed here.').waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('67.51%');
  await context.close();
});
