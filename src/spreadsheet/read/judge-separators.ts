import type { Separators } from '../../reading/characters/digits.ts';
import { fold } from '../../reading/characters/normalise-characters.ts';

export const pointDecimals: Separators = { decimal: '.', group: ',' };
export const commaDecimals: Separators = { decimal: ',', group: '.' };

/** What written numbers show of their separators. */
export interface SeparatorEvidence {
  /** Cells that can only have a point, or only a comma, before their decimals. */
  readonly point: number;
  readonly comma: number;
  /** Cells that say nothing: 1.026, 1,234. */
  readonly openPoint: number;
  readonly openComma: number;
  /** Whole numbers of three digits beside them, and longer ones: 155, 1026. */
  readonly short: number;
  readonly long: number;
}

const affix = '[€$£¥₹₩₽%‰()<>≤≥~≈±+*†‡-]|[A-Z]{2,3}|\\p{L}{1,9}\\.?';
const numeric = new RegExp(
  `^(?:(?:${affix})\\s*){0,3}((?:\\d[\\d.,' \\u066b\\u066c]*)?[.,]?\\d)\\s*(?:(?:${affix})\\s*){0,3}$`,
  'u',
);
const dayLike = /^\d{1,4}[.-]\d{1,2}[.-]\d{1,4}$/;

/** The digits of a cell that holds a number and little else, with their separators; none for days. */
export function digitsOf(written: string): string | undefined {
  const text = fold(written).trim();
  if (text.length > 40 || !/\d/.test(text)) return undefined;
  const digits = numeric
    .exec(text)?.[1]
    ?.replace(/ (?=\d{3})/g, "'")
    .trim();
  return digits === undefined || /\s/.test(digits) || dayLike.test(digits) ? undefined : digits;
}

/** Collects what cells show, each by its last sign: 0,82 and 1.234,5 have decimal commas, 1.234.567 too. */
export function judgeSeparators(cells: readonly string[]): SeparatorEvidence {
  const found = { point: 0, comma: 0, openPoint: 0, openComma: 0, short: 0, long: 0 };
  for (const cell of cells) {
    const digits = digitsOf(cell)?.replaceAll("'", '');
    const kind = digits === undefined ? undefined : kindOf(digits);
    if (kind) found[kind] += 1;
  }
  return found;
}

function kindOf(digits: string): keyof SeparatorEvidence | undefined {
  if (/^\d+$/.test(digits))
    return digits.length > 3 ? 'long' : digits.length === 3 ? 'short' : undefined;
  const [points, commas] = [digits.split('.').length - 1, digits.split(',').length - 1];
  if (points > 0 && commas > 0)
    return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? 'point' : 'comma';
  const isGrouped = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(digits);
  const isIndian = /^\d{1,3}(?:,\d{2})+,\d{3}$/.test(digits);
  if (points > 1) return isGrouped ? 'comma' : undefined;
  if (commas > 1) return isGrouped || isIndian ? 'point' : undefined;
  if (isGrouped) return points === 1 ? 'openPoint' : 'openComma';
  return points === 1 ? 'point' : 'comma';
}

/** What evidence comes to: separators, a contradiction, or nothing to tell 1.026 by. */
export type Verdict = Separators | 'both' | 'open' | 'none';

/** The verdict of the cells of a whole file: a sign before decimals in any of them holds for all. */
export function verdictOf({ point, comma, openPoint, openComma }: SeparatorEvidence): Verdict {
  if (point > 0 && comma > 0) return 'both';
  if (point > 0) return pointDecimals;
  if (comma > 0) return commaDecimals;
  return openPoint + openComma > 0 ? 'open' : 'none';
}

/**
 * The verdict of the cells of one column where the file does not say. Beside 155 and without a 1026, 1.026 is a
 * thousand: decimals would be written behind 155 too. Beside 1026 it is a decimal.
 */
export function columnVerdict(evidence: SeparatorEvidence, groupsByComma = false): Verdict {
  const verdict = verdictOf(evidence);
  const { openPoint, openComma, short, long } = evidence;
  if (verdict !== 'open') return verdict;
  if (openPoint > 0 && openComma > 0) return 'both';
  const areThousands = short > 0 && long === 0;
  if (areThousands) return openPoint > 0 ? commaDecimals : pointDecimals;
  if (long > 0) return openPoint > 0 ? pointDecimals : commaDecimals;
  return openComma > 0 && groupsByComma ? pointDecimals : 'open';
}

const written = /(?<![\d.,'])(?:\d[\d.,']*|[.,]\d+)(?<=\d)/;

/** A number with one form for its separators: 1.234,5 as 1234.5, 12,34,567 as 1234567, .097 as 0.097. */
export function canonicalNumber(text: string, { decimal, group }: Separators): string {
  const folded = fold(text).replace(/٫/g, decimal).replace(/٬/g, group);
  const joined = folded
    // Some programs write a minus as long as a dash.
    .replace(/^[‒–—]\s?(?=[\d.,])/, '-')
    .replace(/(\d)[ '](?=\d{3}(?!\d))/g, "$1'")
    .replace(/^([-+]?)([\d.,']+)\s?([€$£¥])$/, '$1$3$2');
  return joined.replace(written, (digits) => {
    const [whole = '', decimals, ...more] = digits.replaceAll("'", '').split(decimal);
    if (more.length > 0 || (decimals !== undefined && !/^\d+$/.test(decimals))) return digits;
    if (!isGroupedRight(whole.split(group))) return digits;
    const tail = decimals === undefined ? '' : `.${decimals}`;
    return `${whole.replaceAll(group, '') || '0'}${tail}`;
  });
}

/** Whether digits stand in groups of three, or the Indian ones of two before the last: not 1,23 nor 1234,567. */
function isGroupedRight(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  if (rest.length === 0) return true;
  const isThree = rest.every(({ length }) => length === 3);
  const isIndian =
    rest.slice(0, -1).every(({ length }) => length === 2) && rest.at(-1)?.length === 3;
  return first.length > 0 && first.length <= 3 && !first.startsWith('0') && (isThree || isIndian);
}
