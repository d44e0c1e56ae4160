import { describe, expect, it } from 'vitest';
import {
  type ChartPage,
  difference,
  linesOf,
  type Opening,
  openChart,
  outside,
  spaced,
} from './chart-page.ts';
import { useBrowser } from './chromium.ts';
import { useEdition } from './edition.ts';
import { violationsOf } from './run-axe.ts';

const [edition, browser] = await Promise.all([useEdition(), useBrowser()]);

const open = (opening?: Opening) => openChart(browser, edition, 'sector-growth', opening);

const byValue = ['先进材料', '中医药', '新能源汽车及配套', '新能源及新型储能'];
const asPublished = ['新能源汽车及配套', '新能源及新型储能', '中医药', '先进材料'];

/** The labels of the marks from top to bottom as they stand, and as they are read. */
async function orders({ marks }: ChartPage): Promise<{ seen: string[]; read: string[] }> {
  const rows = await marks.evaluateAll((all) =>
    all.map((mark) => ({
      label: mark.querySelector('.label, .strong')?.textContent ?? '',
      top: mark.getBoundingClientRect().top,
    })),
  );
  const seen = [...rows].sort((a, b) => a.top - b.top);
  return { seen: seen.map(({ label }) => label), read: rows.map(({ label }) => label) };
}

const distances = ({ drawing }: ChartPage) => drawing.locator('.distance text').allTextContents();

const query = ({ page }: ChartPage) => decodeURIComponent(new URL(page.url()).search);

describe('growth by sector, pointed at', () => {
  it('answers with value and distances, and lets go when the pointer leaves', async () => {
    const chart = await open();
    const { page, marks, readout, drawing } = chart;
    await marks.nth(1).hover();
    expect(await linesOf(readout)).toEqual([
      '中医药 28.48%',
      '比新能源汽车及配套高1.16个百分点',
      '比新能源及新型储能高23.45个百分点',
      '比先进材料低39.03个百分点',
    ]);
    await marks.nth(0).hover();
    expect(await linesOf(readout)).toContain('比中医药高39.03个百分点');
    await page.mouse.move(2, 2);
    await readout.waitFor({ state: 'hidden' });
    await expect.poll(() => drawing.locator('.pointed').count()).toBe(0);
    await chart.close();
  });

  it('keeps the readout while the pointer is on it, and takes it away on Escape', async () => {
    const chart = await open();
    const { page, marks, readout } = chart;
    await marks.nth(3).hover();
    await readout.hover();
    await page.waitForTimeout(400);
    expect(await readout.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await readout.isVisible()).toBe(false);
    await chart.close();
  });

  it.each([320, 360, 768, 1280])('never lets it leave the view at %i px', async (width) => {
    const chart = await open({ width });
    for (const mark of await chart.marks.all()) {
      const { x, y, width: room, height } = (await mark.boundingBox()) ?? fail();
      for (const share of [0.02, 0.5, 0.98]) {
        await chart.page.mouse.move(x + room * share, y + height / 2);
        expect(await chart.readout.isVisible()).toBe(true);
        expect(await outside(chart.readout)).toBe(0);
      }
    }
    await chart.close();
  });
});

describe('growth by sector, touched', () => {
  const phone = { width: 320, hasTouch: true, isMobile: true } as const;

  it('answers to a tap; a second tap, or one elsewhere, takes it away', async () => {
    const chart = await open(phone);
    const { page, marks, readout } = chart;
    await marks.nth(2).tap();
    expect((await linesOf(readout))[0]).toBe('新能源汽车及配套 27.32%');
    expect(await outside(readout)).toBe(0);
    await marks.nth(2).tap();
    expect(await readout.isVisible()).toBe(false);
    await marks.nth(0).tap();
    await page.locator('.chart .title').tap();
    expect(await readout.isVisible()).toBe(false);
    await chart.close();
  });

  it('scrolls under a finger that starts on it, and answers nothing meanwhile', async () => {
    const chart = await open({ ...phone, language: 'en' });
    const { page, marks, readout } = chart;
    const { x, y } = (await marks.nth(1).boundingBox()) ?? fail();
    const protocol = await page.context().newCDPSession(page);
    const from = { x: x + 40, y: y + 10 };
    await protocol.send('Input.synthesizeScrollGesture', { ...from, yDistance: -160 });
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await readout.isVisible()).toBe(false);
    await chart.close();
  });
});

describe('growth by sector, by keyboard', () => {
  it('is one Tab stop, in which arrows, Home and End move', async () => {
    const chart = await open();
    const { page, figure, readout, drawing } = chart;
    expect(await drawing.locator('[tabindex="0"]').count()).toBe(1);
    await figure.locator('select').focus();
    await page.keyboard.press('Tab');
    const named = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await named()).toBe('先进材料：67.51%、第1项，共4项');
    expect((await linesOf(readout))[0]).toBe('先进材料 67.51%');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await named()).toMatch(/^新能源汽车及配套：27\.32%/);
    await page.keyboard.press('End');
    expect(await named()).toMatch(/^新能源及新型储能：5\.03%、第4项/);
    await page.keyboard.press('Home');
    expect(await named()).toMatch(/^先进材料/);
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    expect(await drawing.evaluate((svg) => svg.contains(document.activeElement))).toBe(false);
    expect(await readout.isVisible()).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect(await named()).toMatch(/^新能源及新型储能/);
    await chart.close();
  });

  it('lets go of the readout on Escape, and then of the focus', async () => {
    const chart = await open();
    const { page, drawing, readout } = chart;
    await drawing.locator('[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await readout.isVisible()).toBe(false);
    const holds = () => drawing.evaluate((svg) => svg.contains(document.activeElement));
    expect(await holds()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await holds()).toBe(false);
    await chart.close();
  });

  it('is a document with a list to a screen reader, and speaks the distances', async () => {
    const chart = await open({ language: 'en' });
    const { page, figure, drawing } = chart;
    expect(await drawing.getAttribute('role')).toBe('graphics-document');
    const names = await drawing
      .getByRole('list')
      .getByRole('listitem')
      .evaluateAll((all) => all.map((item) => item.getAttribute('aria-label')));
    expect(names).toEqual([
      'Advanced materials: 67.51%, 1 of 4',
      'Traditional Chinese medicine: 28.48%, 2 of 4',
      'New-energy vehicles and parts: 27.32%, 3 of 4',
      'New energy and new-type energy storage: 5.03%, 4 of 4',
    ]);
    await drawing.locator('[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    const spoken = await figure
      .locator('[aria-live="polite"] p:not([aria-hidden])')
      .allInnerTexts();
    expect(spaced(spoken)).toContain('39.03 percentage points below Advanced materials');
    await chart.close();
  });
});

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

describe('growth by sector, compared', () => {
  it('writes the distances to the chosen sector at the bars', async () => {
    const chart = await open();
    const { figure, marks, readout } = chart;
    await figure.getByRole('combobox').selectOption('先进材料');
    await expect.poll(() => distances(chart)).toEqual(['−39.03', '−40.19', '−62.48']);
    expect(
      await figure.locator('.control', { has: chart.page.locator('select') }).textContent(),
    ).toContain('± 个百分点');
    await marks.nth(2).hover();
    expect(await linesOf(readout)).toEqual([
      '新能源汽车及配套 27.32%',
      '比先进材料低40.19个百分点',
    ]);
    expect(await marks.nth(2).getAttribute('aria-label')).toContain(
      '新能源汽车及配套比先进材料低40.19个百分点',
    );
    expect(query(chart)).toBe('?sector-growth.with=advanced-materials');
    await figure.getByRole('combobox').selectOption('不对比');
    await expect.poll(() => distances(chart)).toEqual([]);
    expect(query(chart)).toBe('');
    await chart.close();
  });

  it.each([320, 400, 560, 800, 1280])(
    'writes them over nothing and within the drawing at %i px',
    async (width) => {
      for (const language of edition.publication.site.languages) {
        const chart = await open({
          width,
          language,
          query: '?sector-growth.with=new-energy-storage',
        });
        await expect.poll(() => distances(chart)).toEqual(['+62.48', '+23.45', '+22.29']);
        const faults = await chart.drawing.evaluate((svg) => {
          const edge = svg.getBoundingClientRect();
          const texts = [...svg.querySelectorAll('text')].map((text) => ({
            text: text.textContent ?? '',
            box: text.getBoundingClientRect(),
          }));
          const cut = texts.filter(
            ({ box }) => box.right > edge.right + 1 || box.left < edge.left - 1,
          );
          const over = texts.filter(({ box }, index) =>
            texts.some(
              ({ box: other }, place) =>
                place < index &&
                box.left < other.right - 1 &&
                other.left < box.right - 1 &&
                box.top < other.bottom - 4 &&
                other.top < box.bottom - 4,
            ),
          );
          return [...cut, ...over].map(({ text }) => text);
        });
        expect(faults, language).toEqual([]);
        await chart.close();
      }
    },
  );
});

describe('growth by sector, linked to', () => {
  const linked = '?sector-growth.sort=published&sector-growth.with=chinese-medicine';

  it('opens as it was left', async () => {
    const chart = await open({ query: linked });
    await expect.poll(async () => (await orders(chart)).seen).toEqual(asPublished);
    await expect.poll(() => distances(chart)).toEqual(['−1.16', '−23.45', '+39.03']);
    expect(await chart.figure.getByRole('combobox').inputValue()).toBe('chinese-medicine');
    expect(query(chart)).toBe(linked);
    await chart.close();
  });

  it('takes no notice of what it does not know', async () => {
    const chart = await open({ query: '?sector-growth.sort=up&sector-growth.with=nobody&x=1' });
    expect((await orders(chart)).seen).toEqual(byValue);
    await expect.poll(() => distances(chart)).toEqual([]);
    expect(chart.faults).toEqual([]);
    await chart.close();
  });

  it('works in a sandbox that forbids it to remember', async () => {
    const context = await browser.newContext({ viewport: { width: 800, height: 800 } });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    const chart = `${edition.origin}${edition.publication.site.base}charts/sector-growth/`;
    await page.route('**/host', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe sandbox="allow-scripts" src="${chart}" width="700" height="700"></iframe>`,
      }),
    );
    // To a sandbox, the page's own scripts come from elsewhere: the server has to allow it.
    await page.route('**/*.js', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'access-control-allow-origin': '*' };
      await route.fulfill({ response, headers });
    });
    await page.goto(`${edition.origin}/host`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: '按来源次序' }).click();
    await frame.locator('button[aria-pressed="true"]', { hasText: '按来源次序' }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});

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

function fail(): never {
  throw new Error('The mark has no place.');
}
