import { describe, expect, it } from 'vitest';
import { agree } from '../../src/facts/agree/agree.ts';
import { readingLanguages } from '../../src/languages/index.ts';
import { type Bound, bounds, type Language, wordsIn } from '../../src/languages/language.ts';
import type { Cell } from '../../src/model/dataset.ts';
import { unitNamed } from '../unit-named.ts';
import { units } from './forms/rows.ts';

/** Cells that words of a bound before 60 are false of. */
const falseOf: Readonly<Partial<Record<Bound, readonly number[]>>> = {
  over: [59, 60],
  past: [59, -61],
  'at-least': [59],
  near: [61, 60, 50],
  barely: [59, 66],
  below: [61, 60],
  short: [61],
  'at-most': [61],
  exactly: [61, 59],
  about: [66, 54],
};

const isAccepted = (
  language: string,
  before: string,
  written: string,
  value: number,
  unit: string | undefined,
  after = '',
) => {
  const cell: Cell = {
    dataset: 'd',
    key: 'k',
    field: 'f',
    value,
    unit: unitNamed(unit),
    qualifier: 'exact',
    status: 'done',
  };
  return agree(written, cell, { language, units, before, after }).ok;
};

/** A word, then 60 per cent, with the word bound and in front of what is bound. */
function taken({ tag, numerals }: Language, word: string, value: number): string[] {
  const space = numerals.includes('han') || tag === 'ja' ? '' : ' ';
  const bare = word.replace(/[$#]$/, '');
  return [
    isAccepted(tag, '', `${bare}${space}60%`, value, 'percent') ? `[${bare}${space}60%]` : '',
    isAccepted(tag, `${bare}${space}`, '60%', value, 'percent') ? `${bare}${space}[60%]` : '',
  ].flatMap((each) => (each ? [`${each} of ${value}`] : []));
}

describe.each(readingLanguages.map((language) => [language.tag, language] as const))(
  'every word of %s is refused of what it is false of',
  (_, language) => {
    it.each(bounds.filter((bound) => falseOf[bound]))('bound: %s', (bound) => {
      // Words that only stand before 百 and the like say nothing of 60.
      const words = wordsIn(language.before[bound] ?? '').filter((word) => !word.endsWith('@'));
      const wrong = words.flatMap((word) =>
        (falseOf[bound] ?? []).flatMap((value) => taken(language, word, value)),
      );
      expect(wrong).toEqual([]);
    });

    it.each([
      ['fall', [60]],
      ['rise', [-60]],
      ['loss', [60]],
      ['not', [60]],
      ['part', [60]],
    ] as const)('%s', (kind, values) => {
      const words = wordsIn(language.lead[kind] ?? '');
      const wrong = words.flatMap((word) =>
        values.flatMap((value) => taken(language, word, value)),
      );
      expect(wrong).toEqual([]);
    });

    it('a scale behind the bound number', () => {
      const scales = [...Object.keys(language.scales), ...Object.keys(language.hanScales ?? {})];
      const wrong = scales.filter((scale) =>
        ['', ' '].some((space) =>
          isAccepted(
            language.tag,
            '',
            '60',
            60,
            undefined,
            `${space}${scale.replaceAll('_', ' ')}`,
          ),
        ),
      );
      expect(wrong).toEqual([]);
    });

    it('a unit that measures something else', () => {
      const wrong = language.units.flatMap(([, words]) =>
        wordsIn(words).filter((word) => isAccepted(language.tag, '', `60 ${word}`, 60, 'vehicle')),
      );
      expect(wrong).toEqual([]);
    });

    it('a part of a number that is bound alone', () => {
      const parts = Object.keys(language.parts?.parts ?? {}).map((part) =>
        part.replaceAll('_', ' '),
      );
      const wrong = parts.filter((part) =>
        isAccepted(language.tag, '', '2', 2, undefined, ` ${part}`),
      );
      expect(wrong).toEqual([]);
    });
  },
);
