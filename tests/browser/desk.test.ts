import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSite, useDesk } from '../desk/use-desk.ts';
import { smallSite } from '../publication/small-site.ts';
import { useBrowser } from './chromium.ts';
import { sidewaysScroll } from './read-page.ts';
import { violationsOf } from './run-axe.ts';
import { leave, openTab } from './tabs.ts';

const site = makeSite(smallSite);
const [desk, browser] = await Promise.all([useDesk(site), useBrowser()]);

/** The desk in English, as its address opens it, at a screen. */
async function openDesk(screen: string, width = 1280) {
  const page = await openTab(browser, { locale: 'en-GB', viewport: { width, height: 800 } });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(desk.address);
  await page.getByRole('navigation').first().waitFor();
  await page.goto(new URL(screen, page.url()).href);
  await page.reload();
  await page.locator('main h1').first().waitFor();
  return { page, faults };
}

describe('the desk', () => {
  it.each([
    '#/stories',
    '#/story/en/mills',
    '#/data',
    '#/data/flour',
    '#/charts',
    '#/charts/flour',
    '#/publish',
  ])('at %s is for everybody, on a phone and on a wide screen, light and dark', async (screen) => {
    const { page, faults } = await openDesk(screen, 360);
    faults.push(...(await page.evaluate(sidewaysScroll)));
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await violationsOf(page, colorScheme === 'light' ? 'all' : 'colours');
      faults.push(...found.map((what) => `axe, ${colorScheme}: ${what}`));
    }
    await leave(page);
    expect(faults).toEqual([]);
  });

  it('has what is done with a text on one line at 1280 px, and scrolls nowhere sideways at 768 px and at 200 %', async () => {
    const { page, faults } = await openDesk('#/story/en/mills');
    const bar = page.getByRole('group', { name: 'Save', exact: true });
    await bar.waitFor();
    await page.getByLabel('Headline').first().pressSequentially(' again');
    await page.getByText('Not saved yet').waitFor();
    const tops = await bar
      .locator('button, select')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    expect(tops.length).toBeGreaterThan(4);
    expect(new Set(tops.map(Math.round)).size).toBe(1);
    // At 200 %, a window of 1280 px has the room of one of 640.
    for (const width of [768, 640])
      for (const screen of [
        '#/stories',
        '#/story/en/mills',
        '#/data/flour',
        '#/charts/flour',
        '#/publish',
      ]) {
        await page.setViewportSize({ width, height: 512 });
        await page.goto(new URL(screen, page.url()).href);
        await page.locator('main h1').first().waitFor();
        faults.push(
          ...(await page.evaluate(sidewaysScroll)).map((what) => `${screen} ${width}: ${what}`),
        );
      }
    await leave(page);
    expect(faults).toEqual([]);
  });

  it('changes a cell with the keyboard alone', async () => {
    const { page, faults } = await openDesk('#/data/flour');
    await page.getByRole('gridcell', { name: '80' }).waitFor();
    await page.getByRole('grid').locator('xpath=preceding-sibling::div[1]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('81');
    await page.keyboard.press('Enter');
    await page.getByRole('gridcell', { name: '81' }).waitFor();
    expect(faults).toEqual([]);
    await leave(page);
  });

  it('keeps what is typed into a form while an answer comes in', async () => {
    const { page, faults } = await openDesk('#/data');
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/read-table', async (route) => {
      await held;
      await route.continue();
    });
    const table = { name: 'mills.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\nx,1\n') };
    await page.locator('input[type=file]').setInputFiles(table);
    const name = page.getByLabel('Name of the dataset');
    await name.press('End');
    await name.pressSequentially('-of-the-valley');
    answer();
    await page.getByRole('table').waitFor();
    expect(await name.inputValue()).toBe('mills-of-the-valley');
    expect(faults).toEqual([]);
    await leave(page);
  });

  it('begins a chart with the keyboard alone, of a type that is drawn from the data', async () => {
    const { page, faults } = await openDesk('#/charts');
    await page.getByLabel('Data', { exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    const begin = page.getByRole('button', { name: 'Begin with Bar chart' });
    await begin.waitFor();
    expect(await begin.isDisabled()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.type('The east mill grinds more');
    await begin.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Bar chart' }).waitFor();
    const [, id = ''] = /#\/charts\/(.+)$/.exec(page.url()) ?? [];
    expect(existsSync(join(site, `content/charts/${id}.yaml`))).toBe(true);
    await leave(page);
    expect(faults).toEqual([]);
  });
});
