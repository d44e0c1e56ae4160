import { divideUnits, multiplyUnits, type Unit, unitless } from '../model/unit.ts';
import { endOf, skipSpace } from './before-number.ts';
import { joinQualifiers, type WrittenQualifier, wordsAfter } from './characters/qualifiers.ts';
import { scaleAt } from './numerals/scale-words.ts';
import { anyCounter, type FoundUnit, type UnitWords } from './units/unit-words.ts';

/** What stands behind a number: its unit, “per …”, 半, qualifiers. */
export interface Tail {
  readonly unit: Unit | undefined;
  readonly each: boolean;
  /** Whether 半 adds half a unit: 两年半. */
  readonly half: boolean;
  readonly qualifier: WrittenQualifier;
  readonly end: number;
}

const per = /(?: per | an? |\/ ?|每(?:一)?| for (?:each|every) | (?:each|every) )/iy;
const each = /(?: each| apiece)(?![a-z])/iy;
const noun = /(?:项目|企业|公司)?/y;

/**
 * Every way to read what stands behind a number that ends at a place. The bound words end at `outside`,
 * or nowhere.
 */
export function readTails(text: string, at: number, words: UnitWords, outside: number): Tail[] {
  const bare: Tail = { unit: undefined, each: false, half: false, qualifier: 'none', end: at };
  return [bare, ...readUnits(text, at, words, outside)]
    .flatMap((tail) => withPer(text, tail, words))
    .flatMap((tail) => withQualifier(text, tail));
}

function readUnits(text: string, at: number, words: UnitWords, outside: number): Tail[] {
  const start = unitStart(text, at);
  const tail = (unit: Unit, end: number, half = false): Tail => ({
    unit,
    each: false,
    half,
    qualifier: 'none',
    end,
  });
  const halfMonths = halfUnit(text, start, words);
  const found = words.at(text, start);
  if (!found || (start >= outside && isOnlyCounted(found))) return [];
  const plain = product(text, found, words).flatMap(({ units, end }) =>
    units.flatMap((unit) =>
      text.charAt(end) === '半' ? [tail(unit, end), tail(unit, end + 1, true)] : [tail(unit, end)],
    ),
  );
  const months = halfMonths?.units.map((unit) => tail(unit, halfMonths.end, true)) ?? [];
  return [...plain, ...months];
}

/** A counting word that the publication does not declare: behind the bound words it begins what is counted. */
function isOnlyCounted({ units }: FoundUnit): boolean {
  return units.every(({ bases }) => bases[anyCounter] === 1);
}

/** 两个半月, 一个半小时: the half stands before the unit. */
function halfUnit(text: string, at: number, words: UnitWords): FoundUnit | undefined {
  if (!text.startsWith('个半', at)) return undefined;
  const found = words.at(`个${text.slice(at + 2, at + 6)}`, 0);
  return found && found.end > 1 ? { units: found.units, end: at + 1 + found.end } : undefined;
}

/** A unit follows directly, behind a space or, in English, behind a hyphen. */
function unitStart(text: string, at: number): number {
  if (text.charAt(at) === '-' && /[a-z%]/i.test(text.charAt(at + 1))) return at + 1;
  return skipSpace(text, at);
}

/** A unit, and its product with the one behind a dot: 人·次. */
function product(text: string, found: FoundUnit, words: UnitWords): FoundUnit[] {
  const next = text.charAt(found.end) === '·' ? words.at(text, found.end + 1) : undefined;
  if (!next) return [found];
  const units = found.units.flatMap((a) => next.units.map((b) => multiplyUnits(a, b)));
  return [found, { units, end: next.end }];
}

/** The tail alone, and with “per …” behind it. */
function withPer(text: string, tail: Tail, words: UnitWords): Tail[] {
  const apiece = endOf(each, text, tail.end);
  const start = endOf(per, text, tail.end);
  const found = start === undefined ? undefined : perUnit(text, start, words);
  const tails = [tail];
  if (apiece !== undefined && tail.unit) tails.push({ ...tail, each: true, end: apiece });
  for (const unit of found?.units ?? []) {
    const end = endOf(noun, text, found?.end ?? 0) ?? found?.end ?? 0;
    const quotient = divideUnits(tail.unit ?? unitless, unit);
    tails.push({ ...tail, unit: quotient, end: found?.end ?? end });
    if (end !== found?.end) tails.push({ ...tail, unit: quotient, end });
  }
  return tails;
}

/** The unit below: perhaps scaled, as in 元/万人. */
function perUnit(text: string, at: number, words: UnitWords): FoundUnit | undefined {
  const found = words.at(text, at);
  if (found) return product(text, found, words).at(-1);
  const scale = scaleAt(text, at);
  const scaled = scale && words.at(text, skipSpace(text, scale.end));
  if (!scale || !scaled) return undefined;
  const units = scaled.units.map(({ factor, bases }) => ({ factor: factor * scale.factor, bases }));
  return { units, end: scaled.end };
}

function withQualifier(text: string, tail: Tail): Tail[] {
  const tails = [tail];
  let last = tail;
  for (;;) {
    const at = skipSpace(text, last.end);
    const found = wordsAfter.at(text, at);
    const qualifier = found && joinQualifiers(last.qualifier, found.meaning);
    if (!found || !qualifier) return tails;
    last = { ...last, qualifier, end: found.end };
    tails.push(last);
  }
}
