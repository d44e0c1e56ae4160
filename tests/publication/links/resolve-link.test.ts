import { describe, expect, it } from 'vitest';
import { buildSmallSite, edited, smallSite } from '../small-site.ts';

const below = edited('content/site.yaml', 'https://example.org/', 'https://example.org/almanac');
const others = {
  'content/stories/en/other.md':
    '---\ntitle: O\nedition: "2024"\ndate: 2024-01-01\nredirectFrom: [before]\n---\nWords.\n',
  'content/stories/zh-CN/only.md': smallSite['content/stories/zh-CN/mills.md'],
  'data/sacks.json':
    '{ "name": "sacks", "title": "S", "schema": { "primaryKey": ["mill"], "fields": [{ "name": "mill", "type": "string" }] }, "data": [{ "mill": "old mill / 2" }] }',
};

/** Where a link in a story of one language leads, or the code of what is wrong with it. */
function follow(link: string, language: 'en' | 'zh-CN' = 'en'): string | undefined {
  const path = `content/stories/${language}/mills.md`;
  const text = `${smallSite[path]}\n[here](${link})\n`;
  const built = buildSmallSite(
    { ...below, ...others, [path]: text },
    { pictures: ['report.pdf', '中文.pdf'] },
  );
  const wrong = built.mistakes.list.find(({ severity }) => severity === 'error');
  if (wrong) return wrong.code;
  const story = built.publication?.stories.find((each) => each.file === path);
  const html = story?.body.map((part) => (part.kind === 'html' ? part.html : '')).join('') ?? '';
  return [...html.matchAll(/<a href="([^"]*)"/g)].at(-1)?.[1];
}

describe('a link in a story', () => {
  it.each([
    ['story:other', '/almanac/en/stories/other/'],
    ['story:before', '/almanac/en/stories/other/'],
    ['story:other#part', '/almanac/en/stories/other/#h-part'],
    ['other.md#part', '/almanac/en/stories/other/#h-part'],
    ['/stories/other/#part', '/almanac/en/stories/other/#h-part'],
    ['/stories/other/#chart-flour', '/almanac/en/stories/other/#chart-flour'],
    ['/about/#part', '/almanac/en/about/#h-part'],
    ['/charts/flour/#embed', '/almanac/en/charts/flour/#embed'],
    ['../other/', '/almanac/en/stories/other/'],
    ['../other', '/almanac/en/stories/other/'],
    ['other.md', '/almanac/en/stories/other/'],
    ['../zh-CN/mills.md', '/almanac/stories/mills/'],
    ['/stories/other/', '/almanac/en/stories/other/'],
    ['/stories/only/', '/almanac/stories/only/'],
    ['/en/stories/other/', '/almanac/en/stories/other/'],
    ['/almanac/en/stories/other/', '/almanac/en/stories/other/'],
    ['/stories/before/', '/almanac/en/stories/other/'],
    ['/', '/almanac/en/'],
    ['/about/', '/almanac/en/about/'],
    ['/2024/', '/almanac/en/2024/'],
    ['/data/', '/almanac/en/data/'],
    ['/data/flour/#east', '/almanac/en/data/flour/#east'],
    ['/data/sacks/#old%20mill%20%2F%202', '/almanac/en/data/sacks/#old_mill_%2F_2'],
    ['/data/sacks/#old_mill_/_2', '/almanac/en/data/sacks/#old_mill_%2F_2'],
    ['/data/flour.csv', '/almanac/en/data/flour.csv'],
    ['/charts/flour/', '/almanac/en/charts/flour/'],
    ['/charts/flour.svg', '/almanac/en/charts/flour.svg'],
    ['/feed.xml', '/almanac/en/feed.xml'],
    ['/facts.json', '/almanac/facts.json'],
    ['/report.pdf', '/almanac/report.pdf'],
    ['https://example.com/a?b=c', 'https://example.com/a?b=c'],
    ['mailto:ada@example.org', 'mailto:ada@example.org'],
  ])('%s leads to %s', (link, address) => {
    expect(follow(link)).toBe(address);
  });

  it('of the first language leads to addresses without a language', () => {
    expect(follow('story:mills', 'zh-CN')).toBe('/almanac/stories/mills/');
    expect(follow('../only/', 'zh-CN')).toBe('/almanac/stories/only/');
    expect(follow('/data/flour/', 'zh-CN')).toBe('/almanac/data/flour/');
    expect(follow('/en/about/', 'zh-CN')).toBe('/almanac/en/about/');
  });

  it.each([
    ['story:nowhere', 'unknown-story'],
    ['story:only', 'unknown-story'],
    ['../nowhere/', 'unknown-link'],
    ['nowhere.md', 'unknown-link'],
    ['/stories/nowhere/', 'unknown-link'],
    ['/data/nowhere/', 'unknown-link'],
    ['/charts/nowhere/', 'unknown-link'],
    ['/data/flour/east/', 'unknown-link'],
    ['/data/flour/#nowhere', 'unknown-row'],
    ['/nowhere.pdf', 'unknown-link'],
    ['/%E0%A4%A', 'unknown-link'],
    ['/constructor/', 'unknown-link'],
    ['/constructor/x/', 'unknown-link'],
    ['javascript:alert', 'unsafe-link'],
    ['data:text/html,x', 'unsafe-link'],
    ['vbscript:x', 'unsafe-link'],
    ['http://', 'invalid-url'],
  ])('%s is told: %s', (link, code) => {
    expect(follow(link)).toBe(code);
  });
});
