import { describe, expect, it } from 'vitest';
import { askBindings } from '../../../src/cli/command/ask-bindings.ts';
import { bindNumbers } from '../../../src/editing/bind/bind-numbers.ts';
import { checkedBindings } from '../../../src/editing/bind/checked-bindings.ts';
import { type Proposal, proposals } from '../../../src/editing/bind/proposals.ts';
import type { SiteFolder } from '../../../src/source/read.ts';
import { bindingWords } from '../../../src/words/binding/en.ts';
import { buildSmallSite, smallSite } from '../../publication/small-site.ts';

const story = 'content/stories/en/mills.md';
const bound = '[120 t](fact:flour/east/output)';
const saying = (words: string) => {
  const text = smallSite[story]?.replace(`${bound}.`, () => `${bound}. ${words}`) ?? '';
  return { [story]: text };
};
const siteFolder = (changes: Readonly<Record<string, string>>): SiteFolder => ({
  files: Object.entries({ ...smallSite, ...changes }).map(([path, text]) => ({ path, text })),
  unreadable: [],
  others: [],
  pictures: [],
  hidden: [],
  sizes: new Map(),
});
const proposed = (changed: Readonly<Record<string, string>>) =>
  proposals(story, buildSmallSite(changed));
const short = ({ written, candidates, isSingle }: Proposal) => [
  written,
  ...candidates.map(({ address }) => address),
  isSingle,
];

describe('numbers that some cell says', () => {
  it('are proposed with their place, cell and label', () => {
    expect(proposed(saying('The west mill ground 80 t.'))).toEqual([
      {
        place: { file: story, line: 9, column: 76 },
        written: '80 t',
        before: 'The east mill ground …. The west mill ground '.slice(-40),
        after: '.',
        candidates: [{ address: 'flour/west/output', label: 'West mill', says: '80 tonnes' }],
        isSingle: true,
      },
    ]);
  });

  it('are no single matches where the text names no cell, and none at all where no cell says them', () => {
    expect(proposed(saying('Some 80 t were sold.')).map(short)).toEqual([
      ['80 t', 'flour/west/output', false],
    ]);
    expect(proposed(saying('The west mill ground 81 t.'))).toEqual([]);
    const flour = smallSite['data/flour.json']?.replace('"output": 80', '"output": 81.25') ?? '';
    const exact = { ...saying('Some 81.25 t were sold.'), 'data/flour.json': flour };
    expect(proposed(exact).map(short)).toEqual([['81.25 t', 'flour/west/output', true]]);
  });

  it('are listed with every cell that will do', () => {
    const site = saying('East mill and west mill: 120 t.');
    const flour = smallSite['data/flour.json']?.replace('"output": 80', '"output": 120') ?? '';
    const twice = { ...site, 'data/flour.json': flour };
    expect(proposed(twice).map(short)).toEqual([
      ['120 t', 'flour/east/output', 'flour/west/output', false],
    ]);
  });
});

describe('binding numbers', () => {
  it('writes links in the body and, with quotes where they must be, in front matter', () => {
    const site = saying('The west mill ground 80 t.');
    const text = (site[story] ?? '').replace(
      'title: A year of the mills',
      'title: 80 t of the west mill',
    );
    const found = proposed({ [story]: text });
    const bindings = found.map(({ place, written, candidates }) => ({
      place,
      written,
      address: candidates[0]?.address ?? '',
    }));
    expect(bindNumbers(text, bindings)).toEqual({
      text: text
        .replace('title: 80 t of', 'title: "[80 t](fact:flour/west/output) of')
        .replace('west mill\n', 'west mill"\n')
        .replace('ground 80 t.', 'ground [80 t](fact:flour/west/output).'),
      left: [],
    });
  });

  it('leaves a number that is not there any more', () => {
    const binding = {
      place: { line: 9, column: 1 },
      written: '80 t',
      address: 'flour/west/output',
    };
    const text = smallSite[story] ?? '';
    expect(bindNumbers(text, [binding])).toEqual({ text, left: [binding] });
  });

  it('leaves what would be no link there, as in code', () => {
    const site = saying('See `the west mill’s 80 t` and the west mill’s 80 t.');
    const found = proposed(site);
    const bindings = found.map(({ place, written, candidates }) => ({
      place,
      written,
      address: candidates[0]?.address ?? '',
    }));
    expect(bindings).toHaveLength(2);
    const { made, left } = checkedBindings(siteFolder(site), story, bindings);
    expect(made).toEqual([bindings[1]]);
    expect(left).toEqual([bindings[0]]);
  });
});

describe('asking at each number', () => {
  const place = { file: story, line: 9, column: 84 };
  const cell = (address: string) => ({ address, label: 'West mill', says: '80 t' });
  const one: Proposal = {
    place,
    written: '80 t',
    before: 'ground ',
    after: '.',
    candidates: [cell('a/b/c')],
    isSingle: true,
  };
  const two: Proposal = {
    ...one,
    written: '9 t',
    candidates: [cell('a/b/c'), cell('a/d/c')],
    isSingle: false,
  };

  const asked = async (keys: readonly string[]) => {
    const left = [...keys];
    let said = '';
    const dialogue = {
      write: (text: string) => {
        said += text;
      },
      key: async () => left.shift() ?? 'end',
    };
    const accepted = await askBindings([one, two, one], bindingWords, dialogue);
    return { accepted: accepted.map(({ written, address }) => `${written} ${address}`), said };
  };

  it('takes one key for each, and no Enter where there is a choice', async () => {
    const { accepted, said } = await asked(['return', 'return', 'x', '2', 's']);
    expect(accepted).toEqual(['80 t a/b/c', '9 t a/d/c']);
    expect(said).toContain('2 cells say this:\n  1  a/b/c  West mill: 80 t\n  2  a/d/c');
    expect((await asked(['y', 'q'])).accepted).toEqual(['80 t a/b/c']);
  });
});
