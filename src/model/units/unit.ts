import { lookUp } from '../../schema/look-up.ts';
import { currencies, currencyCodes, measures, scales, shares } from './unit-names.ts';

/**
 * A unit as a power product of base units and a factor to them: 亿元/个 is
 * `{ factor: 1e8, bases: { CNY: 1, project: -1 } }`. Percent and percentage points are bases of their own.
 */
export interface Unit {
  readonly factor: number;
  readonly bases: Readonly<Record<string, number>>;
  /** The measures by which bases are called, where they are multiples of them: TWh for kWh. */
  readonly named?: Readonly<Record<string, string>> | undefined;
}

/** A unit as a dataset names it, and what that means: `亿元`. */
export interface NamedUnit extends Unit {
  readonly name: string;
}

/** The unit of amounts that have none. */
export const unitless: Unit = { factor: 1, bases: {} };

/** The names that a unit can have, for “did you mean”. */
export function unitNames(counters: readonly string[]): string[] {
  return [
    'percent',
    'percentage-points',
    '元',
    '万元',
    '亿元',
    'CNY',
    'USD',
    ...counters,
    ...Object.keys(measures),
  ];
}

const cache = new Map<string, Unit | undefined>();

/**
 * Reads the name of a unit: `percent`, `percentage-points`, a currency alone or scaled (`元`, `亿元`,
 * `million USD`), a measure (`t`, `km2`, `kWh`), a counter, or a quotient of these (`亿元/project`).
 * `undefined` where the name is unknown.
 */
export function parseUnit(name: string, counters: readonly string[]): Unit | undefined {
  const id = `${counters.join(' ')}|${name}`;
  if (!cache.has(id)) cache.set(id, parseQuotient(name, counters));
  return cache.get(id);
}

/** A unit with the name by which a file calls it; one whose name is unknown measures nothing. */
export function namedUnit(name: string, counters: readonly string[]): NamedUnit {
  return { ...(parseUnit(name, counters) ?? unitless), name };
}

function parseQuotient(name: string, counters: readonly string[]): Unit | undefined {
  const parts = name
    .split('/')
    .map((part, index) => (index === 0 ? parseSimple : parseBelow)(part.trim(), counters));
  if (parts.some((part) => part === undefined)) return undefined;
  return (parts as Unit[]).reduce((quotient, part) => divideUnits(quotient, part));
}

/**
 * So many of a base unit as a base of its own: 100,000 people, 万元. Deaths per 100,000 people are told so, and neither as
 * a fraction of a death nor, where it is people who die, as a plain ratio.
 */
export function batch(count: number, { factor, bases, named }: Unit): Unit | undefined {
  const [only, ...others] = Object.entries(bases);
  if (!only || others.length > 0 || only[1] !== 1 || count <= 1) return undefined;
  const base = `${count} ${only[0]}`;
  const name = named?.[only[0]];
  return { factor, bases: { [base]: 1 }, ...(name && { named: { [base]: name } }) };
}

/** The parts of such a base: how many, and of what. */
export function batchOf(base: string): { readonly count: number; readonly of: string } | undefined {
  const match = /^(\d+) (.*)$/.exec(base);
  return match ? { count: Number(match[1]), of: match[2] ?? '' } : undefined;
}

/** What stands below the line: 十万person and `100000 person` as a batch, all else as it is. */
function parseBelow(name: string, counters: readonly string[]): Unit | undefined {
  const [, digits = '', scale = '', rest = ''] =
    new RegExp(`^(\\d*) ?(${Object.keys(scales).join('|')}|)? ?(.*)$`).exec(name) ?? [];
  const count = (digits === '' ? 1 : Number(digits)) * (lookUp(scales, scale) ?? 1);
  const base = count > 1 ? parseBase(rest, counters) : undefined;
  return (base && batch(count, base)) ?? parseSimple(name, counters);
}

function parseSimple(name: string, counters: readonly string[]): Unit | undefined {
  const base = parseBase(name, counters);
  if (base) return base;
  for (const [scale, factor] of Object.entries(scales)) {
    const rest = name.startsWith(scale)
      ? name.slice(scale.length)
      : name.endsWith(` ${scale}`)
        ? name.slice(0, -scale.length)
        : undefined;
    const unit = rest === undefined ? undefined : parseBase(rest.trim(), counters);
    if (unit) return { ...unit, factor: unit.factor * factor };
  }
  return undefined;
}

function parseBase(name: string, counters: readonly string[]): Unit | undefined {
  if (counters.includes(name)) return { factor: 1, bases: { [name]: 1 } };
  const share = lookUp(shares, name);
  if (share) return { factor: 1, bases: { [share]: 1 } };
  const currency = lookUp(currencies, name) ?? (currencyCodes.includes(name) ? name : undefined);
  if (currency) return { factor: 1, bases: { [currency]: 1 } };
  const measure = lookUp(measures, name);
  if (!measure) return undefined;
  const [base, factor] = measure;
  return { factor, bases: { [base]: 1 }, ...(factor === 1 ? {} : { named: { [base]: name } }) };
}

/** The factor of a unit's names alone: 1e9 of `TWh`, and 1 of `亿元`, whose 亿 is a scale and no name. */
export function namesFactor({ bases, named = {} }: Unit): number {
  return Object.entries(named).reduce(
    (factor, [base, name]) => factor * (lookUp(measures, name)?.[1] ?? 1) ** (bases[base] ?? 0),
    1,
  );
}

/** The number of a unit, as it is called, that a factor comes to: 1e8 of 亿元, 1 of `TWh`. */
export function scaleIn(unit: Unit, factor: number = unit.factor): number {
  return Number((factor / namesFactor(unit)).toPrecision(12));
}

/** A unit with the name that `unitText` finds for it, at its scale or in its base; `undefined` where there is none. */
export function withName(unit: Unit): NamedUnit | undefined {
  for (const each of [unit, { ...unit, factor: 1 }]) {
    const name = unitText(each);
    if (name !== undefined) return { ...each, name };
  }
  return undefined;
}

/**
 * A name for a unit that `parseUnit` reads back: `亿元/project`. `undefined` where there is none, as for
 * squares, odd multiples and amounts without a unit.
 */
export function unitText(unit: Unit): string | undefined {
  const { bases, named = {} } = unit;
  const over = Object.entries(bases).filter(([, exponent]) => exponent > 0);
  const under = Object.entries(bases).filter(([, exponent]) => exponent < 0);
  const [only] = over;
  const isPlain =
    over.length === 1 && [...over, ...under].every(([, each]) => Math.abs(each) === 1);
  const called = (base: string) => {
    const many = batchOf(base);
    return [...(many && named[base] ? [many.count] : []), named[base] ?? base].join(' ');
  };
  const name = only && isPlain ? scaledName(called(only[0]), scaleIn(unit)) : undefined;
  return name && [name, ...under.map(([base]) => called(base))].join('/');
}

function scaledName(base: string, factor: number): string | undefined {
  if (factor === 1) return base;
  const measure = Object.entries(measures).find(
    ([, [of, times]]) => of === base && times === factor,
  )?.[0];
  if (measure !== undefined) return measure;
  const scale = Object.entries(scales).find(([, times]) => times === factor)?.[0];
  if (scale === undefined) return undefined;
  return base === 'CNY' && /^\P{ASCII}/u.test(scale) ? `${scale}元` : `${scale} ${base}`;
}

/** The base units of measures and shares. */
const bases = new Set([...Object.values(measures).map(([base]) => base), ...Object.values(shares)]);

/** Whether a base unit is one of the publication's own counters: what neither money, shares nor measures are. */
export function isCounter(base: string): boolean {
  return !isCurrency(base) && !batchOf(base) && !bases.has(base);
}

/** Whether a base unit is a currency. */
export function isCurrency(base: string): boolean {
  return currencyCodes.includes(base);
}

export function multiplyUnits(a: Unit, b: Unit): Unit {
  return joined(a, b, a.factor * b.factor, 1);
}

export function divideUnits(a: Unit, b: Unit): Unit {
  return joined(a, b, a.factor / b.factor, -1);
}

/** A base that both have is called as in the first; one that cancels out has no name left. */
function joined(a: Unit, b: Unit, factor: number, sign: 1 | -1): Unit {
  const bases = combine(a.bases, b.bases, sign);
  const names = Object.entries({ ...b.named, ...a.named }).filter(([base]) => base in bases);
  return { factor, bases, ...(names.length > 0 && { named: Object.fromEntries(names) }) };
}

function combine(a: Unit['bases'], b: Unit['bases'], sign: 1 | -1): Record<string, number> {
  const bases: Record<string, number> = { ...a };
  for (const [base, exponent] of Object.entries(b)) {
    const sum = (lookUp(bases, base) ?? 0) + sign * exponent;
    if (sum === 0) delete bases[base];
    else bases[base] = sum;
  }
  return bases;
}

/** Whether two units measure the same kind of thing, at whatever scale. */
export function sameKind(a: Unit, b: Unit): boolean {
  const keys = Object.keys(a.bases);
  return (
    keys.length === Object.keys(b.bases).length &&
    keys.every((key) => lookUp(a.bases, key) === lookUp(b.bases, key))
  );
}
