import { describe, expect, it } from 'vitest';
import { writeFacts } from '../../../src/outputs/data/facts.ts';
import { loadTown } from '../town.ts';

interface Told {
  readonly story: string;
  readonly language: string;
  readonly address: string;
  readonly chart?: string;
  readonly kind: string;
  readonly text: string;
  readonly statement?: string;
  readonly source: string;
  readonly cell: Readonly<Record<string, unknown>>;
}

const town = await loadTown();
const told = JSON.parse(writeFacts(town)) as { url: string; facts: Told[] };
const inStory = (slug: string, language = 'en') =>
  told.facts.filter((fact) => fact.story === slug && fact.language === language);

describe('facts.json', () => {
  it('says where a number stands, what it says and which cell it comes from', () => {
    expect(told.url).toBe('https://example.org/almanac/');
    const fact = inStory('ferries').find(({ text }) => text.startsWith('more than 9,600'));
    expect(fact).toEqual({
      story: 'ferries',
      language: 'en',
      address:
        'https://example.org/almanac/stories/ferries/#fact-ferry-trips-north-quay%2C2031-passengers',
      kind: 'fact',
      text: 'more than 9,600',
      source: 'ferry-trips/north-quay,2031/passengers',
      cell: {
        dataset: 'ferry-trips',
        key: 'north-quay,2031',
        field: 'passengers',
        value: 9600,
        unit: 'passenger',
        qualifier: 'over',
        status: 'done',
      },
    });
  });

  it('says what a claim states', () => {
    expect(inStory('high-water').filter(({ kind }) => kind === 'claim')).toMatchObject([
      { statement: 'is max', address: expect.stringContaining('#claim-water-level-2031-level') },
    ]);
  });

  it('holds the numbers of the charts that a story shows, in its language', () => {
    const inChart = inStory('ferries', 'zh-CN').filter(({ chart }) => chart);
    expect(inChart).toMatchObject([
      {
        chart: 'passengers-by-pier',
        address: expect.stringMatching(/\/zh-CN\/stories\/ferries\/#fact-passengers-by-pier%3A/),
      },
    ]);
  });

  it('gives every number a place of its own', () => {
    const places = told.facts.map(({ address }) => address).filter((each) => each.includes('#'));
    expect(new Set(places).size).toBe(places.length);
    expect(places.length).toBe(told.facts.length);
  });

  it('keeps drafts at home', () => {
    const drafts = town.stories.filter(({ draft }) => draft).map(({ slug }) => slug);
    expect(drafts.length).toBeGreaterThan(0);
    expect(told.facts.filter(({ story }) => drafts.includes(story))).toEqual([]);
  });
});
