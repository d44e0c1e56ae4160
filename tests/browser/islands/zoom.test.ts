import { describe, expect, it } from 'vitest';
import {
  type ChartPage,
  difference,
  linesOf,
  type Opening,
  openChart,
  outside,
  spaced,
} from '../chart-page.ts';
import { useBrowser } from '../chromium.ts';
import { useEdition } from '../edition.ts';
import { violationsOf } from '../run-axe.ts';

const [edition, browser] = await Promise.all([useEdition(), useBrowser()]);

const open = (opening?: Opening) => openChart(browser, edition, 'investment', opening);

/** What stands at the marks, from top to bottom. */
const values = async ({ drawing }: ChartPage) =>
  spaced(await drawing.locator('.mark .value').allTextContents());

const pieces = ({ drawing }: ChartPage) => drawing.locator('.total .piece');
const press = ({ figure }: ChartPage, name: string) =>
  figure.getByRole('button', { name, exact: true }).click();
const query = ({ page }: ChartPage) => new URL(page.url()).search;

const asDrawn = ['244.37亿元', '6.11亿元', '1.79亿元', '1.59亿元'];

describe('the investment, in figures', () => {
  it('is told as drawn, in every unit, and as drawn again', async () => {
    const chart = await open();
    expect(await values(chart)).toEqual(asDrawn);
    await press(chart, '万元');
    expect(await values(chart)).toEqual([
      '2,443,700万元',
      '61,093万元',
      '17,900万元',
      '15,900万元',
    ]);
    expect(query(chart)).toBe('?investment.unit=1e4');
    await press(chart, '元');
    expect(await values(chart)).toEqual([
      '24,437,000,000元',
      '610,925,000元',
      '179,000,000元',
      '159,000,000元',
    ]);
    await press(chart, '亿元');
    expect(await values(chart)).toEqual(asDrawn);
    expect(query(chart)).toBe('');
    await chart.close();
  });

  it('is told in English in a unit for each part, until one is chosen for all', async () => {
    const chart = await open({ language: 'en' });
    const mixed = [
      '24.437 billion yuan',
      '611 million yuan',
      '179 million yuan',
      '159 million yuan',
    ];
    expect(await values(chart)).toEqual(mixed);
    const unit = chart.figure.locator('.control').nth(1);
    const pressed = async () =>
      spaced(await unit.locator('[aria-pressed="true"]').allTextContents());
    expect(await pressed()).toEqual([]);
    await press(chart, 'million yuan');
    expect((await values(chart))[0]).toBe('24,437 million yuan');
    expect(await pressed()).toEqual(['million yuan']);
    await press(chart, 'million yuan');
    expect(await values(chart)).toEqual(mixed);
    expect(await pressed()).toEqual([]);
    await chart.close();
  });

  it('shows what it comes to for each, one piece of forty in front', async () => {
    const chart = await open();
    expect(await pieces(chart).count()).toBe(40);
    await press(chart, '平均每个');
    expect((await values(chart))[0]).toBe('平均每个 6.11亿元');
    expect(await chart.drawing.locator('.piece:not(.away)').count()).toBe(1);
    expect(query(chart)).toBe('?investment.show=each');
    await press(chart, '万元');
    expect((await values(chart))[0]).toBe('平均每个 61,093万元');
    await press(chart, '合计');
    await press(chart, '亿元');
    expect(await values(chart)).toEqual(asDrawn);
    expect(await chart.drawing.locator('.away').count()).toBe(0);
    expect(query(chart)).toBe('');
    await chart.close();
  });

  it('opens as it was left, whatever the width', async () => {
    const chart = await open({ query: '?investment.show=each&investment.unit=1e0', width: 360 });
    expect((await values(chart))[0]).toBe('平均每个 610,925,000元');
    await chart.page.setViewportSize({ width: 1280, height: 800 });
    expect((await values(chart))[0]).toBe('平均每个 610,925,000元');
    await chart.close();
    const strange = await open({ query: '?investment.show=all&investment.unit=1e3' });
    expect(await values(strange)).toEqual(asDrawn);
    await strange.close();
  });

  it.each(edition.publication.site.languages)(
    'finds room for every figure in %s at every width',
    async (language) => {
      const chart = await open({ language });
      const [showing, counting] = await chart.figure.locator('.control').all();
      for (const show of (await showing?.getByRole('button').all()) ?? [])
        for (const unit of (await counting?.getByRole('button').all()) ?? []) {
          await show.click();
          await unit.click();
          for (const width of [320, 360, 440, 560, 800, 1280]) {
            await chart.page.setViewportSize({ width, height: 800 });
            expect(await cutTexts(chart), `${width} px`).toEqual([]);
          }
        }
      await chart.close();
    },
  );
});

/** The texts that reach beyond the drawing. */
function cutTexts({ drawing }: ChartPage): Promise<(string | null)[]> {
  return drawing.evaluate((svg) => {
    const edge = svg.getBoundingClientRect().right + 1;
    const texts = [...svg.querySelectorAll('text')];
    return texts
      .filter((text) => text.getBoundingClientRect().right > edge)
      .map(({ textContent }) => textContent);
  });
}

describe('the investment, pointed at', () => {
  const average = '只是平均数，由合计除以40得出；各自的数额不详。';

  it('answers piece by piece, with an average that says that it is one', async () => {
    const chart = await open();
    const twelfth = pieces(chart).nth(11);
    await twelfth.hover();
    expect(await linesOf(chart.readout)).toEqual([
      '签约项目 第12项，共40项 平均每个 6.11亿元',
      average,
    ]);
    expect(await twelfth.getAttribute('class')).toContain('pointed');
    await pieces(chart).nth(39).hover();
    expect((await linesOf(chart.readout))[0]).toContain('第40项，共40项');
    expect(await chart.drawing.locator('.piece.pointed').count()).toBe(1);
    await chart.close();
  });

  it('does not stand in the way of a pointer that goes along the pieces', async () => {
    const chart = await open({ width: 820 });
    const { page, readout } = chart;
    const { x, y, width, height } =
      (await chart.drawing.locator('.total .band').boundingBox()) ?? fail();
    for (let share = 0.02; share < 1; share += 0.07) {
      await page.mouse.move(x + width * share, y + height * 0.7);
      const box = (await readout.boundingBox()) ?? fail();
      const apart = Math.max(y - box.y - box.height, box.y - y - height, box.x - x - width);
      expect(apart, `at ${share} of the width`).toBeGreaterThanOrEqual(0);
      expect(await outside(readout)).toBe(0);
    }
    await chart.close();
  });

  it('tells the scale at which a small amount is drawn', async () => {
    const chart = await open();
    await chart.drawing.locator('.same .mark').first().hover();
    expect(await linesOf(chart.readout)).toEqual(['争取各类补助资金 1.79亿元', '同一尺度']);
    await chart.drawing.locator('.enlarged .mark').nth(1).hover();
    expect(await linesOf(chart.readout)).toEqual(['争取各类补助资金 1.79亿元', '放大40倍']);
    await chart.close();
  });

  it('answers to a tap on a phone, and lets go of it at the second', async () => {
    const chart = await open({ width: 320, hasTouch: true, isMobile: true });
    await pieces(chart).nth(5).tap();
    expect(await linesOf(chart.readout)).toEqual([
      '签约项目 第6项，共40项 平均每个 6.11亿元',
      average,
    ]);
    expect(await outside(chart.readout)).toBe(0);
    await pieces(chart).nth(5).tap();
    expect(await chart.readout.isVisible()).toBe(false);
    await chart.close();
  });
});

describe('the investment, by keyboard', () => {
  it('is one Tab stop with all amounts, whole and enlarged', async () => {
    const chart = await open({ language: 'en' });
    expect(await chart.drawing.locator('[tabindex="0"]').count()).toBe(1);
    const names = await chart.marks.evaluateAll((all) =>
      all.map((mark) => mark.getAttribute('aria-label') ?? ''),
    );
    expect(spaced(names)).toEqual([
      'Agreed investment: 24.437 billion yuan, 1 of 6',
      'Subsidies obtained for enterprises: 179 million yuan, same scale, 2 of 6',
      'Industrial-development funds paid out: 159 million yuan, same scale, 3 of 6',
      'Agreed investment, average per project: 611 million yuan, enlarged 40 times, 4 of 6',
      'Subsidies obtained for enterprises: 179 million yuan, enlarged 40 times, 5 of 6',
      'Industrial-development funds paid out: 159 million yuan, enlarged 40 times, 6 of 6',
    ]);
    await chart.close();
  });

  it('goes along the pieces by right and left, and to the next amount by down', async () => {
    const chart = await open();
    const { page, drawing, readout } = chart;
    await drawing.locator('[tabindex="0"]').focus();
    const first = async () => (await linesOf(readout))[0];
    await page.keyboard.press('ArrowRight');
    expect(await first()).toContain('第1项，共40项');
    await page.keyboard.press('ArrowRight');
    expect(await first()).toContain('第2项，共40项');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await first()).toBe('协议引资 244.37亿元');
    await page.keyboard.press('ArrowDown');
    expect(await first()).toBe('争取各类补助资金 1.79亿元');
    await page.keyboard.press('End');
    expect(await linesOf(readout)).toEqual(['兑现企业产业发展资金 1.59亿元', '放大40倍']);
    await chart.close();
  });

  it('operates the controls without a pointer', async () => {
    const chart = await open();
    const { page, figure } = chart;
    await figure.getByRole('button', { name: '合计' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect((await values(chart))[0]).toBe('平均每个 6.11亿元');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect((await values(chart))[0]).toBe('平均每个 61,093万元');
    await chart.close();
  });
});

describe('the investment, whatever comes', () => {
  it('is left as it is without scripts', async () => {
    const chart = await open({ javaScriptEnabled: false, waits: false });
    expect(await values(chart)).toEqual(asDrawn);
    expect(await chart.figure.locator('.controls').isVisible()).toBe(false);
    await chart.close();
  });

  it('leaves the drawing as it found it when it goes', async () => {
    const bare = await open({ javaScriptEnabled: false, waits: false, language: 'en' });
    const before = await bare.figure.locator('yearlight-figure').innerHTML();
    await bare.close();
    const settings = '?investment.show=each&investment.unit=1e0';
    const chart = await open({ language: 'en', query: settings });
    await pieces(chart).nth(3).hover();
    const after = await chart.figure.locator('yearlight-figure').evaluate((element) => {
      element.remove();
      return element.innerHTML;
    });
    expect(difference(after, before)).toBe('');
    expect(chart.faults).toEqual([]);
    await chart.close();
  });

  it.each([
    ['no amounts', '{"amounts": [], "units": [], "drawn": {}, "words": {}}'],
    [
      'amounts without texts',
      '{"amounts": [{"key": "agreed-investment", "texts": {}}], "units": [], "drawn": {}, "words": {}}',
    ],
    ['something else', '[1, 2]'],
  ])('throws nothing where its data hold %s', async (_, data) => {
    const change = (html: string) =>
      html.replace(/(<script[^>]*island-data[^>]*>).*?<\/script>/s, `$1${data}</script>`);
    const chart = await open({ change, waits: false });
    await chart.page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /\/zoom\.[^/]*js$/.test(name)),
    );
    await chart.page.waitForLoadState('networkidle');
    const { x, y } = (await chart.drawing.boundingBox()) ?? fail();
    await chart.page.mouse.move(x + 40, y + 40);
    expect(await values(chart)).toEqual(asDrawn);
    expect(chart.faults).toEqual([]);
    await chart.close();
  });

  it.each(['light', 'dark'] as const)(
    'has no fault for axe while it answers, %s',
    async (colorScheme) => {
      const chart = await open({ colorScheme, query: '?investment.show=each' });
      await pieces(chart).nth(20).hover();
      expect(await violationsOf(chart.page)).toEqual([]);
      await chart.close();
    },
  );
});

function fail(): never {
  throw new Error('It has no place.');
}
