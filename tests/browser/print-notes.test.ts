import { describe, expect, it } from 'vitest';
import { frontAddress, storyAddress } from '../../src/model/addresses.ts';
import type { Story } from '../../src/model/publication.ts';
import { useBrowser } from './chromium.ts';
import { useEdition } from './edition.ts';
import { openPage, storiesWithNumbers, storyWithDrawnNumber } from './numbers.ts';
import { pdfText } from './pdf-text.ts';
import { leave } from './tabs.ts';

const [edition, browser] = await Promise.all([useEdition(), useBrowser()]);
const { site } = edition.publication;
const counted = storiesWithNumbers(edition.publication);
const drawn = storyWithDrawnNumber(edition.publication);

const open = (of: Story | string) => openPage(browser, edition, of);

describe('on paper', () => {
  it.each([
    ...counted.map(({ language, slug }) => storyAddress(site, language, slug)),
    ...site.languages.map((language) => frontAddress(site, language)),
  ])('%s has a numbered note for each of its numbers', async (address) => {
    const page = await open(address);
    await page.locator('main .fact > button').first().click();
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate(() => {
      const noteOf = (element: Element) => element.getAttribute('data-note');
      const cards = [...document.querySelectorAll('.source-card')];
      const facts = [...document.querySelectorAll('main span.fact')];
      return {
        hidden: cards.filter((card) => !card.checkVisibility()).length,
        figures: cards.map((card) => card.querySelector('.figure b')?.textContent ?? ''),
        notes: cards.map((card) => noteOf(card.querySelector('.figure') ?? card)),
        firsts: [...new Set(facts.map(noteOf))],
        isFront: document.querySelector('main > .cover') !== null,
        drawings: [...document.querySelectorAll('main svg')].filter((svg) => svg.checkVisibility())
          .length,
      };
    });
    expect(printed.hidden).toBe(0);
    expect(printed.notes).toEqual(printed.notes.map((_, index) => String(index + 1)));
    expect(printed.firsts).toEqual(printed.notes);
    const pdf = await page.pdf({ format: 'A4', tagged: true });
    const count = (sought: RegExp) => pdf.toString('latin1').match(sought)?.length ?? 0;
    // A front is a poster: one sheet, with its sources on the back.
    if (printed.isFront) expect(count(/\/Type \/Page\b/g)).toBe(2);
    expect(count(/\/Alt\b/g), 'figures with a text').toBe(printed.drawings);
    const paper = pdfText(pdf);
    for (const [index, figure] of printed.figures.entries()) {
      const note = `[${index + 1}]`;
      const places = paper.split(note).length - 1;
      expect(places, `${note} at its number and in the list`).toBeGreaterThan(1);
      const number = /[\d.,]+/.exec(figure)?.[0] ?? '';
      const listed = paper.slice(paper.lastIndexOf(note)).slice(0, 60);
      expect(listed, `${note} ${figure}`).toContain(number);
    }
    await leave(page);
  });
});

it('are a list at the end where a browser cannot open them', async () => {
  const page = await open(drawn);
  await page.evaluate(() => {
    for (const style of document.querySelectorAll('style'))
      style.textContent =
        style.textContent?.replaceAll('selector(:popover-open)', 'selector(:no-such)') ?? '';
    for (const card of document.querySelectorAll('[popover]')) card.removeAttribute('popover');
  });
  const cards = page.locator('.source-card');
  expect(await cards.count()).toBeGreaterThan(0);
  expect(await cards.filter({ visible: false }).count()).toBe(0);
  const after = (selector: string, pseudo: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element, name).content, pseudo);
  expect(await after('.prose .fact', '::after')).toMatch(/\[/);
  expect(await after('.source-card .figure', '::before')).toMatch(/\[/);
  await leave(page);
});
