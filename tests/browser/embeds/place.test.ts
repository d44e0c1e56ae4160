import { describe, expect, it } from 'vitest';
import { expectExact, shiftsOf, useHosting } from '../hosting.ts';
import { leave } from '../tabs.ts';

const { charts, codeOf, element, open, script } = await useHosting();

describe('the place of a chart', () => {
  it('has its place before it comes, and nothing moves; nothing loads until near', async () => {
    const far = await Promise.all(charts.map((chart) => codeOf(chart)));
    const many = Array.from({ length: 20 }, (_, index) => far[index % far.length]);
    const spaced = many.map((each) => `<p>Text</p><div style="height:1500px"></div>${each}`);
    const page = await open(`${spaced.join('')}<p>End</p>`);
    await page.waitForFunction(() => customElements.get('yearlight-chart') !== undefined);
    await page.waitForTimeout(300);
    expect(page.frames().filter((frame) => frame.url().includes('/embed/'))).toEqual([]);
    for (const chart of await page.locator('yearlight-chart').all()) {
      await chart.scrollIntoViewIfNeeded();
      await page.waitForTimeout(100);
    }
    await expectExact(page, 20);
    expect(await shiftsOf(page)).toEqual([]);
    await leave(page);
  });

  it.each(charts.map((chart) => chart.id))('keeps still at the top of a page: %s', async (id) => {
    const chart = charts.find((each) => each.id === id);
    const page = await open(`${chart && (await codeOf(chart))}<p>What follows</p>`);
    for (const width of [280, 360, 600, 760]) {
      await page.setViewportSize({ width, height: 1400 });
      await page.reload();
      await expectExact(page);
      expect(await shiftsOf(page), `at ${width} px`).toEqual([]);
    }
    await leave(page);
  });

  it('gives back room that it does not need, where nobody sees it', async () => {
    const page = await open(
      `${script}${element('style="display:block;min-height:3000px"')}<p>What follows</p>`,
      { viewport: { width: 600, height: 300 } },
    );
    await expectExact(page);
    const [chart, frame] = await page.evaluate(() => {
      const each = document.querySelector('yearlight-chart');
      const within = each?.shadowRoot?.querySelector('iframe');
      return [each?.clientHeight, within?.clientHeight];
    });
    expect(chart).toBe(frame);
    expect(await shiftsOf(page)).toEqual([]);
    await leave(page);
  });
});
