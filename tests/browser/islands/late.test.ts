import { describe, expect, it } from 'vitest';
import { openChart } from '../chart-page.ts';
import { useBrowser } from '../chromium.ts';
import { useEdition } from '../edition.ts';

const [edition, browser] = await Promise.all([useEdition(), useBrowser()]);
const places = /\/mark-places\.[^/]*\.js$/;

/** A chart whose marks stand side by side and one under the other, on its page; what it asks for. */
async function open() {
  const chart = await openChart(browser, edition, 'targets-2025', { asks: false, waits: false });
  const asked: string[] = [];
  chart.page.on('request', (request) => asked.push(request.url()));
  await chart.figure.locator('svg[role="graphics-document"]:visible').waitFor();
  return { ...chart, asked };
}

describe('where marks lie', () => {
  it('is found out when keys first ask for it, and they wait', async () => {
    const { page, marks, drawing, asked, faults, close } = await open();
    expect(asked.filter((url) => places.test(url))).toEqual([]);
    await page.route(places, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      await route.continue();
    });
    await drawing.locator('[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => marks.evaluateAll((all) => all.indexOf(document.activeElement as SVGElement)))
      .toBe(1);
    expect(await drawing.locator('.ring').count()).toBe(1);
    expect(faults).toEqual([]);
    await close();
  });

  it('is found out for a pointer that rests beside a mark', async () => {
    const { page, marks, readout, close } = await open();
    const box = await marks.nth(1).boundingBox();
    if (!box) throw new Error('The mark has no place.');
    await page.mouse.move(box.x + box.width / 2, box.y - 6);
    await expect.poll(() => readout.isVisible()).toBe(true);
    await close();
  });

  it('stays unknown where it cannot be had: arrows go through the list', async () => {
    const { page, marks, drawing, faults, close } = await open();
    await page.route(places, (route) => route.abort());
    await drawing.locator('[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => marks.evaluateAll((all) => all.indexOf(document.activeElement as SVGElement)))
      .toBe(1);
    expect(faults).toEqual([]);
    await close();
  });
});
