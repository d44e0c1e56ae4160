import { Decimal } from 'decimal.js';
import { type Numeral, placeOf, tenTo, wholeNumeral } from './numeral.ts';

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const places: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};
const tens: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 };

/** The characters that a numeral can hold, for a character class. */
export const hanNumerals = '零〇一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿廿卅卌';

/** A part of a numeral: its value, how far it may reach, the place of its last digit, its end. */
interface Part {
  readonly value: number;
  readonly spread: number;
  /** The place that the last digit counts in, where its word was left out: 一万二, 三百五. */
  readonly short: number | undefined;
  /** The last place word of it: 1 where it ends in a digit, 100 in 两百. */
  readonly last: number;
  readonly end: number;
}

/**
 * Reads a Chinese numeral at a place in a folded text: 四十, 两百四十四亿, 六十七点五一, 一万二,
 * 贰佰, 三四十, 二〇二四. `undefined` where it is none or none that can be read in one way only.
 */
export function readHanNumeral(text: string, at: number): Numeral | undefined {
  return (
    readDigitString(text, at) ?? readPointed(text, at) ?? readWhole(text, at) ?? readAlone(text, at)
  );
}

/** 万 and 亿 alone: 近万人, 超亿元. */
function readAlone(text: string, at: number): Numeral | undefined {
  const { factor, end } = scaleAt(text, at);
  return factor > 1 ? wholeNumeral(factor, end) : undefined;
}

/** Digits one after another, as in years: 二〇二四. */
function readDigitString(text: string, at: number): Numeral | undefined {
  let end = at;
  while (digits[text.charAt(end)] !== undefined && text.charAt(end) !== '两') end += 1;
  const written = text.slice(at, end);
  const isString = written.length > 2 || (written.length === 2 && /[〇零]/.test(written));
  if (!isString || places[text.charAt(end)] || digits[text.charAt(at)] === 0) return undefined;
  const value = new Decimal([...written].map((each) => digits[each]).join(''));
  const step = new Decimal(1);
  return { value, step, place: placeOf(value, step, false), pointed: false, scaled: false, end };
}

/** A numeral with decimals, perhaps counted in 万 or 亿. */
function readPointed(text: string, at: number): Numeral | undefined {
  const whole = readSection(text, at);
  if (!whole || whole.spread || whole.short || text.charAt(whole.end) !== '点') return undefined;
  let end = whole.end + 1;
  while (digits[text.charAt(end)] !== undefined && text.charAt(end) !== '两') end += 1;
  const decimals = [...text.slice(whole.end + 1, end)].map((each) => digits[each]).join('');
  if (decimals === '') return undefined;
  const scale = scaleAt(text, end);
  const value = new Decimal(`${whole.value}.${decimals}`).times(scale.factor);
  const step = tenTo(-decimals.length).times(scale.factor);
  return { value, step, place: step, pointed: true, scaled: scale.factor > 1, end: scale.end };
}

function scaleAt(text: string, at: number): { factor: number; end: number } {
  const word = ['万亿', '亿', '万'].find((each) => text.startsWith(each, at));
  const factor = word === '万亿' ? 1e12 : word === '亿' ? 1e8 : word === '万' ? 1e4 : 1;
  return { factor, end: at + (word?.length ?? 0) };
}

function readWhole(text: string, at: number): Numeral | undefined {
  const part = readBig(text, at, '亿', 1e8, (from) =>
    readBig(text, from, '万', 1e4, (start) => readSection(text, start)),
  );
  if (!part) return undefined;
  const value = new Decimal(part.value);
  const unit = part.last >= 1e4 ? part.last : 1;
  const step = new Decimal(part.short !== undefined && part.short >= 1e3 ? part.short : unit);
  return {
    value,
    upper: part.spread > 0 ? value.plus(part.spread) : undefined,
    step,
    place: placeOf(value, step, false),
    pointed: false,
    scaled: value.gte(1e4),
    end: part.end,
  };
}

/** What stands before 亿 or 万, and what behind: 一亿两千万, 三万五, 一万零五十. */
function readBig(
  text: string,
  at: number,
  word: string,
  factor: number,
  read: (at: number) => Part | undefined,
): Part | undefined {
  const front = read(at);
  if (!front || text.charAt(front.end) !== word || front.short !== undefined) return front;
  const value = front.value * factor;
  const end = front.end + 1;
  const whole = { value, spread: front.spread * factor, short: undefined, last: factor, end };
  if (front.spread > 0) return whole;
  const zero = /[零〇]/.test(text.charAt(end));
  const back = read(zero ? end + 1 : end);
  if (!back || back.value === 0 || back.value >= factor || back.spread > 0) return whole;
  const bare = back.end === end + 1;
  if (zero || !bare) return { ...back, value: value + back.value, last: back.last };
  if (places[text.charAt(end)] !== undefined) return whole;
  return { ...back, value: value + (back.value * factor) / 10, short: factor / 10, last: 1 };
}

/** A numeral below 10,000. */
function readSection(text: string, from: number): Part | undefined {
  let at = from;
  let value = 0;
  let last = 10_000;
  let zero = false;
  const part = (spread: number, end: number, short?: number): Part => ({
    value,
    spread,
    short,
    last: 1,
    end,
  });
  while (at < text.length) {
    const here = text.charAt(at);
    const digit = digits[here];
    const place = places[here];
    if (digit === 0) {
      if (value === 0) return part(0, at + 1);
      if (zero) return undefined;
      zero = true;
      at += 1;
      continue;
    }
    if (tens[here] !== undefined && last > 10) {
      value += tens[here] ?? 0;
      last = 10;
      zero = false;
      at += 1;
      continue;
    }
    if (place !== undefined && digit === undefined) {
      const first = value === 0;
      if (!first && !(place === 10 && (last === 100 || zero))) break;
      value += place;
      last = place;
      zero = false;
      at += 1;
      if (first && place > 10) break;
      continue;
    }
    if (digit === undefined) break;
    const near = digits[text.charAt(at + 1)];
    const nextPlace = places[text.charAt(at + 1)];
    if (near !== undefined && near > 0) {
      if (!adjacent(digit, near) || (value > 0 && last !== 10 && !places[text.charAt(at + 2)]))
        return undefined;
      const counted = places[text.charAt(at + 2)] ?? 1;
      if (counted >= last) return undefined;
      value += Math.min(digit, near) * counted;
      return part(Math.abs(near - digit) * counted, at + (counted > 1 ? 3 : 2));
    }
    if (nextPlace !== undefined) {
      if (nextPlace >= last) return undefined;
      value += digit * nextPlace;
      last = nextPlace;
      zero = false;
      at += 2;
      continue;
    }
    if (value === 0 || zero || last === 10) {
      value += digit;
      return part(0, at + 1);
    }
    value += (digit * last) / 10;
    return part(0, at + 1, last / 10);
  }
  if (value === 0 || zero) return undefined;
  return { value, spread: 0, short: undefined, last, end: at };
}

/** Two digits that name a stretch: 三四, 两三, 三五. */
function adjacent(a: number, b: number): boolean {
  return b - a === 1 || (a === 3 && (b === 5 || b === 2));
}

/** Writes a whole number below 10,000 as a numeral, with 两 before 百 and 千 as in prose. */
export function writeHanNumeral(value: number): string {
  const written = ['千', '百', '十', ''].map((place, index) => {
    const digit = Math.floor(value / 10 ** (3 - index)) % 10;
    if (digit === 0) return '零';
    return `${digit === 2 && (place === '千' || place === '百') ? '两' : '零一二三四五六七八九'.charAt(digit)}${place}`;
  });
  const text = written
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
  return (text || '零').replace(/^一十/, '十');
}
