import { describe, expect, it } from 'vitest';
import { unitNamed } from '../unit-named.ts';
import { buildSmallSite, edited, placesOf, smallSite } from './small-site.ts';

const story = 'content/stories/en/mills.md';
const chinese = 'content/stories/zh-CN/mills.md';

/** A second story in both languages. */
function second(slug: string, front: string, body = 'Words.'): Record<string, string> {
  const text = `---\ntitle: T\nedition: "2024"\ndate: 2024-01-01\n${front}\n---\n${body}\n`;
  return { [`content/stories/en/${slug}.md`]: text, [`content/stories/zh-CN/${slug}.md`]: text };
}

const slugs = (built: ReturnType<typeof buildSmallSite>, language = 'en') =>
  built.publication?.editions.find((edition) => edition.language === language)?.stories;

describe('a publication', () => {
  it('is built where there is no error, warnings or not', () => {
    const built = buildSmallSite({
      'content/charts/spare.yaml': smallSite['content/charts/flour.yaml'],
    });
    expect(placesOf(built)).toEqual(['content/charts/spare.yaml:1:1 unused-chart']);
    expect(built.publication?.charts.map(({ id }) => id)).toEqual(['flour', 'spare']);
  });

  it('keeps a retired chart that nothing shows, and the ids that a chart had', () => {
    const text = `${smallSite['content/charts/flour.yaml']}redirectFrom: [grain]\nretired: { zh-CN: 不再统计, en: No longer counted }\n`;
    const built = buildSmallSite({ 'content/charts/spare.yaml': text });
    expect(placesOf(built)).toEqual([]);
    const spare = built.publication?.charts.find(({ id }) => id === 'spare');
    expect(spare?.redirectFrom).toEqual(['grain']);
    expect(spare?.retired?.en?.text).toBe('No longer counted');
  });

  it('orders its stories by their place, then the newest first', () => {
    const built = buildSmallSite({
      ...second('last', 'order: 9'),
      ...second('first', 'order: 1'),
      ...second('old', ''),
    });
    expect(slugs(built)).toEqual(['first', 'last', 'mills', 'old']);
  });

  it('reads files that end their lines as Windows does, with a byte-order mark', () => {
    const files = Object.entries(smallSite).map(([path, text]) => [
      path,
      `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    ]);
    const built = buildSmallSite(Object.fromEntries(files));
    expect(placesOf(built)).toEqual([]);
    expect(built.publication).toEqual(buildSmallSite().publication);
  });

  it('tells a mistake at the same place, however lines end', () => {
    const changed = edited(story, 'fact:flour/', 'fact:flor/');
    const windows = Object.fromEntries(
      Object.entries(changed).map(([path, text]) => [path, String(text).replaceAll('\n', '\r\n')]),
    );
    expect(placesOf(buildSmallSite(windows))).toEqual(placesOf(buildSmallSite(changed)));
  });

  it('lets a draft be unfinished where it is not built', () => {
    const files = second('later', 'status: draft', '::chart{#nowhere}');
    expect(placesOf(buildSmallSite(files))).toHaveLength(2);
    const built = buildSmallSite(files, { drafts: false });
    expect(placesOf(built)).toEqual([]);
    expect(slugs(built)).toEqual(['mills']);
  });

  it('counts a chart as used that only a draft or an edition shows', () => {
    const chart = { 'content/charts/spare.yaml': smallSite['content/charts/flour.yaml'] };
    const draft = second('later', 'status: draft', '::chart{#spare}');
    expect(placesOf(buildSmallSite({ ...chart, ...draft }))).toEqual([]);
    const front = { 'content/editions/en/2024.md': '---\ntitle: Front\ncharts: [spare]\n---\n' };
    expect(placesOf(buildSmallSite({ ...chart, ...front }))).toEqual([]);
  });

  it('says nothing of charts that a broken story shows', () => {
    const broken = {
      ...edited(story, 'title: A year', 'title: "A year'),
      ...edited(chinese, 'title: 磨', 'title: "磨'),
    };
    expect(placesOf(buildSmallSite(broken)).map((place) => place.split(' ')[1])).toEqual([
      'yaml-syntax',
      'yaml-syntax',
    ]);
  });

  it('tells a broken dataset once, and not at everything that uses it', () => {
    const built = buildSmallSite(edited('data/flour.json', '"data": [', '"data": '));
    expect(placesOf(built)).toEqual(['data/flour.json:15:5 json-syntax']);
    const row = buildSmallSite(edited('data/flour.json', '120', '"120"'));
    expect(placesOf(row)).toEqual(['data/flour.json:14:33 cell-type']);
  });

  it('takes the front page from its file where there is one', () => {
    const file = `---
title: The front
kicker: Review
figures: [{ cell: flour/east/output, text: "[](fact:flour/east/output)" }]
lead: flour
byline: [{ name: Ada, role: Text }]
---

Words.
`;
    const { publication } = buildSmallSite({ 'content/editions/en/2024.md': file });
    const english = publication?.editions.find(({ language }) => language === 'en');
    expect(english).toMatchObject({
      title: { text: 'The front' },
      kicker: { text: 'Review' },
      lead: 'flour',
      stories: ['mills'],
      byline: [{ name: 'Ada', role: 'Text' }],
      figures: [{ cell: { value: 120, unit: unitNamed('t') } }],
    });
    expect(english?.figures[0]?.text.text.replaceAll('\u00a0', ' ')).toBe('120 tonnes');
    expect(publication?.editions.find(({ language }) => language === 'zh-CN')?.title.text).toBe(
      '小刊',
    );
  });

  it('puts one text of a chart into every language', () => {
    const { publication } = buildSmallSite(
      edited(
        'content/charts/flour.yaml',
        'highlight: [east]',
        'note: "[](fact:flour/east/output)"',
      ),
    );
    const note = publication?.charts[0]?.note;
    expect(note?.['zh-CN']?.text).toBe('120吨');
    expect(note?.en?.text.replaceAll('\u00a0', ' ')).toBe('120 tonnes');
  });

  it('takes the keys of a chart as the dataset writes them', () => {
    const files = edited(
      'content/charts/flour.yaml',
      'highlight: [east]',
      'highlight: east\nrows: [west, east]',
    );
    const { publication } = buildSmallSite(files);
    expect(publication?.charts[0]?.specification).toMatchObject({
      highlight: ['east'],
      rows: ['west', 'east'],
    });
  });

  it('survives being stored', () => {
    const { publication } = buildSmallSite();
    expect(JSON.parse(JSON.stringify(publication))).toEqual(
      JSON.parse(JSON.stringify(structuredClone(publication))),
    );
  });
});
