import { Decimal } from 'decimal.js';
import { type Unit, unitless } from '../model/units/unit.ts';
import { readTails } from './after-number.ts';
import type { WrittenQualifier } from './characters/qualifiers.ts';
import { endOf, skipSpace } from './characters/scan.ts';
import type { Reading } from './characters/written-quantity.ts';
import type { Share } from './numerals/share.ts';
import type { ReadingStyle } from './reading-style.ts';
import { changeOf } from './readings-of.ts';
import type { Tail } from './tail.ts';
import { qualifierOf, type VoicedLead } from './voiced-lead.ts';

/** The readings of a share in words: a plain ratio, a part of a unit (half a point), or as many as a word tells (dozens). */
export function shareReadings(
  text: string,
  share: Share,
  lead: VoicedLead,
  style: ReadingStyle,
  outside: number,
): Reading[] {
  const perhaps = lead.per.length > 0 || (lead.currencies.length > 0 && !share.counted);
  if (perhaps) return [];
  const tails = [share.end, endOf(partOf, text, share.end)].flatMap((end) =>
    end === undefined || end > outside ? [] : readTails(text, end, style, outside),
  );
  const readings = tails.flatMap((tail) =>
    share.counted
      ? countedReadings(share, tail, lead)
      : tail.unit || tail.each
        ? []
        : readingOf(share, tail, lead, unitless),
  );
  return [...readings, ...partsOfUnit(text, share, lead, style, outside)];
}

function readingOf(share: Share, tail: Tail, lead: VoicedLead, unit: Unit | undefined): Reading[] {
  const said = qualifierOf(lead, share.qualifier, tail.qualifier);
  if (!said) return [];
  const { form, pointed } = share;
  const qualifier = form === 'multiple' && share.value.lt(1) ? (otherWay[said] ?? said) : said;
  const factor = new Decimal(unit?.factor ?? 1);
  const sign = lead.negative ? -1 : 1;
  return [
    {
      form,
      value: share.value.times(factor).times(sign),
      upper: share.upper?.times(factor).times(sign),
      step: share.step.times(factor),
      reach: share.reach.times(factor),
      pointed,
      bases: unit?.bases,
      each: tail.each,
      optional: tail.optional,
      loose: share.upper !== undefined,
      hanScale: false,
      qualifier,
      change: changeOf(lead, tail),
      start: lead.end,
      end: tail.end,
    },
  ];
}

/** “More than halved” is less than half of what was, “nearly halved” a little more. */
const otherWay: Readonly<Partial<Record<WrittenQualifier, WrittenQualifier>>> = {
  over: 'below',
  below: 'over',
  'at-least': 'at-most',
  'at-most': 'at-least',
  near: 'barely',
  barely: 'near',
};

/** The readings of what is counted in dozens and digits: dozens of projects; double digits alone are per cent, too. */
function countedReadings(share: Share, tail: Tail, lead: VoicedLead): Reading[] {
  const percent = { factor: 1, bases: { percent: 1 } };
  const isPercent = share.isPercent && !tail.unit;
  return [tail.unit, ...(isPercent ? [percent] : [])].flatMap((unit) =>
    readingOf(share, tail, lead, unit),
  );
}

const partOf = / of(?![a-z])/iy;
const ofUnit = /(?: of)? an? |-| (?=(?:percentage|basis)? ?points?(?![a-z]))/iy;

/** The parts of a unit: half a percentage point, a quarter of a degree, a half-point. */
function partsOfUnit(
  text: string,
  share: Share,
  lead: VoicedLead,
  style: ReadingStyle,
  outside: number,
): Reading[] {
  if (share.form !== 'fraction') return [];
  const from = endOf(ofUnit, text, share.end);
  if (from === undefined) return [];
  return readTails(text, skipSpace(text, from), style, outside).flatMap((tail) =>
    tail.unit ? readingOf(share, tail, lead, tail.unit) : [],
  );
}
