import { describe, expect, it } from 'vitest';
import type { Dataset, Revision } from '../../src/model/dataset.ts';
import type { Publication, Story } from '../../src/model/publication.ts';
import { PublicationIndex } from '../../src/model/publication-index.ts';
import { revisionsIn, revisionsOf, useOfRow } from '../../src/model/usage.ts';
import { present, riverTown } from '../views/river-town.ts';

const town = await riverTown();
const uses = (dataset: string, key: string, language = 'en') => {
  const { stories, charts } = useOfRow(new PublicationIndex(town), dataset, key, language);
  return [...stories.map(({ slug }) => slug), ...charts.map(({ id }) => id)];
};

describe('what uses a row', () => {
  it('are stories with its number, and charts that draw it', () => {
    expect(uses('water-level', '2031')).toEqual(['high-water', 'high-water']);
    expect(uses('water-level', '2028')).toEqual(['high-water']);
    expect(useOfRow(new PublicationIndex(town), 'water-level', '2028', 'en').stories).toEqual([]);
    expect(
      useOfRow(new PublicationIndex(town), 'water-level', '2031', 'zh-CN').stories,
    ).toMatchObject([{ language: 'zh-CN' }]);
  });

  it('are stories whose statements or formulas come to it', () => {
    // Only through `fleet/share-gap`, and through a claim that compares with it.
    expect(uses('fleet', 'own-share')).toEqual(['ferries']);
    expect(
      useOfRow(new PublicationIndex(town), 'ferry-trips', 'north-quay,2031', 'en').stories,
    ).toMatchObject([{ slug: 'ferries' }]);
  });

  it('are no charts that leave it out, and nothing where nothing uses it', () => {
    expect(uses('ferry-trips', 'mill-stairs,2031')).toEqual(['ferries', 'passengers-by-pier']);
    expect(uses('ferry-trips', 'mill-stairs,2030')).toEqual([]);
    expect(uses('ferry-trips', 'never')).toEqual([]);
  });
});

const revision = (cell: string, date = '2032-01-25'): Revision => ({
  date,
  cell,
  from: 1,
  to: 2,
  reason: 'Counted again.',
});

/** The town with revisions in its datasets, by name. */
function revised(by: Readonly<Record<string, readonly Revision[]>>): Publication {
  const datasets = town.datasets.map(
    (dataset): Dataset => ({ ...dataset, revisions: by[dataset.name] ?? [] }),
  );
  return { ...town, datasets };
}

function revisionsOfStory(slug: string, publication: Publication): string[] {
  const story: Story = present(
    town.stories.find((each) => each.slug === slug && each.language === 'en'),
  );
  return revisionsIn(story, new PublicationIndex(publication)).map(
    ({ dataset, revision: { cell } }) => `${dataset.name}/${cell}`,
  );
}

describe('the revisions of what a story shows', () => {
  const publication = revised({
    fleet: [revision('own-share/value'), revision('grant/value', '2032-01-28')],
    'water-level': [revision('2028/level'), revision('2031/level')],
    'ferry-trips': [revision('mill-stairs,2030/passengers')],
  });

  it('are those of its numbers, through formulas too, the newest first', () => {
    expect(revisionsOfStory('ferries', publication)).toEqual([
      'fleet/grant/value',
      'fleet/own-share/value',
    ]);
  });

  it('are those of its charts, too', () => {
    expect(revisionsOfStory('high-water', publication)).toEqual([
      'water-level/2028/level',
      'water-level/2031/level',
    ]);
  });

  it('say which cell they changed; one that names no cell is left out', () => {
    const changed = revised({ fleet: [revision('grant'), revision('nobody/value')] });
    expect(revisionsOf(new PublicationIndex(changed))).toMatchObject([
      { cell: { field: 'value' }, row: { key: 'grant' } },
    ]);
    expect(revisionsOf(new PublicationIndex(town))).toEqual([]);
  });
});
