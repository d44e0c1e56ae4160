import { describe, expect, it } from 'vitest';
import { type Inline, inLines } from '../../../src/model/inline.ts';
import { columnWidths } from '../../../src/views/text/column-widths.ts';

const table = (
  head: readonly (readonly [string, boolean])[],
  ...rows: readonly (string | Inline)[][]
) => ({
  head: head.map(([text, numeric]) => ({ text, numeric })),
  rows: rows.map((cells, index) => ({
    key: String(index),
    cells: cells.map((cell) => (typeof cell === 'string' ? [cell] : cell)),
  })),
});
const sum = (shares: readonly number[]) => shares.reduce((all, each) => all + each, 0);

describe('the widths of columns', () => {
  it('share out the whole table', () => {
    const { shares } = columnWidths(
      table(
        [
          ['Pier', false],
          ['Passengers', true],
        ],
        ['North', '9,600'],
      ),
    );
    expect(sum(shares)).toBeCloseTo(100);
  });

  it('are as wide as the text where there is room', () => {
    const { whole, shares } = columnWidths(
      table(
        [
          ['名', false],
          ['数', true],
        ],
        ['二三四五', '1'],
        ['六', '二三四五'],
      ),
    );
    expect(whole).toBe(11);
    expect(shares).toEqual([50, 50]);
  });

  it('leave a figure in one line and shorten the text beside it', () => {
    const figure = '62.48 percentage points';
    const long = 'a very long name '.repeat(20);
    const { shares } = columnWidths(
      table(
        [
          ['Name', false],
          ['Of these, not named', true],
        ],
        [long, figure],
      ),
    );
    const [, share = 0] = shares;
    expect((share / 100) * 40).toBeGreaterThan(10);
    expect(share).toBeLessThan(40);
  });

  it('do not depend on markup, and look at each line of a cell', () => {
    const plain = columnWidths(
      table(
        [
          ['A', false],
          ['B', false],
        ],
        ['one', 'two'],
      ),
    );
    const marked = columnWidths(
      table(
        [
          ['A', false],
          ['B', false],
        ],
        [
          [{ name: 'a', attributes: { title: 'A long title' }, runs: ['one'] }],
          [{ name: 'span', runs: inLines([['two'], ['two']]) }],
        ],
      ),
    );
    expect(marked).toEqual(plain);
  });

  it('keep room for the longest word', () => {
    const { shares } = columnWidths(
      table(
        [
          ['A', false],
          ['B', false],
        ],
        ['Enterprise', 'word '.repeat(40)],
      ),
    );
    expect(((shares[0] ?? 0) / 100) * 40).toBeGreaterThan(5.8);
  });

  it('hold for a table without rows', () => {
    expect(
      sum(
        columnWidths(
          table([
            ['A', false],
            ['B', true],
          ]),
        ).shares,
      ),
    ).toBeCloseTo(100);
  });
});
