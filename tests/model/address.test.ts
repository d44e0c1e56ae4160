import { describe, expect, it } from 'vitest';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import { addressOf, parseAddress, resolveCell, withinDataset } from '../../src/model/address.ts';
import { unitNamed } from '../unit-named.ts';
import { build, fileOf } from './dataset-file.ts';

const place = { file: 'a.md', line: 1, column: 1 };
const loans = build(
  fileOf(
    [
      { name: 'room', type: 'string' },
      { name: 'year', type: 'integer' },
      { name: 'loans', type: 'integer', unit: 'case' },
    ],
    [
      { room: 'Old Mill (east)', year: 2031, loans: 1300, qualifier: 'over' },
      { room: 'a/b, c', year: 2031, loans: 2 },
    ],
    { primaryKey: ['room', 'year'] },
  ),
).dataset;

function find(address: string) {
  const mistakes = new Mistakes();
  const cell = resolveCell(address, new Map(loans ? [['loans', loans]] : []), place, mistakes);
  return { cell, codes: mistakes.list.map(({ code }) => code) };
}

describe('the address of a cell', () => {
  it('is a dataset, a key and a field, perhaps without the field', () => {
    expect(parseAddress('a/b/c')).toEqual({ dataset: 'a', key: 'b', field: 'c' });
    expect(parseAddress('a/b')).toEqual({ dataset: 'a', key: 'b', field: undefined });
    expect(parseAddress('a/x%2Fy%20z/c')?.key).toBe('x/y z');
    for (const wrong of ['', 'a', 'a/', '/b/c', 'a/b/', 'a/b/c/d', 'a/%E0%A4%A/c'])
      expect(parseAddress(wrong)).toBeUndefined();
  });

  it('finds the cell with what its row and field say of it', () => {
    const expected = {
      value: 1300,
      unit: unitNamed('case'),
      qualifier: 'over',
      key: 'Old Mill (east),2031',
    };
    expect(find('loans/Old%20Mill%20(east),2031/loans').cell).toMatchObject(expected);
    expect(find('loans/Old Mill (east), 2031/loans').cell).toMatchObject(expected);
    expect(find('loans/a%2Fb,%20c,2031/loans').cell?.value).toBe(2);
  });

  it('may leave out the field where one holds figures: a number in the key is a name', () => {
    expect(find('loans/Old%20Mill%20(east),2031').cell?.field).toBe('loans');
  });

  it('finds words, too, which carry no qualifier', () => {
    expect(find('loans/Old%20Mill%20(east),2031/room').cell).toMatchObject({
      value: 'Old Mill (east)',
      qualifier: 'exact',
    });
  });

  it('is told where it leads nowhere', () => {
    expect(find('loans').codes).toEqual(['bad-address']);
    expect(find('loan/a/b').codes).toEqual(['unknown-dataset']);
    expect(find('loans/x/loans').codes).toEqual(['unknown-row']);
    expect(find('loans/Old%20Mill%20(east),2031/loan').codes).toEqual(['unknown-cell-field']);
  });

  it('leads back to its cell', () => {
    for (const key of ['Old Mill (east),2031', 'a/b, c,2031']) {
      const address = addressOf({ dataset: 'loans', key, field: 'loans' });
      expect(address).not.toMatch(/\s/);
      expect(find(address).cell?.key).toBe(key);
    }
  });

  it('must name the field where several hold figures, or none', () => {
    const two = build(
      fileOf(
        [
          { name: 'key', type: 'string' },
          { name: 'a', type: 'number' },
          { name: 'b', type: 'number' },
        ],
        [{ key: 'x', a: 1, b: 2 }],
      ),
    ).dataset;
    const mistakes = new Mistakes();
    resolveCell('two/x', new Map(two ? [['two', two]] : []), place, mistakes);
    expect(mistakes.list[0]?.inWords('en').hint).toBe('Add the field: two/x/a or two/x/b.');
  });
});

describe('an address within its own dataset', () => {
  const within = (text: string) => withinDataset(text, 'loans', loans?.rows ?? []);

  it('may begin with the name of the dataset', () => {
    expect(within('loans/east/value')).toBe('east/value');
    expect(within('loans / east / value')).toBe('east/value');
    expect(within('loans/value')).toBe('value');
    expect(within('east/value')).toBe('east/value');
    expect(within('loans')).toBe('loans');
  });

  it('keeps what is the key of a row, where two parts leave that open', () => {
    const rows = (loans?.rows ?? []).map((row) => ({ ...row, key: 'loans' }));
    expect(withinDataset('loans/value', 'loans', rows)).toBe('loans/value');
    expect(withinDataset('loans/loans/value', 'loans', rows)).toBe('loans/value');
  });
});
