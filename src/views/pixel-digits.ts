/** Digits of three cells by five, row by row: what is drawn of a `1` is solid. */
const digits = [
  '111101101101111',
  '010110010010111',
  '111001111100111',
  '111001111001111',
  '101101111001001',
  '111100111001111',
  '111100111101111',
  '111001001001001',
  '111101111101111',
  '111101111001111',
];

/** The cells of a number, from its upper left, and whether each belongs to a digit or stands beside it. */
export function cellsOfDigits(
  number: string,
): readonly { readonly x: number; readonly y: number; readonly isSolid: boolean }[] {
  const rows = [0, 1, 2, 3, 4];
  return rows.flatMap((y) =>
    [...number].flatMap((digit, place) =>
      [0, 1, 2].map((x) => ({
        x: place * 4 + x,
        y,
        isSolid: digits[Number(digit)]?.[y * 3 + x] === '1',
      })),
    ),
  );
}
