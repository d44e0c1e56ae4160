import type { NumberPattern } from '../../charts/contract/island-data.ts';

/** Fills in a sentence: `{a} is above {b}`. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Writes an amount without its sign, with its unit: 39.03 percentage points. */
export function writeAmount(amount: number, pattern: NumberPattern): string {
  const digits = digitsOf(pattern);
  const size = Math.abs(amount);
  const plural = new Intl.PluralRules(pattern.language, digits).select(size);
  const unit = pattern.unit[plural] ?? pattern.unit.other ?? '{}';
  return unit.replace('{}', new Intl.NumberFormat(pattern.language, digits).format(size));
}

/** Writes an amount with its sign and without its unit: +39.03, −23.45, 0.00. */
export function writeSigned(amount: number, pattern: NumberPattern): string {
  const size = new Intl.NumberFormat(pattern.language, digitsOf(pattern)).format(Math.abs(amount));
  return `${amount > 0 ? '+' : amount < 0 ? '\u2212' : ''}${size}`;
}

/** The unit alone, as it stands for all amounts: percentage points. */
export function writeUnit({ unit }: NumberPattern): string {
  return (unit.other ?? '').replace('{}', '').trim();
}

function digitsOf({ decimals }: NumberPattern) {
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}
