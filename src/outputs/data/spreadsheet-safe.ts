/** What a spreadsheet takes for the beginning of a formula, and would run; full-width forms too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
const plainNumber = /^[+-]?\d+(\.\d+)?$/;

/** A text for a cell of a spreadsheet, which is kept from running it. */
export function defuse(text: string): string {
  return formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}
