import { Decimal } from 'decimal.js';
import { type Numeral, placeOf, tenTo } from './numeral.ts';

/** How a language parts thousands and decimals in digits. */
export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

const known = new Map<string, Separators>();

/** The separators of a language, from `Intl`. */
export function separatorsOf(language: string): Separators {
  const before = known.get(language);
  if (before) return before;
  const parts = new Intl.NumberFormat(language).formatToParts(12345678.9);
  const of = (type: string) => parts.find((part) => part.type === type)?.value;
  const separators = { decimal: of('decimal') ?? '.', group: of('group') ?? ',' };
  known.set(language, separators);
  return separators;
}

const readers = new Map<string, RegExp>();

/** The reader of digits, grouped by three or not at all, with decimals or without. */
function readerOf({ decimal, group }: Separators): RegExp {
  const id = decimal + group;
  let reader = readers.get(id);
  if (!reader) {
    const point = decimal === ',' ? '[,，]' : '\\.';
    // A language that groups with a space takes no point for a group: 1.234.567,5 is no French.
    const own = /\s/.test(group) ? '' : decimal === ',' ? '.' : ',，';
    const marks = `[${own}' ]`;
    reader = new RegExp(
      `(\\d{1,3}(?:(${marks})\\d{3}(?:\\2\\d{3})*)(?!\\d)|\\d+)(?:${point}(\\d+))?`,
      'y',
    );
    readers.set(id, reader);
  }
  return reader;
}

const vulgar: Readonly<Record<string, readonly [number, number]>> = {
  '½': [1, 2],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '⅕': [1, 5],
  '⅛': [1, 8],
};

/** Reads a vulgar fraction sign. */
export function readVulgar(text: string, at: number): readonly [number, number] | undefined {
  return vulgar[text.charAt(at)];
}

/**
 * Reads digits at a place in a folded text: 1234, 1,234, 1 234, 67.51. `undefined` where they are
 * none, are grouped wrongly (1,23) or begin with a zero that no number has (040).
 */
export function readDigits(text: string, at: number, separators: Separators): Numeral | undefined {
  const reader = readerOf(separators);
  reader.lastIndex = at;
  const match = reader.exec(text);
  if (!match) return undefined;
  const [written, whole = '', , decimals] = match;
  if (/^0\d/.test(whole)) return undefined;
  const end = at + written.length;
  if (continues(text, end)) return undefined;
  const value = new Decimal(`${whole.replace(/\D/g, '')}.${decimals ?? '0'}`);
  const step = tenTo(-(decimals?.length ?? 0));
  const pointed = decimals !== undefined;
  return { value, step, place: placeOf(value, step, pointed), pointed, scaled: false, end };
}

/** Whether a number goes on where these digits end: 1,23 or 1.2.3. */
function continues(text: string, end: number): boolean {
  return /^(?:\d|[.,]\d)/.test(text.slice(end, end + 2));
}

const power =
  /\s?[×x*·]\s?10(?:(?:\^|\*\*)\{?([-+]?\d{1,3})\}?|([⁻⁺]?[⁰¹²³⁴-⁹]{1,3}))(?![\d.])|e([-+]?\d{1,3})(?![\d.A-Za-z])/iy;
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Reads digits, perhaps with a power of ten: 5.97 × 10^24, 3×10⁸, 5.97e24. */
export function readPower(text: string, at: number, separators: Separators): Numeral | undefined {
  const digits = readDigits(text, at, separators);
  if (!digits) return undefined;
  power.lastIndex = digits.end;
  const match = power.exec(text);
  const [, plain, above, short] = match ?? [];
  const written =
    plain ??
    short ??
    above
      ?.replace(/[⁰¹²³⁴-⁹]/g, (sign) => String(raised.indexOf(sign)))
      .replace('⁻', '-')
      .replace('⁺', '');
  if (!match || written === undefined) return digits;
  const factor = tenTo(Number(written));
  return {
    ...digits,
    value: digits.value.times(factor),
    step: digits.step.times(factor),
    place: digits.place.times(factor),
    pointed: false,
    scaled: true,
    end: power.lastIndex,
  };
}
