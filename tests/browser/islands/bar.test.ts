import { describe, expect, it } from 'vitest';
import { linesOf, type Opening, openChart, outside, spaced } from '../chart-page.ts';
import { useBrowser } from '../chromium.ts';
import { useEdition } from '../edition.ts';

const [edition, browser] = await Promise.all([useEdition(), useBrowser()]);

const open = (opening?: Opening) => openChart(browser, edition, 'sector-growth', opening);

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
    const places = () => page.locator('a[tabindex="-1"]').count();
    expect(await places(), 'where the focus waits').toBe(1);
    await page.keyboard.press('Tab');
    expect(await places()).toBe(0);
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

function fail(): never {
  throw new Error('The mark has no place.');
}
