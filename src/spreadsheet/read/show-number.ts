import { SSF } from '@e965/xlsx';
import { Decimal } from 'decimal.js';

/** A number as its format shows it. */
export interface ShownNumber {
  readonly text: string;
  /** Whether fewer decimals are shown than are kept. */
  readonly rounded: boolean;
}

/** What a number format is made of: quoted words, escapes, brackets, fillers that only align, foreign signs. */
const parts = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|[^\x20-\x7e"]+/g;
const digits = /\d[\d,]*(?:\.\d+)?/;

/**
 * A workbook's number as it is shown: 0.2732 as 27.32%, with the decimals of its format and without the
 * noise of binary fractions. Where the format shows no plain number, its fifteen digits stand.
 */
export function showNumber(value: number, format: string): ShownNumber {
  const exact = new Decimal(value.toPrecision(15));
  const plain = { text: exact.toFixed(), rounded: false };
  if (format === 'General' || format === '@') return plain;
  const shown = formatted(value, format);
  const written = digits.exec(shown)?.[0];
  if (!written || /\d\s?E[-+]?\d/i.test(shown) || /\d\/\d/.test(shown)) return plain;
  const percent = /%/.test(shown);
  const decimals = written.split('.')[1]?.length ?? 0;
  for (const factor of percent ? [100] : [1, 1e-3, 1e-6, 1e-9]) {
    const scaled = exact.abs().times(factor);
    const fixed = scaled.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
    const distance = fixed.minus(written.replaceAll(',', '')).abs();
    if (distance.gt(new Decimal(10).pow(-decimals))) continue;
    if (factor !== 1 && !percent && exact.isZero()) continue;
    const text = shown.replace(written, fixed.toFixed(decimals)).trim();
    return { text: /\d/.test(text) ? text : plain.text, rounded: !fixed.eq(scaled) };
  }
  return plain;
}

function formatted(value: number, format: string): string {
  try {
    return SSF.format(format.replace(parts, partOf), value);
  } catch {
    // A format that cannot be followed shows nothing.
    return '';
  }
}

/** The shown part of a format: fillers go, and signs such as ¥ stand in quotes. */
function partOf(part: string): string {
  if (/^[_*]/.test(part)) return '';
  return /^["\\[]/.test(part) ? part : `"${part}"`;
}
