import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { storyAddress } from '../../../src/model/addresses.ts';
import { asking, linesOf } from '../chart-page.ts';
import { useBrowser } from '../chromium.ts';
import { useEdition } from '../edition.ts';
import { readThrough } from '../read-page.ts';
import { leave, openTab } from '../tabs.ts';

const [edition, browser] = await Promise.all([useEdition(), useBrowser()]);

/** The islands that a page has asked for so far, by name. */
function loaded(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /\/(bar|zoom)\.[^/]*\.js$/.exec(name)?.[1] ?? []),
  );
}

describe('a page with charts', () => {
  it('loads the island of a chart when that comes near the view, and no other', async () => {
    const { site } = edition.publication;
    const page = await openTab(browser, { viewport: { width: 320, height: 320 } });
    await page.goto(`${edition.origin}${storyAddress(site, 'en', 'sectors')}`);
    await page.waitForLoadState('networkidle');
    const chart = page.locator('#chart-sector-growth yearlight-figure');
    const top = await chart.evaluate((element) => element.getBoundingClientRect().top);
    expect(top, 'the chart is far enough down for this test').toBeGreaterThan(320 + 300);
    expect(await loaded(page)).toEqual([]);
    await page.evaluate((y) => scrollTo(0, y), top - 500);
    await chart.getByRole('listitem').first().waitFor();
    expect(await loaded(page)).toEqual(['bar']);
    await leave(page);
  });

  it('keeps several apart, each with its own settings', async () => {
    const { site } = edition.publication;
    const page = await openTab(browser, { viewport: { width: 1280, height: 800 } });
    const [first] = site.languages;
    const address = `${edition.origin}${storyAddress(site, first, 'investment')}`;
    const other = await (
      await fetch(`${edition.origin}${storyAddress(site, first, 'sectors')}`)
    ).text();
    const [more = ''] =
      /<figure class="chart" id="chart-sector-growth".*?<\/figure>/s.exec(other) ?? [];
    const asked = asking(more, edition, 'sector-growth', first);
    await page.route(`${address}*`, async (route) => {
      const body = await (await route.fetch()).text();
      await route.fulfill({
        contentType: 'text/html',
        body: body.replace('</article>', () => asked),
      });
    });
    await page.goto(address);
    await page.evaluate(readThrough);
    const figure = (id: string) => page.locator(`#chart-${id}`);
    await figure('sector-growth').getByRole('combobox').selectOption({ index: 1 });
    await figure('investment').getByRole('button', { name: '元', exact: true }).click();
    const settings = new URL(page.url()).searchParams;
    expect([...settings.keys()].sort()).toEqual(['investment.unit', 'sector-growth.with']);
    await page.reload();
    await page.evaluate(readThrough);
    const distances = figure('sector-growth').locator('svg:visible .distance');
    await expect.poll(() => distances.count()).toBe(3);
    expect(await figure('investment').locator('svg:visible .value').first().textContent()).toBe(
      '24,437,000,000元',
    );
    await leave(page);
  });

  it('computes no distance between figures that are only bounds', async () => {
    const { site } = edition.publication;
    const page = await openTab(browser, { viewport: { width: 1280, height: 800 } });
    await page.goto(`${edition.origin}${storyAddress(site, site.languages[0], 'services')}`);
    await page.evaluate(readThrough);
    const figure = page.locator('#chart-enterprise-services');
    await figure.locator('svg:visible').getByRole('listitem').first().hover();
    const [head, distance] = await linesOf(figure.locator('.readout'));
    expect(head).toBe('帮办代办手续 300余件');
    expect(distance).toContain('相差多少不详');
    expect(await figure.locator('.controls').count(), 'no tools over two bars').toBe(0);
    await leave(page);
  });
});
