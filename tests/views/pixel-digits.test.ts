import { expect, test } from 'vitest';
import { cellsOfDigits } from '../../src/views/pixel-digits.ts';

test('a number is drawn in cells, each digit four cells after the one before', () => {
  const drawn = [0, 1, 2, 3, 4].map((row) =>
    cellsOfDigits('14')
      .filter(({ y }) => y === row)
      .map(({ isSolid }) => (isSolid ? '#' : '.'))
      .join(''),
  );
  expect(drawn).toEqual(['.#.#.#', '##.#.#', '.#.###', '.#...#', '###..#']);
  expect(cellsOfDigits('14')[3]).toEqual({ x: 4, y: 0, isSolid: true });
});
