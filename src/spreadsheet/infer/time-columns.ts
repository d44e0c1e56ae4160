import { fold } from '../../reading/characters/normalise-characters.ts';
import { type MomentKind, midnight } from '../../schema/moments.ts';
import { monthNamed } from '../cells/month-names.ts';
import { dayOrder, fullYear } from '../cells/read-day.ts';
import { readPackedTime, readTime, seasonIn, type Time } from '../cells/read-time.ts';

/** A column read as times, all in one way. */
export interface TimeColumn {
  readonly kind: MomentKind;
  /** In ISO 8601, one for each cell. */
  readonly iso: readonly string[];
  /** Whether it was written as times, and not as bare numbers. */
  readonly sure: boolean;
  /** How a form was understood that might have been another: days of Excel, seconds since 1970. */
  readonly form?: 'epoch' | 'serial' | 'short-year' | 'season' | undefined;
}

const yearHead =
  /^(?:years?|yrs?|jahre?|année|annee|an|año|ano|anno|rok|jaar|år|年|年份|年度|公元|year_?\w{0,8})$/i;
const finerHead =
  /月|日|时间|时刻|时期|^期|month|date|period|time|day|datum|tag|monat|zeit|jour|mois|fecha|data|created|updated|timestamp|epoch/i;
const timeHead = /年|year|jahr|ann[ée]e|\baño\b|\bano\b|\banno\b/i;

/** Where a column stands: its head, and its place among the others. */
export interface Standing {
  readonly head: string;
  readonly index: number;
}

type TimeReader = (texts: readonly string[], standing: Standing) => TimeColumn | undefined;

/** The ways to read a column, the surest first. Each takes all cells or none. */
const ways: readonly TimeReader[] = [seasons, written, shortMonths, eras, packed, epochs, serials];

/** Reads the cells of a column as times, all in one way; `undefined` where no way fits all of them. */
export function readTimes(texts: readonly string[], standing: Standing): TimeColumn | undefined {
  for (const way of ways) {
    const found = way(texts, standing);
    if (found) return found;
  }
  return undefined;
}

/** The seasons of a column, of which each goes on into the next year, and not all are the same: 2009-10, 2010-11. */
function seasons(texts: readonly string[], { head }: Standing): TimeColumn | undefined {
  const found = texts.map(seasonIn);
  if (!all(found)) return undefined;
  const isNamed = /season|fiscal|financial|school|academic|saison|赛季|财年|学年|年度|雪季/i.test(
    head,
  );
  const isMonthToo = texts.every((text) => readTime(text)?.kind === 'month');
  if (new Set(texts).size < 2 && isMonthToo && !isNamed) return undefined;
  const areYears = found.every(({ iso }) => /^\d{4}$/.test(iso));
  return areYears ? undefined : columnOf('season', found, isMonthToo ? 'season' : undefined);
}

/** Times of one kind; days among datetimes are midnights. */
function written(texts: readonly string[], { head, index }: Standing): TimeColumn | undefined {
  const order = dayOrder(texts);
  if (order === 'unknown') return undefined;
  const found = texts.map((text) => readTime(text, order === 'none' ? undefined : order));
  if (!all(found)) return undefined;
  const kinds = new Set(found.map(({ kind }) => kind));
  const [kind] = kinds;
  if (!kind) return undefined;
  if (kinds.size === 2 && kinds.has('date') && kinds.has('datetime')) return moments(found);
  if (kinds.size > 1) return undefined;
  const isShort = texts.some((text) => /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(text.trim()));
  if (kind === 'datetime') return moments(found);
  if (kind === 'time') return areClocks(texts, head, index) ? columnOf(kind, found) : undefined;
  if (found.every(({ sure }) => sure))
    return columnOf(kind, found, isShort ? 'short-year' : undefined);
  if (kind !== 'year') return finerHead.test(head) ? columnOf(kind, found) : undefined;
  const areModern = texts.every((text) =>
    /^(?:1[5-9]|20|21)\d\d(?:\.0|年)?$/.test(fold(text).trim()),
  );
  const areNew = texts.every((text) => /^(?:1[89]|20|21)\d\d/.test(fold(text).trim()));
  const isLikely =
    yearHead.test(head.trim()) ||
    (areModern && (timeHead.test(head) || finerHead.test(head))) ||
    (areNew && index === 0);
  return isLikely ? columnOf(kind, found) : undefined;
}

/** Times of day, and no times that something took: 2:05:13 of a race. */
function areClocks(texts: readonly string[], head: string, index: number): boolean {
  const isSpan = texts.some((text) => /^\d:\d\d:\d\d$/.test(text.trim()));
  const isNamed = /hour|uhr|heure|hora\b|ora\b|clock|time of day|时刻|钟|时间/i.test(head);
  return !isSpan && (isNamed || (index === 0 && /time|zeit/i.test(head)));
}

/**
 * The moments of a column: datetimes, with midnights and seconds as far as any cell has them; days where all are
 * midnights.
 */
function moments(found: readonly Time[]): TimeColumn {
  const isBare = found.every(({ iso }) => !/T/.test(iso) || /T00:00(?::00)?$/.test(iso));
  if (isBare) return { kind: 'date', iso: found.map(({ iso }) => iso.slice(0, 10)), sure: true };
  const hasSeconds = found.some(({ iso }) => /T\d\d:\d\d:(?!00)\d\d/.test(iso));
  const iso = found.map(({ iso: each }) => {
    const full = /T/.test(each) ? each : `${each}T00:00`;
    if (hasSeconds) return full.replace(/(T\d\d:\d\d)(?!:\d\d)(.*)$/, '$1:00$2');
    return full.replace(/(T\d\d:\d\d):00/, '$1');
  });
  return { kind: 'datetime', iso, sure: true };
}

const shortMonth = /^(?:(\p{L}{3,10})\.?[-\s'/]{1,2}(\d{2})|(\d{2})[-\s'/]{1,2}(\p{L}{3,10})\.?)$/u;

/**
 * The months of short years (Jan-20, Feb-20) where they follow each other as months do, or a number is no day. Jan-01,
 * Jan-02 are days without a year, and no times that a dataset can hold.
 */
function shortMonths(texts: readonly string[]): TimeColumn | undefined {
  const found = texts.map((text) => {
    const [, name, after, before, behind] = shortMonth.exec(fold(text).trim()) ?? [];
    const month = monthNamed(name ?? behind ?? '');
    const short = after ?? before;
    return month && short ? { month, short } : undefined;
  });
  if (!all(found)) return undefined;
  const places = found
    .map(({ month, short }) => fullYear(short) * 12 + month)
    .sort((a, b) => a - b);
  const steps = new Set(places.slice(1).map((place, at) => place - (places[at] ?? 0)));
  const [step = 0] = steps;
  const areEven = steps.size === 1 && [1, 3, 6].includes(step);
  if (!areEven && !found.some(({ short }) => Number(short) > 31 || short === '00'))
    return undefined;
  const iso = found.map(
    ({ month, short }) => `${fullYear(short)}-${String(month).padStart(2, '0')}`,
  );
  return { kind: 'month', iso, sure: true, form: 'short-year' };
}

const before = /^(?:公元前\s?(\d+)年?|(\d+)\s?(?:BCE?|B\.C\.(?:E\.)?))$/i;
const since = /^(?:公元\s?(\d+)年?|(?:AD|CE)\s?(\d+)|(\d+)\s?(?:AD|CE|A\.D\.|C\.E\.))$/i;

/** Years of any era, where the head says that they are years or the cells name the era. */
function eras(texts: readonly string[], { head }: Standing): TimeColumn | undefined {
  const years = texts.map((text) => {
    const folded = fold(text).trim();
    const [, one, other] = before.exec(folded) ?? [];
    const [, first, second, third] = since.exec(folded) ?? [];
    const named = one ?? other ?? first ?? second ?? third;
    if (named !== undefined) return (one ?? other) === undefined ? Number(named) : -Number(named);
    return /^-?\d{1,6}$/.test(folded) ? Number(folded) : undefined;
  });
  if (!all(years)) return undefined;
  const isNamed = texts.some(
    (text) => before.test(fold(text).trim()) || since.test(fold(text).trim()),
  );
  const areSpread =
    years.some((year) => year < 0 || year >= 100) && years.every((year) => year < 3000);
  if (!isNamed && !(yearHead.test(head.trim()) && areSpread)) return undefined;
  return { kind: 'year', iso: years.map(String), sure: true };
}

/** The times in digits without signs: 20240105 under any head, 202401 where the head says that it is a time. */
function packed(texts: readonly string[], { head }: Standing): TimeColumn | undefined {
  const found = texts.map(readPackedTime);
  if (!all(found)) return undefined;
  const [first] = found;
  const isOne = found.every(({ kind }) => kind === first?.kind);
  const isLikely = first?.kind === 'date' || finerHead.test(head);
  return first && isOne && isLikely ? columnOf(first.kind, found) : undefined;
}

/** The times in seconds or milliseconds since 1970, where the head says that they are times. */
function epochs(texts: readonly string[], { head }: Standing): TimeColumn | undefined {
  if (!/time|epoch|date|created|updated|时间|日期/i.test(head)) return undefined;
  const isEpoch = (length: number) =>
    texts.every((text) => new RegExp(`^\\d{${length}}$`).test(text.trim()));
  const factor = isEpoch(10) ? 1000 : isEpoch(13) ? 1 : undefined;
  if (factor === undefined) return undefined;
  const iso = texts.map((text) => new Date(Number(text) * factor).toISOString());
  const areDays = iso.every((each) => each.endsWith('T00:00:00.000Z'));
  const short = (each: string) =>
    areDays ? each.slice(0, 10) : each.replace(/(?::00)?\.000Z$/, 'Z');
  return { kind: areDays ? 'date' : 'datetime', iso: iso.map(short), sure: true, form: 'epoch' };
}

/** The days that spreadsheets count from 1900, in a text file under a head that says date. */
function serials(texts: readonly string[], { head }: Standing): TimeColumn | undefined {
  const isDate =
    /date|datum|fecha|data|日期/i.test(head) && texts.every((text) => /^[2-6]\d{4}$/.test(text));
  if (!isDate) return undefined;
  const start = midnight(1899, 12, 30);
  const iso = texts.map((text) =>
    new Date(start + Number(text) * 86_400_000).toISOString().slice(0, 10),
  );
  return { kind: 'date', iso, sure: true, form: 'serial' };
}

function columnOf(kind: MomentKind, found: readonly Time[], form?: TimeColumn['form']): TimeColumn {
  return { kind, iso: found.map(({ iso }) => iso), sure: found.every(({ sure }) => sure), form };
}

function all<Item>(items: readonly (Item | undefined)[]): items is Item[] {
  return items.length > 0 && items.every((item) => item !== undefined);
}
