import { describe, expect, it } from 'vitest';
import type { ZoomIslandData } from '../../../src/charts/contract/island-data.ts';
import { readZoomData } from '../../../src/islands/zoom/zoom-data.ts';
import { zoomVoice } from '../../../src/islands/zoom/zoom-sentences.ts';

/** What a chart of a made-up harvest says to its island. */
const harvest: ZoomIslandData = {
  amounts: [
    {
      key: 'all',
      label: 'Harvest',
      part: 'total',
      value: 8e6,
      texts: { '1e6': '8 million t', '1e0': '8,000,000 t' },
    },
    {
      key: 'all',
      label: 'Harvest, average per farm',
      part: 'average',
      value: 2e5,
      texts: { '1e6': '0.2 million t', '1e0': '200,000 t' },
    },
    {
      key: 'seed',
      label: 'Seed',
      part: 'small',
      value: 1e5,
      texts: { '1e6': '0.1 million t', '1e0': '100,000 t' },
    },
  ],
  units: [
    { id: '1e6', name: 'million t' },
    { id: '1e0', name: 't' },
  ],
  drawn: { total: '1e6', enlarged: '1e0' },
  count: { value: 40, text: '40 farms', label: 'Farms' },
  times: 40,
  words: {
    show: 'Show',
    total: 'total',
    each: 'per farm',
    unit: 'Unit',
    sameScale: 'same scale',
    enlarged: 'enlarged 40 times',
    name: '{label}: {value}, {n} of {count}',
    place: '{n} of {count}',
    averageOnly: 'only an average',
    separator: ', ',
    keys: 'Arrow keys move.',
  },
};

const voice = zoomVoice(harvest);
const [total, average, seed] = harvest.amounts as [
  (typeof harvest.amounts)[0],
  (typeof harvest.amounts)[0],
  (typeof harvest.amounts)[0],
];
const asDrawn = { each: false, unit: undefined };
const perFarm = { each: true, unit: undefined };

describe('the amount that a mark shows', () => {
  it('is the total only where that is drawn whole', () => {
    expect(voice.amount('all', 'total')).toBe(total);
    expect(voice.amount('all', 'enlarged')).toBe(average);
    expect(voice.amount('all', 'same')).toBe(average);
    expect(voice.amount('seed', 'same')).toBe(seed);
    expect(voice.amount('weeds', 'absent')).toBeUndefined();
  });
});

describe('the figure at a mark', () => {
  it('is as drawn, each part in its own unit', () => {
    expect(voice.text(total, asDrawn)).toBe('8 million t');
    expect(voice.text(seed, asDrawn)).toBe('100,000 t');
  });

  it('follows the unit, and the share of each', () => {
    expect(voice.text(seed, { each: false, unit: '1e6' })).toBe('0.1 million t');
    expect(voice.text(total, perFarm)).toBe('per farm 200,000 t');
    expect(voice.text(seed, perFarm)).toBe('100,000 t');
  });

  it('survives a unit that it does not have', () => {
    expect(voice.text(total, { each: false, unit: '1e9' })).toBe('8 million t');
  });
});

describe('the answer', () => {
  it('of the total names those that share it', () => {
    expect(voice.answer(total, 'total', asDrawn, undefined)).toEqual({
      label: 'Harvest',
      value: '8 million t',
      lines: ['Farms 40 farms', 'per farm 200,000 t'],
    });
  });

  it('of a piece is the average, and says that it is no more', () => {
    expect(voice.answer(total, 'total', asDrawn, 12)).toEqual({
      label: 'Farms 12 of 40',
      value: 'per farm 200,000 t',
      lines: ['only an average'],
    });
    expect(voice.answer(total, 'total', perFarm, undefined).lines).toEqual(['only an average']);
    expect(voice.answer(average, 'enlarged', asDrawn, undefined).lines).toEqual([
      'only an average',
      'enlarged 40 times',
    ]);
  });

  it('of a small amount tells at which scale it is drawn', () => {
    expect(voice.answer(seed, 'same', asDrawn, undefined).lines).toEqual(['same scale']);
    expect(voice.answer(seed, 'enlarged', asDrawn, undefined).lines).toEqual(['enlarged 40 times']);
  });

  it('promises no enlargement where there is none', () => {
    const words = { ...harvest.words, enlarged: undefined };
    const plain = zoomVoice({ ...harvest, times: undefined, words });
    expect(plain.answer(seed, 'same', asDrawn, undefined).lines).toEqual([]);
  });
});

it('names a mark with its scale and place', () => {
  expect(voice.name(seed, 'enlarged', asDrawn, 3, 4)).toBe(
    'Seed: 100,000 t, enlarged 40 times, 3 of 4',
  );
});

it.each([
  ['nothing', undefined],
  ['a number', 7],
  ['no amounts', { ...harvest, amounts: undefined }],
  ['an amount that is null', { ...harvest, amounts: [null] }],
  ['an amount without texts', { ...harvest, amounts: [{ key: 'all' }] }],
  ['no units', { ...harvest, units: undefined }],
  ['no words', { ...harvest, words: null }],
])('takes nothing of %s', (_, data) => {
  expect(readZoomData(data)).toBeUndefined();
});

it('takes what a chart says', () => {
  expect(readZoomData(JSON.parse(JSON.stringify(harvest)))).toEqual(harvest);
});
