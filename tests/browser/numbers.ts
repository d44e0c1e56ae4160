import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { storyAddress } from '../../src/model/addresses.ts';
import type { Publication, Story } from '../../src/model/publication.ts';
import type { Edition } from './edition.ts';
import { openTab } from './tabs.ts';

/** The stories that have numbers. */
export function storiesWithNumbers({ stories }: Publication): Story[] {
  return stories.filter(({ facts }) => facts.length > 0);
}

/** A story with a statement, and with a number that its first chart draws. */
export function storyWithDrawnNumber({ stories, charts }: Publication): Story {
  const found = stories.find(({ facts, charts: [first] }) => {
    const dataset = charts.find(({ id }) => id === first)?.dataset;
    const isDrawn = facts.some(({ cell }) => cell.dataset === dataset);
    return isDrawn && facts.some(({ kind }) => kind === 'claim');
  });
  if (!found) throw new Error('The edition lacks the story that the tests are about.');
  return found;
}

/** Opens a story or another page of the edition in a context of its own. */
export async function openPage(
  browser: Browser,
  { origin, publication }: Edition,
  of: Story | string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await openTab(browser, {
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  });
  const address =
    typeof of === 'string' ? of : storyAddress(publication.site, of.language, of.slug);
  await page.goto(`${origin}${address}`);
  return page;
}

/** The numbers of a story's text. */
export function numbersOf(page: Page): Locator {
  return page.locator('.prose .fact > button');
}

export function openCard(page: Page): Locator {
  return page.locator('.source-card:popover-open');
}

/** The card that a number opens, whether it is open or not. */
export async function cardOf(number: Locator): Promise<Locator> {
  return number.page().locator(`#${await number.getAttribute('popovertarget')}`);
}
