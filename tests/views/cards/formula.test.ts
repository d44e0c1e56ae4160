import { expect, test } from 'vitest';
import { writeInline } from '../../../src/model/inline.ts';
import { formulaWords } from '../../../src/views/cards/formula.ts';
import { riverTown } from '../river-town.ts';

test('a formula names its cells for readers and leads to their rows', async () => {
  const publication = await riverTown();
  const pier = (key: string) => `ferry-trips/${key}/passengers`;
  const formula = `(${pier('mill-stairs,2031')} - ${pier('north-quay,2031')}) / 2`;
  expect(writeInline(formulaWords(formula, publication, 'en'))).toBe(
    '(<a href="/almanac/data/ferry-trips/#mill-stairs%2C2031">Mill Stairs, 2031</a> − ' +
      '<a href="/almanac/data/ferry-trips/#north-quay%2C2031">North Quay, 2031</a>) ÷ 2',
  );
});

test('what is no cell stays as it is written, as text', async () => {
  expect(writeInline(formulaWords('1 < 2', await riverTown(), 'en'))).toBe('1 &lt; 2');
});
