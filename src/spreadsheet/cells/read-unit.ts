import { Decimal } from 'decimal.js';
import { parseUnit, type Unit, unitText } from '../../model/units/unit.ts';
import { fold } from '../../reading/characters/normalise-characters.ts';
import { type ReadingStyle, readQuantity } from '../../reading/read-quantity.ts';
import { anyCounter } from '../../reading/units/unit-words.ts';
import { lookUp } from '../../schema/look-up.ts';

/** A unit as a spreadsheet names it. */
export interface FoundUnit {
  /** The name that a dataset gives it; absent for a counter that the publication does not declare. */
  readonly name?: string | undefined;
  readonly unit: Unit;
  /** As it was written. */
  readonly written: string;
}

/** How units are read: with the publication's counters. */
export interface UnitStyle extends ReadingStyle {
  readonly counters: readonly string[];
}

const shares: Readonly<Record<string, string>> = {
  '%': 'percent',
  百分比: 'percent',
  '‰': 'permille',
  百分点: 'percentage-points',
  个百分点: 'percentage-points',
};

const scales = 'hundred|thousand|million|billion|trillion|mn|mln|bn|tn';
const codeFirst = new RegExp(`^(\\D+?) ?(?:(\\d+) )?(${scales})$`, 'i');

/** Reads what stands in brackets or behind a head as a unit: 亿元, %, CNY 100 million, 万人. */
export function readUnit(written: string, style: UnitStyle): FoundUnit | undefined {
  const text = fold(written)
    .trim()
    .replace(/^(?:in|unit:?) |^±|^单位[:：]?\s*/i, '')
    .replace(
      /^([£$€¥])\s?(m|bn)$/i,
      (_, sign, scale) => `${sign}1 ${scale.toLowerCase() === 'm' ? 'million' : 'billion'}`,
    )
    .replace(/^'000s?/, 'thousand')
    .replace(/^(thousand|million|billion|trillion)s(?: of)?(?= |$)/i, '$1')
    .replace(/^(?:percentage|per ?cent|%) (?:of|change|growth) .*$/i, 'percent')
    .trim();
  if (text === '') return undefined;
  const direct = lookUp(shares, text) ?? text;
  const known = direct === undefined ? undefined : parseUnit(direct, style.counters);
  if (known) return { name: direct, unit: known, written };
  const unit = best(readings(text, style), style);
  return unit && { name: nameOf(unit, style, !/\p{Script=Han}/u.test(text)), unit, written };
}

const englishScales: Readonly<Record<number, string>> = {
  1e3: 'thousand',
  1e6: 'million',
  1e9: 'billion',
  1e12: 'trillion',
};

/** The name of a unit, if a dataset can give it one; with an English scale for what was written in English. */
export function nameOf(
  unit: Unit,
  { counters }: Pick<UnitStyle, 'counters'>,
  english = false,
): string | undefined {
  const scale = english ? englishScales[unit.factor] : undefined;
  const base = scale && unitText({ ...unit, factor: 1 });
  const name = base ? `${scale} ${base}` : unitText(unit);
  return name !== undefined && parseUnit(name, counters) ? name : undefined;
}

/** The units that a text may stand for, read as one of it. */
function readings(text: string, style: UnitStyle): Unit[] {
  const [, code = '', count = '1', scale = ''] = codeFirst.exec(text) ?? [];
  const tries = code ? [`${code} ${count} ${scale}`, `${count} ${scale} ${code}`] : [];
  if (/\d/.test(text)) tries.push(text);
  else tries.push(`1${text}`, `1 ${text}`, `${text}1`);
  return tries.flatMap((each) =>
    readQuantity(each, style).flatMap(({ form, value, upper, bases, qualifier, each: apiece }) => {
      const isPlain = form === 'number' && !upper && !apiece && qualifier === 'none';
      const isUnit = isPlain && bases !== undefined && Object.keys(bases).length > 0;
      return isUnit && value.gt(0) ? [{ factor: new Decimal(value).toNumber(), bases }] : [];
    }),
  );
}

/** A unit that has a name goes first, then what is merely counted. */
function best(units: readonly Unit[], style: UnitStyle): Unit | undefined {
  const named = units.filter((unit) => nameOf(unit, style) !== undefined);
  const kinds = new Set(named.map(({ bases }) => JSON.stringify(bases)));
  const isCounted = named.length > 1 && kinds.size > 1 && units.some(isCounter);
  return isCounted ? units.find(isCounter) : (named[0] ?? units.find(isCounter));
}

/** Whether a unit counts by a word that the publication does not declare: 家, 元/人. */
export function isCounter({ bases }: Pick<Unit, 'bases'>): boolean {
  return bases[anyCounter] !== undefined;
}

/** Whether a head announces the units of its rows. */
export const unitHead = /^(?:计量)?单\s?位(?:\s*[/（(]?\s*units?[)）]?)?$|^units?$/i;
