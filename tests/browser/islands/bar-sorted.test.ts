import { describe, expect, it } from 'vitest';
import { type ChartPage, type Opening, openChart } from '../chart-page.ts';
import { useBrowser } from '../chromium.ts';
import { useEdition } from '../edition.ts';
import { asPublished, byValue, orders, query } from '../growth-chart.ts';

const [edition, browser] = await Promise.all([useEdition(), useBrowser()]);

const open = (opening?: Opening) => openChart(browser, edition, 'sector-growth', opening);

describe('growth by sector, sorted', () => {
  it('moves the rows of every width, and what is read with them', async () => {
    const chart = await open();
    const { page, figure } = chart;
    await expect.poll(() => orders(chart)).toEqual({ seen: byValue, read: byValue });
    await page.getByRole('button', { name: '按来源次序' }).click();
    await expect.poll(() => orders(chart)).toEqual({ seen: asPublished, read: asPublished });
    expect(await chart.marks.first().getAttribute('aria-label')).toMatch(/第1项，共4项$/);
    await page.setViewportSize({ width: 360, height: 800 });
    await expect.poll(() => orders(chart)).toEqual({ seen: asPublished, read: asPublished });
    expect(await overlaps(chart)).toBe(false);
    await figure.getByRole('button', { name: '按数值' }).click();
    await expect.poll(() => orders(chart)).toEqual({ seen: byValue, read: byValue });
    await chart.close();
  });

  it('says which order is on, and keeps it in the address only where it is not as published', async () => {
    const chart = await open();
    const pressed = () => chart.figure.locator('button[aria-pressed="true"]').allTextContents();
    expect(await pressed()).toEqual(['按数值']);
    await chart.page.getByRole('button', { name: '按来源次序' }).click();
    expect(await pressed()).toEqual(['按来源次序']);
    await expect.poll(() => query(chart)).toBe('?sector-growth.sort=published');
    await chart.page.getByRole('button', { name: '按数值' }).click();
    await expect.poll(() => query(chart)).toBe('');
    await chart.close();
  });

  it('shows the way to those who want to see it, and none to those who do not', async () => {
    const positions = (chart: ChartPage) =>
      chart.figure.evaluate(async (figure) => {
        const button = [...figure.querySelectorAll('button')].find(
          (each) => each.getAttribute('aria-pressed') === 'false',
        );
        const svg = [...figure.querySelectorAll('svg')].find((each) => each.checkVisibility());
        const tops = () =>
          [...(svg?.querySelectorAll('.mark') ?? [])].map(
            (mark) => mark.getBoundingClientRect().top,
          );
        // What sorts comes with the press; the marks have their new order before they move.
        const sorted = new Promise((resolve) => {
          if (svg) new MutationObserver(resolve).observe(svg, { childList: true, subtree: true });
        });
        button?.click();
        await sorted;
        return tops().every((top, index, all) => index === 0 || top > (all[index - 1] ?? 0));
      });
    const still = await open();
    expect(await positions(still), 'there at once').toBe(true);
    await still.close();
    const moving = await open({ reducedMotion: 'no-preference' });
    expect(await positions(moving), 'still on the way').toBe(false);
    await expect.poll(async () => (await orders(moving)).seen).toEqual(asPublished);
    await moving.close();
  });

  it('stops on the way when less motion is asked for', async () => {
    const chart = await open({ reducedMotion: 'no-preference' });
    await chart.page.getByRole('button', { name: '按来源次序' }).click();
    await chart.page.emulateMedia({ reducedMotion: 'reduce' });
    await expect.poll(async () => (await orders(chart)).seen).toEqual(asPublished);
    await chart.close();
  });
});

/** Whether any two rows lie over each other. */
function overlaps({ marks }: ChartPage): Promise<boolean> {
  return marks.evaluateAll((all) => {
    const boxes = all.map((mark) => mark.getBoundingClientRect()).sort((a, b) => a.top - b.top);
    return boxes.some((box, index) => index > 0 && box.top < (boxes[index - 1]?.bottom ?? 0) - 1);
  });
}
