import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { writeFeed } from '../../../src/outputs/site/feed.ts';
import { loadTown } from '../town.ts';

const town = await loadTown();

async function itemsOf(language: string): Promise<{ title: string; link: string }[]> {
  const xml = await writeFeed(town, language);
  return [...xml.matchAll(/<item><title>(.*?)<\/title><link>(.*?)<\/link>/g)].map(
    ([, title = '', link = '']) => ({ title, link }),
  );
}

describe('the feed', () => {
  it.each(['en', 'zh-CN'])(
    'holds every published story in %s, the newest first',
    async (language) => {
      const stories = town.stories.filter((story) => story.language === language && !story.draft);
      const dates = (await itemsOf(language)).map(
        ({ title }) => stories.find((story) => story.title.text === title)?.date,
      );
      expect(dates).toHaveLength(stories.length);
      expect(dates).toEqual([...dates].sort().reverse());
    },
  );

  it('leaves drafts out', async () => {
    const drafts = town.stories.filter(({ draft, language }) => draft && language === 'en');
    expect(drafts.length).toBeGreaterThan(0);
    const titles = (await itemsOf('en')).map(({ title }) => title);
    for (const { title } of drafts) expect(titles).not.toContain(title.text);
  });

  it('gives whole addresses, and its own', async () => {
    const [first] = await itemsOf('zh-CN');
    expect(first?.link).toMatch(/^https:\/\/example\.org\/almanac\/zh-CN\/stories\//);
    const { document } = parseHTML(await writeFeed(town, 'zh-CN'));
    expect(document.querySelector('[rel=self]')?.getAttribute('href')).toBe(
      'https://example.org/almanac/zh-CN/feed.xml',
    );
  });

  it('writes names as text', async () => {
    const byline = [{ name: 'Fish & <Sons>' }];
    const stories = town.stories.map((story) => ({ ...story, byline }));
    const xml = await writeFeed({ ...town, stories }, 'en');
    expect(xml).toContain('<dc:creator>Fish &amp; &lt;Sons&gt;</dc:creator>');
  });
});
