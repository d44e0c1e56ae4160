import { Decimal } from 'decimal.js';
import { endOf } from './characters/scan.ts';
import type { Reading } from './characters/written-quantity.ts';
import { readOrdinal } from './numerals/ordinals.ts';
import type { NumeralStyle } from './numerals/scaled-numeral.ts';
import type { VoicedLead } from './voiced-lead.ts';

/** An ordinal as readings: alone, and with what ranks behind it: 13th highest, 第二大. */
export function rankReadings(text: string, lead: VoicedLead, style: NumeralStyle): Reading[] {
  const found = readOrdinal(text, lead.end, style);
  if (!found || lead.negative || lead.currencies.length > 0) return [];
  const { ranked } = style.words.vocabulary.ranks;
  const far = ranked && endOf(ranked, text, found.end);
  // Into the top ten (进入前十), and never “past” one place.
  if (lead.said.qualifier !== 'none' && !found.isTop) return [];
  const ends = [found.end, ...(far === undefined ? [] : [far])];
  const one = new Decimal(1);
  return ends.map((end) => ({
    form: 'ordinal' as const,
    value: new Decimal(found.value),
    step: one,
    reach: found.isTop ? new Decimal(found.value) : one,
    pointed: false,
    each: false,
    optional: false,
    loose: false,
    hanScale: false,
    change: 'none' as const,
    qualifier: found.isTop ? ('at-most' as const) : ('none' as const),
    start: lead.end,
    end,
  }));
}
