import { Decimal } from 'decimal.js';
import { lookUp } from '../../schema/look-up.ts';
import { scaleAt } from './scale-words.ts';
import type { NumeralStyle } from './scaled-numeral.ts';
import type { Share } from './share.ts';

/** English words for many, from where to below where they reach. */
const many: Readonly<Record<string, readonly [number, number]>> = {
  tens: [20, 100],
  dozens: [24, 100],
  scores: [40, 200],
  hundreds: [200, 1e3],
  thousands: [2e3, 1e4],
  millions: [2e6, 1e7],
  billions: [2e9, 1e10],
  trillions: [2e12, 1e13],
};
const scales: Readonly<Record<string, number>> = {
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
};
const english = new RegExp(
  `(${Object.keys(many).join('|')})(?: of (${Object.keys(scales).join('|')}))?(?: of)?(?![a-z])`,
  'iy',
);
const places: readonly (readonly [RegExp, number])[] = [
  [/(?:low |mid |high )?single[- ]digits?(?![a-z])|个位数|一位数/iy, 1],
  [/(?:low |mid |high )?double[- ]digits?(?![a-z])|two[- ]digits?(?![a-z])|两位数|二位数/iy, 10],
  [/(?:low |mid |high )?(?:triple|three)[- ]digits?(?![a-z])|三位数/iy, 100],
];
const hanMany = /(好几|数|几|上)(?=[十百千万亿])|成(?=[百千]上[千万])/y;

/**
 * Numbers that are only told by their size: 上百 from one hundred, 数百 and 几百 from two, “hundreds” likewise, to below the
 * next place; dozens from 24, scores from 40; double digits from 10 to below 100.
 */
export function readVague(text: string, at: number, style: NumeralStyle): Share | undefined {
  return readHan(text, at) ?? readEnglish(text, at, style) ?? readPlaces(text, at);
}

function readHan(text: string, at: number): Share | undefined {
  hanMany.lastIndex = at;
  const match = hanMany.exec(text);
  if (!match) return undefined;
  const from = hanMany.lastIndex;
  if (!match[1])
    return between(
      text.charAt(from) === '百' ? 100 : 1000,
      text.charAt(from) === '百' ? 1e4 : 1e5,
      from + 3,
    );
  const ten = text.charAt(from) === '十';
  const scale = scaleAt(text, ten ? from + 1 : from);
  const adjacent = scale?.han && text.charAt(ten ? from + 1 : from) !== ' ' ? scale : undefined;
  const factor = (ten ? 10 : 1) * (adjacent?.factor ?? 1);
  const end = adjacent?.end ?? from + 1;
  return between(match[1] === '上' ? factor : 2 * factor, 10 * factor, end);
}

function readEnglish(text: string, at: number, { words }: NumeralStyle): Share | undefined {
  if (!words.vocabulary.grammars.has('english')) return undefined;
  english.lastIndex = at;
  const match = english.exec(text);
  const range = lookUp(many, match?.[1]?.toLowerCase() ?? '');
  if (!match || !range) return undefined;
  const factor = lookUp(scales, match[2]?.toLowerCase() ?? '');
  // Tens of thousands are counted in thousands, and thousands alone are not.
  const [low, high] = factor ? [range[0] * factor, range[1] * factor] : range;
  return between(low, high, english.lastIndex);
}

function readPlaces(text: string, at: number): Share | undefined {
  for (const [pattern, low] of places) {
    pattern.lastIndex = at;
    if (pattern.test(text))
      return { ...between(low, low * 10, pattern.lastIndex), isPercent: true };
  }
  return undefined;
}

function between(low: number, high: number, end: number): Share {
  const step = new Decimal(low);
  return {
    form: 'number',
    value: step,
    upper: new Decimal(high),
    step,
    reach: step,
    pointed: false,
    qualifier: 'none',
    counted: true,
    end,
  };
}
