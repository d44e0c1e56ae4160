import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chartAddress, storyAddress } from '../../../src/model/addresses.ts';
import { useBrowser } from '../chromium.ts';
import { useEdition } from '../edition.ts';
import { violationsOf } from '../run-axe.ts';
import { leave, openTab } from '../tabs.ts';

const [edition, browser] = await Promise.all([useEdition(), useBrowser()]);
const { site, stories } = edition.publication;
const story = stories.find(({ charts }) => charts.length > 0);
if (!story) throw new Error('No story has a chart.');
const chart = story.charts[0] ?? '';

const address = `${edition.origin}${storyAddress(site, story.language, story.slug)}`;
const link = (page: Page) => page.locator('a[data-embed]').first();

describe('the dialog of codes', () => {
  it('writes the code that is chosen, and shows the chart', async () => {
    const page = await openTab(browser, { viewport: { width: 800, height: 900 } });
    await page.goto(address);
    await link(page).click();
    const dialog = page.getByRole('dialog');
    const code = dialog.locator('textarea');
    expect(await code.inputValue()).toContain(`<yearlight-chart src="${site.url}`);
    const [kind, theme, width, language] = await dialog.locator('select').all();
    await kind?.selectOption('frame');
    await theme?.selectOption('dark');
    await width?.selectOption('480');
    const other = site.languages.at(-1) ?? '';
    await language?.selectOption(other);
    expect(await code.inputValue()).toContain(`embed/${chart}/?theme=dark"`);
    expect(await code.inputValue()).toContain('max-width:480px');
    const frame = dialog.frameLocator('iframe');
    await frame.locator('.drawing > :visible').first().waitFor();
    expect(await frame.locator('html').getAttribute('lang')).toBe(other);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await leave(page);
  });

  it('keeps within a phone', async () => {
    const page = await openTab(browser, { viewport: { width: 320, height: 640 } });
    await page.goto(address);
    await link(page).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('iframe').waitFor();
    const sideways = await dialog.evaluate((each) => each.scrollWidth - each.clientWidth);
    expect(sideways).toBe(0);
    await leave(page);
  });

  it('is a page of codes where scripts are off', async () => {
    const page = await openTab(browser, { javaScriptEnabled: false });
    await page.goto(address);
    await link(page).click();
    await page.waitForURL(`**${chartAddress(site, story.language, chart)}#embed`);
    expect(await page.locator('#embed textarea').count()).toBe(6);
    await leave(page);
  });
});
