import { beforeAll, describe, expect, it } from 'vitest';
import type { Publication } from '../../src/model/publication.ts';
import type { BuiltPublication } from '../../src/publication/build-publication.ts';
import { loadPublication } from '../../src/publication/load.ts';

const now = new Date('2032-06-01T00:00:00Z');
const load = (site: string, drafts = false) =>
  loadPublication(`tests/fixtures/sites/${site}`, { drafts, now });

describe('the river town', () => {
  let town: Publication;
  let built: BuiltPublication;
  beforeAll(async () => {
    built = await load('river-town');
    if (!built.publication) throw new Error('The river town has a mistake.');
    town = built.publication;
  });

  it('has no mistake and no warning', () => {
    expect(built.mistakes.list).toEqual([]);
    expect(built.summary).toMatchObject({ stories: 10, pages: 2, charts: 2, datasets: 4 });
  });

  it('stands below a path, in its own order of languages', () => {
    expect(town.site).toMatchObject({
      url: 'https://example.org/almanac/',
      base: '/almanac/',
      languages: ['en', 'zh-CN'],
    });
  });

  it('leaves out drafts and what is to come; a preview shows them as drafts', async () => {
    const slugs = ({ stories }: Publication) =>
      stories
        .filter(({ language }) => language === 'en')
        .map(({ slug, draft }) => `${slug} ${draft}`);
    expect(slugs(town)).toEqual(['ferries false', 'high-water false', 'low-water false']);
    const preview = (await load('river-town', true)).publication;
    expect(preview && slugs(preview)).toEqual([
      'ferries false',
      'high-water false',
      'unfinished true',
      'next-spring true',
      'low-water false',
    ]);
  });

  it('publishes a story from its moment on', async () => {
    const options = { drafts: false, now: new Date('2099-03-01T07:00:00Z') };
    const later = (await loadPublication('tests/fixtures/sites/river-town', options)).publication;
    expect(later?.stories.some(({ slug }) => slug === 'next-spring')).toBe(true);
    const before = { drafts: false, now: new Date('2099-03-01T06:59:59Z') };
    const sooner = (await loadPublication('tests/fixtures/sites/river-town', before)).publication;
    expect(sooner?.stories.some(({ slug }) => slug === 'next-spring')).toBe(false);
  });

  it('makes front pages of its stories, the newest edition first', () => {
    const front = town.editions.map(({ id, language, lead, charts, stories }) => ({
      front: `${id} ${language}`,
      lead,
      charts,
      stories,
    }));
    expect(front).toEqual([
      {
        front: '2031 en',
        lead: 'passengers-by-pier',
        charts: ['high-water'],
        stories: ['ferries', 'high-water'],
      },
      {
        front: '2031 zh-CN',
        lead: 'passengers-by-pier',
        charts: ['high-water'],
        stories: ['ferries', 'high-water'],
      },
      { front: '2029 en', lead: undefined, charts: [], stories: ['low-water'] },
      { front: '2029 zh-CN', lead: undefined, charts: [], stories: ['low-water'] },
    ]);
  });

  it('gives a story all that its front matter says', () => {
    const story = town.stories.find(
      ({ slug, language }) => slug === 'ferries' && language === 'en',
    );
    expect(story).toMatchObject({
      date: '2032-01-15',
      updated: '2032-01-20',
      byline: [{ name: 'Ada Ferryman', role: 'Text' }, { name: 'Tomas Quill' }],
      lead: 'passengers-by-pier',
      image: { src: '/almanac/pictures/ferry.png', width: 96, height: 64, credit: 'Almanac' },
      sources: [{ title: 'Harbour office ledger' }, { author: 'Town clerk' }],
      corrections: [
        {
          date: '2032-01-20',
          text: { text: 'An earlier version gave the wrong pier for 845 loans.' },
        },
      ],
      redirectFrom: ['boats'],
      charts: ['passengers-by-pier'],
      datasets: ['fleet', 'ferry-trips', 'library'],
      languages: ['en', 'zh-CN'],
    });
  });

  it('fills in numbers from their cells, in the language of the text', () => {
    const text = (language: string) =>
      built.texts
        .filter(
          ({ owner, role }) => owner.kind === 'story' && owner.id === 'ferries' && role === 'body',
        )
        .find((each) => each.language === language)
        ?.facts.map((fact) => fact.text.replaceAll('\u00a0', ' '));
    expect(text('en')).toContain('7.2 million US dollars');
    expect(text('en')).toContain('25.0 percentage points');
    expect(text('en')).toContain('more than 1,300 loans');
    expect(text('zh-CN')).toContain('720万美元');
    expect(text('zh-CN')).toContain('1,300余册次');
  });

  it('reads the texts of charts in every language, with the places of their numbers', () => {
    const chart = town.charts.find(({ id }) => id === 'passengers-by-pier');
    expect(chart?.title['zh-CN']?.text).toBe('客流集中在磨坊阶');
    expect(chart?.annotations[0]).toMatchObject({
      at: 'north-quay,2032',
      text: { en: { text: "the council's promise" } },
    });
    const notes = built.texts.filter(
      ({ owner, role }) => owner.id === 'passengers-by-pier' && role === 'note',
    );
    expect(notes.map(({ language, facts }) => [language, facts[0]?.place.line])).toEqual([
      ['en', 13],
      ['zh-CN', 14],
    ]);
  });

  it('keeps every passage of every text, and where it stands', () => {
    const roles = new Set(built.texts.map(({ owner, role }) => `${owner.kind} ${role}`));
    for (const role of [
      'title',
      'dek',
      'kicker',
      'body',
      'alt',
      'caption',
      'credit',
      'byline',
      'source',
      'correction',
    ])
      expect(roles).toContain(`story ${role}`);
    const waived = built.texts
      .flatMap(({ blocks }) => blocks.flat())
      .filter(({ kind }) => kind === 'waived');
    expect(waived.map(({ text, reason, place }) => [text, reason, place.file])).toEqual([
      ['Pier 9', 'name', 'content/stories/en/ferries.md'],
    ]);
  });
});

describe('a site of one page', () => {
  it('needs no pages, no editions and no second language', async () => {
    const { publication, mistakes } = await load('one-page');
    expect(mistakes.list).toEqual([]);
    expect(publication?.site).toMatchObject({
      url: 'https://lamp.example/',
      base: '/',
      languages: ['en'],
    });
    expect(publication?.editions).toHaveLength(1);
    expect(publication?.pages).toEqual([]);
  });
});
