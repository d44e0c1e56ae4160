import { describe, expect, it } from 'vitest';
import { difference, linesOf, type Opening, openChart } from '../chart-page.ts';
import { useBrowser } from '../chromium.ts';
import { useEdition } from '../edition.ts';
import { asPublished, byValue, orders } from '../growth-chart.ts';
import { violationsOf } from '../run-axe.ts';

const [edition, browser] = await Promise.all([useEdition(), useBrowser()]);

const open = (opening?: Opening) => openChart(browser, edition, 'sector-growth', opening);

describe('growth by sector, whatever comes', () => {
  it('stays as it is where the work of a press cannot be had, and says so', async () => {
    const chart = await open();
    const pressed = () => chart.figure.locator('button[aria-pressed="true"]').allTextContents();
    await chart.page.route(/sort-marks|distance-labels/, (route) => route.abort());
    const refused = chart.page.waitForEvent('requestfailed');
    await chart.figure.getByRole('button', { name: '按来源次序' }).click();
    await refused;
    await expect.poll(pressed).toEqual(['按数值']);
    await chart.figure.getByRole('combobox').selectOption('先进材料');
    await chart.marks.nth(1).hover();
    expect(await linesOf(chart.readout)).toContain('比先进材料低39.03个百分点');
    expect(await orders(chart)).toEqual({ seen: byValue, read: byValue });
    expect(chart.faults).toEqual([]);
    await chart.close();
  });

  it('is left as it is without scripts', async () => {
    const chart = await open({ javaScriptEnabled: false, waits: false });
    expect(await chart.drawing.getAttribute('role')).toBe('img');
    expect(await chart.figure.locator('.controls').isVisible()).toBe(false);
    expect(await chart.drawing.locator('.mark').count()).toBe(4);
    await chart.close();
  });

  it('leaves the drawing as it found it when it goes, and comes back with it', async () => {
    const bare = await open({ javaScriptEnabled: false, waits: false });
    const before = await bare.figure.locator('yearlight-figure').innerHTML();
    await bare.close();
    const chart = await open({
      query: '?sector-growth.sort=published&sector-growth.with=chinese-medicine',
    });
    const element = await chart.figure.locator('yearlight-figure').elementHandle();
    await chart.marks.nth(1).hover();
    const after = await element?.evaluate((each) => {
      const parent = each.parentElement;
      each.remove();
      const html = each.innerHTML;
      parent?.append(each);
      return html;
    });
    expect(difference(after ?? '', before)).toBe('');
    await chart.figure.locator('.control').first().waitFor();
    await expect.poll(async () => (await orders(chart)).seen).toEqual(asPublished);
    expect(await chart.figure.locator('.control').count()).toBe(2);
    expect(chart.faults).toEqual([]);
    await chart.close();
  });

  it.each([
    ['broken', '{"rows": ['],
    ['null', 'null'],
    ['of another kind', '{"rows": [{"key": 1}], "words": {}, "distance": {"language": "en"}}'],
    ['about other rows', '{"rows": [], "words": {}, "distance": {"language": "en"}}'],
  ])('stays a picture where its data are %s', async (_, data) => {
    const change = (html: string) =>
      html.replace(/(<script[^>]*island-data[^>]*>).*?<\/script>/s, `$1${data}</script>`);
    const chart = await open({ change, waits: false });
    const { page, drawing, faults } = chart;
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /\/bar\.[^/]*js$/.test(name)),
    );
    await page.waitForLoadState('networkidle');
    expect(await drawing.getAttribute('role')).toBe('img');
    expect(await drawing.locator('.mark').count()).toBe(4);
    expect(await drawing.locator('.band').count()).toBe(0);
    expect(faults).toEqual([]);
    await chart.close();
  });

  it('prints without controls and readout', async () => {
    const chart = await open();
    await chart.marks.nth(1).hover();
    await chart.page.emulateMedia({ media: 'print' });
    expect(await chart.figure.locator('.controls').isVisible()).toBe(false);
    expect(await chart.readout.isVisible()).toBe(false);
    await chart.close();
  });

  it.each(['light', 'dark'] as const)(
    'has no fault for axe while it answers, %s',
    async (colorScheme) => {
      const chart = await open({ colorScheme, query: '?sector-growth.with=chinese-medicine' });
      await chart.marks.nth(3).hover();
      expect(await violationsOf(chart.page)).toEqual([]);
      await chart.close();
    },
  );

  it('shows focus and pointing in the reader’s own colours', async () => {
    const chart = await open({ forcedColors: 'active' });
    await chart.marks.nth(1).hover();
    const strokes = await chart.marks.evaluateAll((all) =>
      all.map((mark) => getComputedStyle(mark.querySelector('.band') ?? mark).stroke),
    );
    expect(strokes[1]).not.toBe('none');
    expect(strokes[0]).toBe('none');
    await chart.close();
  });
});
