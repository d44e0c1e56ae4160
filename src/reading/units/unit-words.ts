import type { Counter } from '../../model/figure.ts';
import { parseUnit, type Unit } from '../../model/unit.ts';
import { languages } from '../../words/readers/index.ts';
import { fold } from '../characters/normalise-characters.ts';
import { wordsIn } from '../characters/qualifiers.ts';
import { chineseUnits, classifiers } from './chinese.ts';
import { englishUnits } from './english.ts';

/** Units and the words that they are written as; _ stands for a space within a word. */
export type UnitNames = readonly (readonly [unit: string, words: string])[];

/** A publication's counters: by id, each by language. */
export type Counters = Readonly<Record<string, Readonly<Record<string, Counter>>>>;

/** The base unit of what is merely counted: 40件 of something that has no unit. */
export const anyCounter = 'any-counter';
/** The base unit of 倍, which may stand for a share of a hundred or for a plain ratio. */
export const times = 'times';
/** The base unit of “-fold” and “times”, a plain ratio only. */
export const foldTimes = 'fold';

/** A unit found in a text: what it may be, and where it ends. */
export interface FoundUnit {
  readonly units: readonly Unit[];
  readonly end: number;
}

/** Finds the names of units in folded texts, in every language that the site or the publication has. */
export class UnitWords {
  readonly #units = new Map<string, Unit[]>();
  readonly #pattern: RegExp;

  constructor(counters: Counters) {
    this.#addOwn();
    this.#addWritten();
    this.#addCounters(counters);
    const longest = [...this.#units.keys()].sort((a, b) => b.length - a.length);
    this.#pattern = new RegExp(`(?:${longest.map(pattern).join('|')})`, 'y');
  }

  /** The longest unit at a place. */
  at(text: string, at: number): FoundUnit | undefined {
    this.#pattern.lastIndex = at;
    const match = this.#pattern.exec(text)?.[0];
    if (!match) return undefined;
    const units = this.#units.get(match) ?? this.#units.get(match.toLowerCase());
    return units && { units, end: at + match.length };
  }

  #add(word: string, unit: Unit | undefined): void {
    const name = fold(word);
    if (!unit || name === '') return;
    const before = this.#units.get(name) ?? [];
    if (before.some((each) => sameUnit(each, unit))) return;
    this.#units.set(name, [...before, unit]);
    // A unit in words may begin a sentence; a symbol is one thing in capitals and another without.
    const capital = name.charAt(0).toUpperCase() + name.slice(1);
    if (capital !== name && name.length > 3) this.#add(capital, unit);
  }

  #addOwn(): void {
    for (const [name, words] of [...chineseUnits, ...englishUnits])
      for (const word of wordsIn(words)) this.#add(word, parseUnit(name, []));
    this.#add('成', { factor: 10, bases: { percent: 1 } });
    this.#add('倍', { factor: 1, bases: { [times]: 1 } });
    for (const word of ['times', '-fold', 'fold', 'x', '×'])
      this.#add(word, { factor: 1, bases: { [foldTimes]: 1 } });
    for (const word of ['个基点', '基点', 'basis points', 'basis point', 'bps', 'bp'])
      this.#add(word, { factor: 0.01, bases: { 'percentage-points': 1 } });
    for (const word of classifiers.split(' '))
      this.#add(word, { factor: 1, bases: { [anyCounter]: 1 } });
  }

  /** What the site writes for readers, it also reads. */
  #addWritten(): void {
    for (const { figures } of Object.values(languages)) {
      for (const [code, word] of Object.entries(figures.currencies))
        this.#add(word, { factor: 1, bases: { [code]: 1 } });
      for (const [base, words] of Object.entries(figures.measures))
        for (const word of [words].flat()) this.#add(word, { factor: 1, bases: { [base]: 1 } });
      for (const [base, sign] of Object.entries(figures.signs))
        this.#add(sign, { factor: 1, bases: { [base]: 1 } });
    }
  }

  #addCounters(counters: Counters): void {
    for (const [id, byLanguage] of Object.entries(counters)) {
      const unit = { factor: 1, bases: { [id]: 1 } };
      const words = Object.values(byLanguage).flatMap((counter) =>
        typeof counter === 'string' ? [counter] : Object.values(counter),
      );
      for (const word of [id, ...words]) this.#add(word, unit);
    }
  }
}

function sameUnit(a: Unit, b: Unit): boolean {
  return a.factor === b.factor && JSON.stringify(a.bases) === JSON.stringify(b.bases);
}

function pattern(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return /[a-z0-9]$/i.test(word) ? `${escaped}(?![A-Za-z0-9])` : escaped;
}
