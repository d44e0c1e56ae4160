import { fold } from '../../reading/characters/normalise-characters.ts';
import { lookUp } from '../../schema/look-up.ts';
import { type MomentKind, readMoment, readSeason } from '../../schema/moments.ts';
import { monthNamed } from './month-names.ts';
import { type DayOrder, fullYear, readDay } from './read-day.ts';

/** A time as a dataset keeps it. */
export interface Time {
  readonly kind: MomentKind;
  /** In ISO 8601, and as it was written where that has no form for it. */
  readonly iso: string;
  /** Whether it was written as a time, and not as a bare number. */
  readonly sure: boolean;
}

const two = (part: number | string) => String(part).padStart(2, '0');
const clock =
  /^(.*?)(?:T|,?\s+|^)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?([ap]\.?m\.?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

/** Reads a cell as a time: 2024年1月, Q1 2024, 2020-W05, 2024-01-05 08:30, 2009/10, 08:30. */
export function readTime(written: string, order?: DayOrder): Time | undefined {
  const text = fold(written).trim().replace(/\s+/g, ' ');
  if (text === '' || text.length > 40 || !/\d/.test(text)) return undefined;
  const [, day = text, hours] = clock.exec(text) ?? [];
  if (hours !== undefined) return readClock(text, day, order);
  const date = readDay(text, order);
  if (date) return { kind: 'date', iso: date, sure: !/^[\d.]+$/.test(text) || text.length > 8 };
  return readYear(text) ?? readMonth(text) ?? readPart(text) ?? seasonIn(text);
}

function readClock(text: string, day: string, order: DayOrder | undefined): Time | undefined {
  const [, , hours = '', minutes = '', seconds, half, zone] = clock.exec(text) ?? [];
  const isAfternoon = half?.toLowerCase().startsWith('p') ?? false;
  const hour = half ? (Number(hours) % 12) + (isAfternoon ? 12 : 0) : Number(hours);
  const time = `${two(hour)}:${minutes}${seconds === undefined ? '' : `:${seconds}`}`;
  if (!readMoment(time)) return undefined;
  if (day.trim() === '') return zone ? undefined : { kind: 'time', iso: time, sure: true };
  const date = readDay(day.trim().replace(/,$/, ''), order);
  const offset = zone && (/^[+-]/.test(zone) ? zone.replace(/(\d{2})(\d{2})$/, '$1:$2') : 'Z');
  return date ? { kind: 'datetime', iso: `${date}T${time}${offset ?? ''}`, sure: true } : undefined;
}

function readYear(text: string): Time | undefined {
  const [, year, sign] = /^(\d{4})(?:\.0)?\s?(年度?|年份|년도?)?$/.exec(text) ?? [];
  if (!year || Number(year) < 1000 || Number(year) > 2999) return undefined;
  return { kind: 'year', iso: year, sure: sign !== undefined };
}

const months: readonly RegExp[] = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/,
  /^(?<year>\d{4})\s?M(?<month>\d{1,2})$/i,
  /^(?<year>\d{4})年(?<month>\d{1,2})月份?$/,
  /^(?<year>\d{4})년\s?(?<month>\d{1,2})월$/,
  /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/,
  /^(?<name>\p{L}{3,10})\.?[-\s,/]{0,2}(?<year>\d{4})$/u,
  /^(?<year>\d{4})[-\s/]{1,2}(?<name>\p{L}{3,10})\.?$/u,
];

function readMonth(text: string): Time | undefined {
  for (const form of months) {
    const { year, month, name } = form.exec(text)?.groups ?? {};
    if (!year) continue;
    const number = name === undefined ? Number(month) : monthNamed(name);
    const iso = `${year}-${two(number ?? 0)}`;
    const isIn = Number(year) >= 1000 && Number(year) <= 2999 && readMoment(iso)?.kind === 'month';
    if (isIn) return { kind: 'month', iso, sure: !/^[\d.]+$/.test(text) };
  }
  return undefined;
}

const hanNumbers: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4' };
const year = '(?<year>\\d{4})';
const parts: readonly (readonly [string, RegExp])[] = [
  ['Q', new RegExp(`^${year}[-\\s/]{0,3}[QT](?<part>[1-4])$`, 'i')],
  ['Q', /^(?:[QT](?<part>[1-4])|(?<second>[1-4])Q)[-\s/']{0,3}(?<year>\d{4}|\d{2})$/i],
  ['Q', new RegExp(`^${year}년?\\s?(?<part>[1-4])분기$`)],
  ['Q', new RegExp(`^${year}年?\\s?第?(?<part>[一二三四1-4])季度?$`)],
  [
    'Q',
    new RegExp(
      `^(?<part>[1-4])(?:st|nd|rd|th|er|e|º|ª|\\.)?\\s?(?:Quartal|Vj\\.?|trimestre|trim\\.?|quarter|kwartaal)\\s${year}$`,
      'i',
    ),
  ],
  ['Q', new RegExp(`^${year}\\s(?<part>[1-4])\\.?\\s?(?:Quartal|Vj\\.?|trimestre|quarter)$`, 'i')],
  ['H', new RegExp(`^${year}[-\\s/]{0,3}[HS](?<part>[12])$`, 'i')],
  ['H', /^(?:[HS](?<part>[12])|(?<second>[12])H)[-\s/']{0,3}(?<year>\d{4}|\d{2})$/i],
  ['H', new RegExp(`^${year}年?\\s?(?<han>[上下])半年$`)],
  ['W', new RegExp(`^${year}[-\\s/]{0,3}(?:W|KW|week)\\s?(?<part>\\d{1,2})$`, 'i')],
  ['W', new RegExp(`^(?:W|KW|week)\\s?(?<part>\\d{1,2})[-\\s/,]{1,3}${year}$`, 'i')],
  ['W', new RegExp(`^${year}年\\s?第(?<part>\\d{1,2})周$`)],
];

const partKinds = { Q: 'quarter', H: 'half', W: 'week' } as const;

/** The quarter, half or week of a year. */
function readPart(text: string): Time | undefined {
  for (const [sign, form] of parts) {
    const found = form.exec(text)?.groups;
    if (!found) continue;
    const half = found.han && (found.han === '上' ? '1' : '2');
    const part = half ?? lookUp(hanNumbers, found.part ?? '') ?? found.part ?? found.second ?? '';
    const iso = `${fullYear(found.year ?? '')}-${sign}${sign === 'W' ? two(part) : part}`;
    return readMoment(iso) && { kind: partKinds[sign as keyof typeof partKinds], iso, sure: true };
  }
  return undefined;
}

/** A season or financial year as it is written, its dash made plain. */
export function seasonIn(written: string): Time | undefined {
  const text = fold(written)
    .trim()
    .replace(/\s?[–—-]\s?/, '-')
    .replace(/\s?\/\s?/, '/');
  return readSeason(text) && { kind: 'season', iso: text, sure: true };
}

/** Reads 202401 and 20240105, which stand for a month and a day. */
export function readPackedTime(written: string): Time | undefined {
  const [, of, month, day] =
    /^((?:1[5-9]|20|21)\d{2})(\d{2})(\d{2})?$/.exec(fold(written).trim()) ?? [];
  return of ? readTime([of, month, day].filter(Boolean).join('-')) : undefined;
}

/** The one year that a title names. */
export function yearIn(title: string): string | undefined {
  const [only, ...others] = new Set(fold(title).match(/(?<!\d)(?:19|20)\d\d(?=年|\b)/g));
  return others.length === 0 ? only : undefined;
}
