import { describe, expect, it } from 'vitest';
import type { MarksIslandData } from '../../../src/charts/contract/island-data.ts';
import { rowVoice } from '../../../src/islands/marks/row-sentences.ts';

const heads = ['Fruit', 'Year', 'Harvest', 'Land', 'Status', 'Note'];
const cells: Record<string, string[]> = {
  a: ['Apples', '2015', '300 t', '8 ha', 'done', ''],
  b: ['Apples', '2022', 'more than 420 t', '9 ha', 'promised', 'Counted once'],
};
const rows = {
  head: (column: number) => heads[column] ?? '',
  cell: (key: string, column: number) => cells[key]?.[column] ?? '',
};
const data: MarksIslandData = {
  names: [0, 1],
  figures: { harvest: 2 },
  status: 4,
  note: 5,
  words: { name: '{label}: {value}, {n} of {count}', separator: ', ', keys: '' },
};
const mark = (key: string, promised = false, field = 'harvest') => ({ key, field, promised });

describe('a mark that shows one figure', () => {
  const voice = rowVoice(data, rows);

  it('says label and value, and what its row says beyond', () => {
    expect(voice.answer(mark('a'), [])).toEqual({
      label: 'Apples 2015',
      value: '300 t',
      figures: [],
      lines: [],
    });
    expect(voice.answer(mark('b', true), []).lines).toEqual(['promised', 'Counted once']);
  });

  it('is called by label, value, state and place', () => {
    expect(voice.name(mark('b', true), 2, 2)).toBe(
      'Apples 2022: more than 420 t, promised, 2 of 2',
    );
  });

  it('tells of the other end where a series is told of together', () => {
    const { figures } = voice.answer(mark('b', true), [mark('a')]);
    expect(figures).toEqual([{ label: '2015', value: '300 t' }]);
  });

  it('belongs to the series that all names but the last tell', () => {
    expect(voice.series(mark('a'))).toBe(voice.series(mark('b')));
  });
});

describe('a mark of a row with two figures', () => {
  const voice = rowVoice({ ...data, figures: { harvest: 2, land: 3 }, separate: true }, rows);

  it('says both under their titles, its own first', () => {
    expect(voice.answer(mark('a', false, 'land'), [])).toMatchObject({
      label: 'Apples 2015',
      value: '',
      figures: [
        { label: 'Land', value: '8 ha' },
        { label: 'Harvest', value: '300 t' },
      ],
    });
    expect(voice.name(mark('a'), 1, 4)).toBe('Apples 2015: Harvest 300 t, Land 8 ha, 1 of 4');
  });

  it('is of the series of its field', () => {
    expect(voice.series(mark('a'))).not.toBe(voice.series(mark('a', false, 'land')));
  });
});
