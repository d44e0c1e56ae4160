import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { useBrowser } from './chromium.ts';
import { useEdition } from './edition.ts';
import { openPage, storiesWithNumbers } from './numbers.ts';
import { leave } from './tabs.ts';

const require = createRequire(import.meta.url);
const readability = readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8');
const [edition, browser] = await Promise.all([useEdition(), useBrowser()]);

it.each(storiesWithNumbers(edition.publication))(
  'the reading view of $language/$slug keeps every number',
  async (story) => {
    const page = await openPage(browser, edition, story);
    const read = await page.evaluate<string>(
      `${readability}; new Readability(document.cloneNode(true)).parse().textContent`,
    );
    const paragraphs = await page.locator('.prose > p:has(.fact)').allTextContents();
    await leave(page);
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    expect(paragraphs.length).toBeGreaterThan(0);
    for (const paragraph of paragraphs) expect(plain(read)).toContain(plain(paragraph));
  },
);

it('numbers are copied with the text around them', async () => {
  const [story] = storiesWithNumbers(edition.publication);
  if (!story) throw new Error('No story has numbers.');
  const page = await openPage(browser, edition, story);
  const paragraph = page.locator('.prose > p:has(.fact)').first();
  const selected = await paragraph.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString();
  });
  expect(selected?.trim()).toBe((await paragraph.textContent())?.trim());
  await leave(page);
});
