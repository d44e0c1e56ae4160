import { describe, expect, it, test } from 'vitest';
import { placedCell } from '../../../src/model/named-cells.ts';
import { PublicationIndex } from '../../../src/model/publication-index.ts';
import {
  observationNode,
  observationsIn,
  observationsOf,
  observed,
} from '../../../src/views/json-ld/observation.ts';
import { present, riverTown } from '../river-town.ts';

const town = await riverTown();
const observation = (address: string) =>
  observationNode(present(placedCell(address, new PublicationIndex(town).datasets)), town, 'en');

describe('a figure as an Observation', () => {
  it('says what was measured of what, with its unit and time', () => {
    expect(observation('water-level/2031/level')).toEqual({
      '@type': 'Observation',
      url: 'https://example.org/almanac/data/water-level/#2031',
      variableMeasured: 'Level',
      observationAbout: { '@type': 'Thing', name: '2031' },
      value: 4.12,
      unitText: 'metres',
      observationDate: '2031',
      observationPeriod: 'P4Y',
    });
  });

  it('gives no value where only a bound is known', () => {
    const node = observation('ferry-trips/north-quay,2031/passengers');
    expect(node).toMatchObject({ minValue: 9600 });
    expect(node).not.toHaveProperty('value');
  });

  it('is none where the cell holds no figure', () => {
    expect(observation('ferry-trips/north-quay,2030/passengers')).toBeUndefined();
  });
});

test.each([
  ['2024', '2024', 'P1Y'],
  ['2024-01/2024-11', '2024-11', 'P11M'],
  ['2023-11/2024-02', '2024-02', 'P4M'],
  ['2022/2024', '2024', 'P3Y'],
  ['2024-03-01', '2024-03-01', undefined],
  ['2024/2024-11', '2024-11', undefined],
])('%s is observed in %s over %s', (temporal, observationDate, observationPeriod) => {
  expect(observed(temporal)).toEqual({
    observationDate,
    ...(observationPeriod && { observationPeriod }),
  });
});

test('a story mentions each of its figures once, and a dataset those that it has', () => {
  const story = present(town.stories.find(({ slug }) => slug === 'high-water'));
  expect(observationsIn(story, new PublicationIndex(town)).map(({ value }) => value)).toEqual([
    4.12, 3.61,
  ]);
  const water = present(town.datasets.find(({ name }) => name === 'water-level'));
  expect(observationsOf(water, town, 'en')).toHaveLength(4);
  const rows = Array.from({ length: 200 }, () => present(water.rows[0]));
  expect(observationsOf({ ...water, rows }, town, 'en')).toEqual([]);
});
