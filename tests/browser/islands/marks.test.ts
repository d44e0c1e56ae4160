import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sampleChart, sampleDataset, samplePublication } from '../../charts/sample.ts';
import { useBrowser } from '../chromium.ts';
import { violationsOf } from '../run-axe.ts';
import { openFigures } from '../sample-page.ts';
import { leave } from '../tabs.ts';

const browser = await useBrowser();

/** Samples on a phone, all of them unless told otherwise. */
const open = (figures: Parameters<typeof openFigures>[1]) =>
  openFigures(browser, {
    viewport: { width: 320, height: 720 },
    reducedMotion: 'reduce',
    ...figures,
  });

/** The charts whose marks answer, by id; each has one drawing that shows. */
function drawn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('svg[role="graphics-document"]')]
      .filter((svg) => svg.checkVisibility())
      .map((svg) => svg.closest<HTMLElement>('[data-chart]')?.dataset.chart ?? ''),
  );
}

/** What has the focus, and what stands beside it. */
function seen(page: Page, id: string) {
  return page.evaluate((chart) => {
    const figure = document.querySelector(`#chart-${chart}`);
    const card = [...(figure?.querySelectorAll('.readout, .card') ?? [])].find((each) =>
      each.checkVisibility(),
    );
    const { left, top, right, bottom } = card?.getBoundingClientRect() ?? new DOMRect();
    const focused = document.activeElement ?? document.body;
    const isRinged = figure?.querySelector('.ring')?.checkVisibility() ?? false;
    return {
      name: focused.getAttribute('aria-label') ?? '',
      inside: figure?.querySelector('svg:focus-within') !== null,
      said: card?.textContent ?? '',
      outside: Math.max(0, -left, -top, right - innerWidth, bottom - innerHeight),
      isSeen: isRinged || getComputedStyle(focused).outlineStyle !== 'none',
    };
  }, id);
}

describe('every type of chart, at 320 px', () => {
  it('is one Tab stop, named in full, and says by keys alone what it says, within the view and in the reader’s own colours', async () => {
    const page = await open({ language: 'zh-CN', forcedColors: 'active' });
    const charts = await drawn(page);
    expect(charts.length).toBeGreaterThan(15);
    for (const id of charts) {
      const svg = page.locator(`#chart-${id} svg:visible`).first();
      const names = await svg
        .getByRole('listitem')
        .evaluateAll((all) => all.map((item) => item.getAttribute('aria-label') ?? ''));
      const stop = svg.locator('[role="listitem"][tabindex="0"]');
      expect(await stop.count(), id).toBe(1);
      expect(names.length, id).toBeGreaterThan(1);
      for (const [index, name] of names.entries())
        expect(name, id).toMatch(new RegExp(`：.+第${index + 1}项，共${names.length}项`));
      await stop.focus();
      for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'End']) {
        await page.keyboard.press(key);
        const { name, said, outside, isSeen } = await seen(page, id);
        expect(name, `${id} ${key}`).not.toBe('');
        expect(said, `${id} ${key}`).not.toBe('');
        expect(outside, `${id} ${key}`).toBe(0);
        expect(isSeen, `${id} ${key}, seen to have the focus`).toBe(true);
      }
      await page.keyboard.press('Escape');
      expect((await seen(page, id)).said, id).toBe('');
      await page.keyboard.press('Escape');
      expect((await seen(page, id)).inside, id).toBe(false);
    }
    await leave(page);
  });

  it('answers to a pointer over any of its marks, and to a tap', async () => {
    const page = await open({ language: 'en', hasTouch: true });
    expect(await violationsOf(page)).toEqual([]);
    for (const id of await drawn(page)) {
      const svg = page.locator(`#chart-${id} svg:visible`).first();
      const mark = svg.locator('.mark:has(.shape, .tint, .spot, .cells)').last();
      const shape = mark.locator('.shape, .tint, .spot').first();
      const { x, y, width, height } = await shape.evaluate((element) => {
        element.scrollIntoView({ block: 'center' });
        return element.getBoundingClientRect().toJSON();
      });
      const middle = [x + width / 2, y + height / 2] as const;
      await page.mouse.move(...middle);
      expect((await seen(page, id)).said, `${id}, pointed at`).not.toBe('');
      expect((await seen(page, id)).outside, `${id}, pointed at`).toBe(0);
      await page.mouse.move(1, 1);
      await expect.poll(async () => (await seen(page, id)).said, { interval: 5 }).toBe('');
      await page.touchscreen.tap(...middle);
      expect((await seen(page, id)).said, `${id}, tapped`).not.toBe('');
      expect((await seen(page, id)).outside, `${id}, tapped`).toBe(0);
      await page.touchscreen.tap(1, 1);
      expect((await seen(page, id)).said, `${id}, let go`).toBe('');
    }
    await leave(page);
  });
});

describe('groups of a drawing', () => {
  it('are kept by their names, by keys or a press; the others recede and the address knows', async () => {
    const page = await open({ language: 'en', ids: ['grouped'] });
    const figure = page.locator('#chart-grouped');
    const name = (label: string) => figure.getByRole('button', { name: label, exact: true });
    const kept = () => figure.locator('svg:visible .mark.kept').count();
    const query = () => decodeURIComponent(new URL(page.url()).search);
    const size = (await name('Brook farm').boundingBox()) ?? fail();
    expect(Math.min(size.height, size.width)).toBeGreaterThanOrEqual(44);
    await name('Hill farm').focus();
    await page.keyboard.press('Tab');
    expect(await kept(), 'while its name has the focus').toBe(3);
    await page.keyboard.press('Space');
    await name('Mill farm').click();
    await page.mouse.move(1, 1);
    expect(query()).toBe('?grouped.only=brook,mill');
    expect(await name('Brook farm').getAttribute('aria-pressed')).toBe('true');
    expect(await kept()).toBe(6);
    await page.reload();
    await expect.poll(kept).toBe(6);
    await page.setViewportSize({ width: 900, height: 720 });
    await expect.poll(kept, { message: 'in another drawing' }).toBe(6);
    await figure.locator('svg:visible .legend', { hasText: 'Hill farm' }).click();
    expect(query(), 'all are none').toBe('');
    expect(await figure.locator('.filtered').count()).toBe(0);
    await leave(page);
  });
});

describe('bars of money', () => {
  const rows = [
    { key: 'a', label: '生物医药产业园', value: 12.4 },
    { key: 'b', label: '新能源基地', value: 33.85, qualifier: 'over' as const },
    { key: 'c', label: '文创园', value: 2.5 },
  ];
  const publication = samplePublication(
    [sampleDataset(rows, { unit: '亿元' })],
    [sampleChart({ type: 'bar', x: 'value', controls: true })],
  );

  it('are read in another multiple of their unit, in drawings, names and the address', async () => {
    const page = await open({ language: 'zh-CN', ids: ['sample'], publication });
    const figure = page.locator('#chart-sample');
    const values = () => figure.locator('svg:visible .value').allTextContents();
    const name = () => figure.locator('svg:visible .mark').nth(1).getAttribute('aria-label');
    const apart = () => figure.locator('svg:visible .distance text').allTextContents();
    const unit = () => figure.locator('.control select + span').textContent();
    const height = (await figure.locator('.controls').boundingBox())?.height;
    expect(height, 'a line for each of three controls').toBe(132);
    expect(await values()).toEqual(['12.4亿元', '超33.85亿元', '2.5亿元']);
    await figure.getByRole('button', { name: '万元', exact: true }).click();
    await expect.poll(values).toEqual(['124,000万元', '338,500余万元', '25,000万元']);
    expect(await name()).toBe('新能源基地：338,500余万元、第2项，共3项');
    expect(new URL(page.url()).search).toBe('?sample.unit=1e4');
    await figure.getByRole('combobox').selectOption('c');
    await expect.poll(apart).toEqual(['+99,000']);
    expect(await unit()).toBe('± 万元');
    await figure.locator('svg:visible .mark').first().hover();
    expect(await figure.locator('.readout:visible').textContent()).toContain(
      '比文创园高99,000万元',
    );
    await page.mouse.move(1, 1);
    await figure.locator('.readout').waitFor({ state: 'hidden' });
    const beyond = await figure.locator('svg:visible .value').evaluateAll((all) =>
      all.map((text) => {
        const edge = text.closest('svg')?.getBoundingClientRect().right ?? 0;
        return Math.max(0, text.getBoundingClientRect().right - edge);
      }),
    );
    expect(Math.max(...beyond)).toBeLessThan(1);
    await figure.getByRole('button', { name: '亿元', exact: true }).click();
    expect(await values()).toEqual(['12.4亿元', '超33.85亿元', '2.5亿元']);
    await expect.poll(apart).toEqual(['+9.90']);
    expect(await unit()).toBe('± 亿元');
    expect(new URL(page.url()).search).toBe('?sample.with=c');
    await leave(page);
  });
});

describe('a table', () => {
  it('is sorted by its heads and says so, what is missing last either way', async () => {
    const page = await open({
      language: 'en',
      ids: ['table'],
      viewport: { width: 700, height: 720 },
    });
    const figure = page.locator('#chart-table .drawn-table');
    const first = () => figure.locator('tbody > tr').first().textContent();
    const last = () => figure.locator('tbody > tr').last().textContent();
    const harvest = figure.getByRole('button', { name: 'Harvest', exact: true });
    const sorted = () => figure.locator('th[aria-sort]').getAttribute('aria-sort');
    await harvest.focus();
    await page.keyboard.press('Enter');
    expect([await sorted(), await first()]).toEqual([
      'descending',
      expect.stringMatching(/^Apples/),
    ]);
    expect(await last()).toMatch(/^Figs/);
    await page.keyboard.press('Enter');
    expect([await sorted(), await first()]).toEqual([
      'ascending',
      expect.stringMatching(/^Apricots/),
    ]);
    expect(await last()).toMatch(/^Figs/);
    expect(new URL(page.url()).search).toBe('?table.sort=harvest');
    await page.reload();
    await expect.poll(first).toMatch(/^Apricots/);
    await harvest.click();
    expect(await figure.locator('th[aria-sort]').count()).toBe(0);
    await leave(page);
  });
});

function fail(): never {
  throw new Error('There is nothing to point at.');
}
