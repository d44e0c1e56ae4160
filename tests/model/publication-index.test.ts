import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PublicationIndex } from '../../src/model/publication-index.ts';
import { loadTown } from '../outputs/town.ts';

const town = await loadTown();

describe('the index of a publication', () => {
  it('has its datasets by name', () => {
    const { datasets } = new PublicationIndex(town);
    expect([...datasets.keys()]).toEqual(town.datasets.map(({ name }) => name));
    expect(datasets.get('fleet')?.name).toBe('fleet');
    expect(datasets.get('constructor')).toBeUndefined();
  });

  it('finds a thing once, and for each thing that it is asked about', () => {
    const asked: string[] = [];
    const find = (index: PublicationIndex, slug: string): number => {
      asked.push(slug);
      return index.publication.stories.filter((each) => each.slug === slug).length;
    };
    const index = new PublicationIndex(town);
    expect([index.once(find, 'ferries'), index.once(find, 'ferries')]).toEqual([2, 2]);
    expect(index.once(find, 'no-such-story')).toBe(0);
    expect(asked).toEqual(['ferries', 'no-such-story']);
    expect(new PublicationIndex({ ...town, stories: [] }).once(find, 'ferries')).toBe(0);
  });

  it('keeps what is found as nothing, too', () => {
    let asked = 0;
    const find = (): undefined => {
      asked += 1;
      return undefined;
    };
    const index = new PublicationIndex(town);
    index.once(find);
    index.once(find);
    expect(asked).toBe(1);
  });

  it('is the only thing that is kept of a publication as a whole', () => {
    const keyed =
      /\b(?:Weak)?Map<\s*(?:Publication\b|readonly (?:Dataset|Story|Chart)\[\]|Publication\[)/;
    expect(keyed.test('const known = new WeakMap<Publication, string>();')).toBe(true);
    const keepers = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|astro)$/.test(file))
      .filter((file) => keyed.test(readFileSync(`src/${file}`, 'utf8')));
    expect(keepers).toEqual([]);
  });
});
