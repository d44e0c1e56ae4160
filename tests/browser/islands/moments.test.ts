import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writeEmbed } from '../../../src/outputs/embed/embed-page.ts';
import { sampleChart, samplePublication } from '../../charts/sample.ts';
import { series } from '../../charts/series-sample.ts';
import { outside, spaced } from '../chart-page.ts';
import { useBrowser } from '../chromium.ts';
import { violationsOf } from '../run-axe.ts';
import { leave, openTab } from '../tabs.ts';

const months = ['2020-01', '2020-02', '2020-03', '2020-04'];
const dataset = series(
  { name: 'when', type: 'yearmonth' },
  {
    north: [10, 12, null, { value: 15, status: 'promised' }],
    south: [20, 25, { value: 24, qualifier: 'over' }, 30],
  },
  months,
);
const specification = { type: 'line', x: 'when', y: 'value', controls: true };

/** Lines over time in one drawing, and in small charts. */
const pages = Object.fromEntries(
  await Promise.all(
    [
      ['whole', { ...specification, color: 'group' }] as const,
      ['small', { ...specification, facet: 'group' }] as const,
    ].map(async ([id, written]) => {
      const chart = sampleChart(written, id);
      const { page } = await writeEmbed(chart, samplePublication([dataset], [chart]), 'en');
      return [id, page] as const;
    }),
  ),
);

const browser = await useBrowser();

interface Moments {
  readonly page: Page;
  readonly drawing: Locator;
  readonly readout: Locator;
  /** What stands on the card, line by line. */
  readonly said: () => Promise<string[]>;
  /** Where a moment of a small chart stands, over the card, in pixels of the view. */
  readonly place: (moment: number, panel?: number) => Promise<{ x: number; y: number }>;
  readonly query: () => Promise<string>;
}

async function open(id: string, query = '', options: BrowserContextOptions = {}): Promise<Moments> {
  const viewport = { width: 700, height: 700 };
  const page = await openTab(browser, { viewport, ...options });
  await page.route('http://moments.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: pages[id] ?? '' }),
  );
  await page.goto(`http://moments.example/embed/${id}/${query}`);
  const figure = page.locator('figure');
  await figure.locator('.control').first().waitFor();
  const drawing = figure.locator('svg:visible').first();
  const readout = figure.locator('.readout');
  return {
    page,
    drawing,
    readout,
    said: async () =>
      (await readout.isVisible()) ? spaced(await readout.locator('p').allInnerTexts()) : [],
    place: (moment, panel = 0) =>
      drawing.evaluate(
        (svg, [at, index]) => {
          const rows = [...svg.querySelectorAll<SVGGElement>('.rows')][index ?? 0];
          const [first = 0, last = 0, top = 0] = (rows?.dataset.plane ?? '').split(' ').map(Number);
          // Four months as the calendar has them.
          const share = [0, 31, 60, 91][at ?? 0] ?? 0;
          const point = new DOMPoint(first + ((last - first) * share) / 91, top + 8);
          const { x, y } = point.matrixTransform(rows?.getScreenCTM() ?? undefined);
          return { x, y };
        },
        [moment, panel] as const,
      ),
    query: () => page.evaluate(() => decodeURIComponent(location.search)),
  };
}

describe('values over time', () => {
  it('answer a pointer with the values of the nearest moment, and set two moments apart', async () => {
    const { page, drawing, readout, said, place, query } = await open('whole');
    const [second, third, last] = await Promise.all([place(1), place(2), place(3)]);
    await page.mouse.move(second.x + 4, second.y);
    expect(await said()).toEqual(['February 2020', 'North 12 cases', 'South 25 cases']);
    expect(await drawing.locator('path.zero').count()).toBe(1);
    expect(await query(), 'nothing is chosen by passing over').toBe('');
    await page.mouse.move(last.x, last.y);
    expect(await outside(readout)).toBe(0);

    await page.mouse.move(second.x, second.y);
    await page.mouse.down();
    await page.mouse.move(last.x, last.y, { steps: 3 });
    await page.mouse.up();
    const apart = [
      'April 2020 against February 2020',
      'North 15 cases (promised or planned) +3 cases (+25.0%)',
      'South 30 cases +5 cases (+20.0%)',
    ];
    expect(await said()).toEqual(apart);
    expect(await query()).toBe('?whole.with=2020-02&whole.at=2020-04');
    await page.mouse.move(third.x, third.y);
    expect(await said()).toEqual([
      'March 2020 against February 2020',
      'North no data change not known',
      'South more than 24 cases change not known',
    ]);
    await page.mouse.move(5, 690);
    expect(await said(), 'what is held comes back').toEqual(apart);
    await page.mouse.click(5, 690);
    expect(await said()).toEqual([]);
    expect(await query()).toBe('');
    await leave(page);
  });

  it('answer keys, and leave the drawing as it was', async () => {
    const { page, said, query } = await open('whole', '?whole.with=2020-01&whole.at=2020-02');
    expect(await said()).toEqual([
      'February 2020 against January 2020',
      'North 12 cases +2 cases (+20.0%)',
      'South 25 cases +5 cases (+25.0%)',
    ]);
    await page.getByRole('combobox').selectOption('');
    const isThere = () => page.evaluate(() => document.activeElement?.role === 'listitem');
    for (let stops = 0; stops < 6 && !(await isThere()); stops += 1)
      await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(spaced([(await focused()) ?? ''])).toEqual([
      'January 2020: North: 10 cases, South: 20 cases, 1 of 4',
    ]);
    await page.keyboard.press('End');
    await page.keyboard.press('Shift+Home');
    expect((await said())[0]).toBe('January 2020 against April 2020');
    expect(spaced([(await focused()) ?? ''])[0]).toContain(
      'South: 20 cases, \u221210 cases (\u221233.3%)',
    );
    expect(await query()).toBe('?whole.at=2020-01&whole.with=2020-04');
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    expect((await said())[0]).toBe('February 2020');
    await page.keyboard.press('Escape');
    expect([await said(), await query()]).toEqual([[], '']);
    const left = await page.locator('yearlight-figure').evaluate((element) => {
      element.remove();
      return element.querySelectorAll('.drawing [role=list], .readout, .control, [style*=touch]')
        .length;
    });
    expect(left).toBe(0);
    await leave(page);
  });

  it('share a moment among small charts', async () => {
    const { page, drawing, said, place } = await open('small');
    const { x, y } = await place(1, 1);
    await page.mouse.move(x, y);
    expect(await said()).toEqual(['February 2020', 'North 12 cases', 'South 25 cases']);
    expect(await drawing.locator('path.zero').count()).toBe(2);
    await leave(page);
  });

  it('let a finger go along, and scroll the page up and down', async () => {
    const phone = { viewport: { width: 360, height: 420 }, hasTouch: true, isMobile: true };
    const { page, said, place, query } = await open('whole', '', phone);
    const [from, to] = [await place(0), await place(3)];
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
      });
    await touch('touchStart', from.x, from.y);
    for (const share of [0.2, 0.6, 1])
      await touch('touchMove', from.x + (to.x - from.x) * share, from.y);
    await touch('touchEnd');
    expect((await said())[0]).toBe('April 2020 against January 2020');
    const chosen = await query();
    expect(chosen).toBe('?whole.with=2020-01&whole.at=2020-04');

    await touch('touchStart', from.x, from.y);
    for (const way of [20, 60, 100, 140]) await touch('touchMove', from.x, from.y - way);
    await touch('touchEnd');
    await page.waitForFunction(() => scrollY > 50);
    expect(await query()).toBe(chosen);
    await leave(page);
  });
});
