import type { Head, TableCell } from '../cells/table.ts';

const scaleHead = /^(?:scale|(?:unit[ _])?mult(?:iplier)?|magnitude)$/i;

/** What offices write in such a column: a word, or a power of ten. */
const scales: readonly (readonly [RegExp, string])[] = [
  [/^(?:units?|ones?|0|)$/i, ''],
  [/^(?:thousands?|3)$/i, 'thousand '],
  [/^(?:millions?|6)$/i, 'million '],
  [/^(?:billions?|9)$/i, 'billion '],
  [/^(?:trillions?|12)$/i, 'trillion '],
];

/**
 * The scale in which each row's unit is counted, where a column beside it says so: “Billions” beside “U.S. dollars”.
 */
export function rowScales(
  heads: readonly Head[],
  lists: readonly (readonly TableCell[])[],
): readonly string[] | undefined {
  for (const [index, { text }] of heads.entries()) {
    if (!scaleHead.test(text.trim())) continue;
    const found = (lists[index] ?? []).map((cell) =>
      scales.find(([form]) => form.test(cell.text.trim())),
    );
    if (found.every((each) => each !== undefined)) return found.map(([, word]) => word);
  }
  return undefined;
}
