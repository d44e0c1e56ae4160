import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { storyAddress } from '../../src/model/addresses.ts';
import type { Story } from '../../src/model/publication.ts';
import { wordsFor } from '../../src/words/languages.ts';
import { useBrowser } from './chromium.ts';
import { useEdition } from './edition.ts';
import {
  cardOf,
  numbersOf,
  openCard,
  openPage,
  storiesWithNumbers,
  storyWithDrawnNumber,
} from './numbers.ts';
import { brokenNumbers, sidewaysScroll, smallTargets } from './read-page.ts';
import { violationsOf } from './run-axe.ts';
import { leave } from './tabs.ts';

const [edition, browser] = await Promise.all([useEdition(), useBrowser()]);
const counted = storiesWithNumbers(edition.publication);
const drawn = storyWithDrawnNumber(edition.publication);

const open = (of: Story | string, options?: BrowserContextOptions) =>
  openPage(browser, edition, of, options);

describe.each([true, false])('a source card, scripts: %s', (javaScriptEnabled) => {
  it('opens at its number by mouse, alone, and closes by its button, outside, and by Escape', async () => {
    const page = await open(drawn, { javaScriptEnabled });
    const [first, second] = [numbersOf(page).first(), numbersOf(page).nth(1)];
    await first.click();
    const card = await cardOf(first);
    expect(await card.isVisible()).toBe(true);
    await card.locator('.close').click();
    expect(await card.isVisible()).toBe(false);
    await first.click();
    await page.mouse.click(5, 400);
    expect(await openCard(page).count()).toBe(0);
    await first.click();
    await page.keyboard.press('Escape');
    expect(await openCard(page).count()).toBe(0);
    await first.click();
    // The card may lie over the next number, which is to be clicked while it is open.
    await card.evaluate((element: HTMLElement) =>
      element.style.setProperty('visibility', 'hidden'),
    );
    await second.click();
    expect(await openCard(page).count()).toBe(1);
    expect(await (await cardOf(second)).isVisible()).toBe(true);
    await leave(page);
  });

  it('opens by touch and closes by a touch outside', async () => {
    const page = await open(drawn, {
      javaScriptEnabled,
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    const number = numbersOf(page).first();
    await number.tap();
    expect(await (await cardOf(number)).isVisible()).toBe(true);
    await page.touchscreen.tap(180, 3);
    expect(await openCard(page).count()).toBe(0);
    await leave(page);
  });

  it('opens by keyboard; its links come next, and closing leads back', async () => {
    const page = await open(drawn, { javaScriptEnabled });
    const number = numbersOf(page).first();
    await number.focus();
    await page.keyboard.press('Enter');
    const card = await cardOf(number);
    expect(await card.isVisible()).toBe(true);
    const has = (locator: Locator) =>
      locator.evaluate((element) => element.contains(document.activeElement));
    const stops = await card.locator('a[href], button').count();
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      expect(await has(card), `stop ${stop + 1} of ${stops}`).toBe(true);
    }
    await page.keyboard.press('Tab');
    expect(await has(card)).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect(await has(card)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    expect(await has(number)).toBe(true);
    await page.keyboard.press('Space');
    expect(await card.isVisible()).toBe(true);
    await leave(page);
  });

  it('leads to the row, and to the number itself', async () => {
    const page = await open(drawn, { javaScriptEnabled });
    const number = numbersOf(page).first();
    await number.click();
    const card = await cardOf(number);
    await card.locator('.cite').click();
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
    const cited = page.locator(`[id="${anchor}"]`);
    expect(await cited.getAttribute('popovertarget')).toBe(await card.getAttribute('id'));
    await page.reload();
    expect(await cited.evaluate((element) => element.matches(':target'))).toBe(true);
    await number.click();
    await card.locator('dd > a').first().click();
    await page.waitForURL(/\/data\/.*#/);
    expect(await page.locator('tr:target').count()).toBe(1);
    await leave(page);
  });
});

describe('every number of a story', () => {
  it.each(counted)('$language/$slug opens a card that is about it', (story) => {
    const page = pageOf(story);
    const placed = story.facts.filter(({ anchor }) => anchor !== undefined);
    for (const { anchor, text, cell, statement } of placed) {
      const button = page.getElementById(anchor ?? '');
      const number = button?.closest('.fact')?.textContent ?? '';
      expect(number.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
      const card = page.getElementById(button?.getAttribute('popovertarget') ?? '');
      const key = card?.getAttribute('data-cell') ?? '';
      expect(decodeURIComponent(key)).toBe(`${cell.dataset}/${cell.key}/${cell.field}`);
      expect(card?.querySelectorAll('dl > div').length).toBeGreaterThan(statement ? 2 : 1);
      expect(card?.querySelectorAll(`a[href*="/data/${cell.dataset}/#"]`).length).toBe(1);
    }
    const all = [...page.querySelectorAll('main .fact')];
    const plain = all.filter((fact) => !fact.querySelector(':scope > button[popovertarget]'));
    expect(plain.length).toBe(0);
    expect(all.length).toBeGreaterThanOrEqual(placed.length);
    expect(page.querySelectorAll('a a, a button, button a, button button').length).toBe(0);
  });

  it('opens a card within the view at 320 px, wherever it stands', async () => {
    const faults: string[] = [];
    for (const story of counted) {
      const page = await open(story, { viewport: { width: 320, height: 568 } });
      for (const [align, height] of [
        ['start', 568],
        ['end', 568],
        ['start', 740],
      ] as const) {
        await page.setViewportSize({ width: 320, height });
        await page.addStyleTag({ content: `main p{text-align:${align}}` });
        const at = `${story.language}/${story.slug}, ${align}, ${height} px:`;
        const out = await page.evaluate(cardsOutOfView);
        faults.push(...out.map((what) => `${at} ${what}`));
        faults.push(...(await page.evaluate(sidewaysScroll)));
      }
      await leave(page);
    }
    expect(faults).toEqual([]);
  });

  it('keeps to one line, with the punctuation beside it, wherever one line holds both', async () => {
    const broken = async (page: Page) => {
      const found: string[] = [];
      for (let width = 320; width < 480; width += 16) {
        await page.setViewportSize({ width, height: 700 });
        found.push(...(await page.evaluate(brokenNumbers)));
      }
      return found;
    };
    const faults: string[] = [];
    const loosened: string[] = [];
    for (const story of counted) {
      const page = await open(story, { viewport: { width: 320, height: 700 } });
      faults.push(...(await broken(page)));
      await page.addStyleTag({ content: '.together{white-space:normal!important}' });
      if (loosened.length === 0) loosened.push(...(await broken(page)));
      await leave(page);
    }
    expect(faults).toEqual([]);
    expect(loosened, 'without the rule, some would break').not.toEqual([]);
  });
});

/** A story's page as it was built: what needs no browser to be read. */
function pageOf({ language, slug }: Story): Document {
  const { site } = edition.publication;
  const path = storyAddress(site, language, slug).slice(site.base.length);
  return parseHTML(readFileSync(join(edition.folder, path, 'index.html'), 'utf8')).document;
}

/** Opens the card of each number, one after the other: those that leave the view, or are cut for no need. Runs in the browser. */
async function cardsOutOfView(): Promise<string[]> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const faults: string[] = [];
  for (const number of document.querySelectorAll<HTMLElement>('main .fact > button')) {
    number.scrollIntoView({ block: 'center', behavior: 'instant' });
    number.click();
    await frame();
    const name = number.getAttribute('aria-label');
    const [card, ...others] = document.querySelectorAll<HTMLElement>('[popover]:popover-open');
    if (!card || others.length > 0) {
      faults.push(`${name} opens ${others.length + (card ? 1 : 0)}`);
      continue;
    }
    const { left, top, right, bottom } = card.getBoundingClientRect();
    const { clientWidth } = document.documentElement;
    const out = Math.max(-left, -top, right - clientWidth, bottom - innerHeight);
    const cut = card.scrollHeight > card.clientHeight + 1 && bottom - top < innerHeight / 2;
    if (out > 0 || cut) faults.push(`${name} ${out} ${cut}`);
    card.hidePopover();
  }
  return faults;
}

describe('an open card', () => {
  it.each(['light', 'dark'] as const)('has nothing that axe finds, in %s', async (colorScheme) => {
    const page = await open(drawn, { colorScheme });
    for (const kind of ['.fact:not(.claim)', '.claim']) {
      await page.locator(`.prose ${kind} > button`).first().click();
      expect(await openCard(page).count()).toBe(1);
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate(smallTargets)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await leave(page);
  });

  it('is named by its figure and what that measures', async () => {
    const page = await open(drawn);
    const number = numbersOf(page).first();
    const written = (await number.locator('..').textContent())?.trim() ?? '';
    const name = wordsFor(drawn.language).cards.sourceOf(written);
    expect(await page.getByRole('button', { name, exact: true }).count()).toBeGreaterThan(0);
    await number.click();
    const figure = (await openCard(page).locator('.figure b').textContent()) ?? '';
    const group = page.getByRole('group', { name: figure.trim() });
    expect(await group.filter({ has: page.locator('.close') }).count()).toBe(1);
    await leave(page);
  });
});
