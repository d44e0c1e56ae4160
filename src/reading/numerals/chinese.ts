import { Decimal } from 'decimal.js';
import { readSection, type Section } from '../characters/chinese-four-digits.ts';
import { digits, places } from '../characters/han-characters.ts';
import { type Numeral, placeOf, tenTo, wholeNumeral } from '../characters/numeral.ts';

/**
 * Reads a Chinese numeral at a place in a folded text: 四十, 两百四十四亿, 六十七点五一, 一万二,
 * 贰佰, 三四十, 二〇二四. `undefined` where it is none or none that can be read in one way only.
 */
export function readHanNumeral(text: string, at: number): Numeral | undefined {
  return (
    readDigitString(text, at) ?? readPointed(text, at) ?? readWhole(text, at) ?? readAlone(text, at)
  );
}

/** The number of 万 and 亿 alone: 近万人, 超亿元. */
function readAlone(text: string, at: number): Numeral | undefined {
  const { factor, end } = scaleAt(text, at);
  if (factor === 1) return undefined;
  return { ...wholeNumeral(factor, end), scaled: true };
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

/** The parts of a number before and behind 亿 or 万: 一亿两千万, 三万五, 一万零五十. */
function readBig(
  text: string,
  at: number,
  word: string,
  factor: number,
  read: (at: number) => Section | undefined,
): Section | undefined {
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
