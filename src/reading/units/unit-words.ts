import { wordsIn } from '../../languages/language.ts';
import { signs } from '../../languages/signs.ts';
import type { Counter } from '../../model/units/figure.ts';
import { parseUnit, type Unit } from '../../model/units/unit.ts';
import { lookUp } from '../../schema/look-up.ts';
import { languages } from '../../words/languages.ts';
import { fold } from '../characters/normalise-characters.ts';
import { type Vocabulary, vocabularyOf } from '../words/vocabulary.ts';
import { WordTable } from '../words/word-table.ts';

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
  /** Whether the word only counts, and is no unit of the publication's: behind bound words it begins what is counted. */
  readonly isLoose?: boolean;
  readonly end: number;
}

/** Finds the names of units in folded texts, in every language that the site or the publication has. */
export class UnitWords {
  readonly #units = new Map<string, Unit[]>();
  readonly #loose = new Set<string>();
  readonly #names = new Map<string, readonly string[]>();
  readonly #synonyms: WordTable<Unit[]>;
  /** How long the words are that begin with a sign, the longest first. */
  readonly #lengths = new Map<string, Set<number>>();
  /** The words that stand around numbers and units in the same language. */
  readonly vocabulary: Vocabulary;

  /** The words of a page's language; those of the default ones where none is named. */
  constructor(counters: Counters, language = 'zh-CN') {
    this.vocabulary = vocabularyOf(language);
    this.#addOwn();
    this.#addWritten();
    this.#synonyms = this.#addCounters(counters);
    for (const word of this.#units.keys()) {
      const first = word.charAt(0);
      const lengths = this.#lengths.get(first) ?? new Set<number>();
      this.#lengths.set(first, lengths.add(word.length));
    }
    for (const [first, lengths] of this.#lengths)
      this.#lengths.set(first, new Set([...lengths].sort((x, y) => y - x)));
  }

  /** The longest unit at a place. */
  at(text: string, at: number): FoundUnit | undefined {
    for (const length of this.#lengths.get(text.charAt(at)) ?? []) {
      const word = text.slice(at, at + length);
      const units = this.#units.get(word);
      const end = at + length;
      if (units && word.length === length && !goesOn(text, end))
        return { units, isLoose: this.#loose.has(word), end };
    }
    return undefined;
  }

  /** The longest unit at a place, or another noun for what the publication counts: 499 victims are people. */
  counted(text: string, at: number): FoundUnit | undefined {
    const found = this.at(text, at);
    const synonym = this.#synonyms.at(text, at);
    if (!synonym || (found && found.end > synonym.end)) return found;
    if (!found || synonym.end > found.end)
      return { units: synonym.meaning, isLoose: true, end: synonym.end };
    return { ...found, units: [...found.units, ...synonym.meaning] };
  }

  /** The names that a base unit has by itself. */
  namesOf(base: string): readonly string[] {
    const known = this.#names.get(base);
    if (known) return known;
    const names = [...this.#units].flatMap(([name, units]) =>
      units.some(({ bases }) => bases[base] === 1 && Object.keys(bases).length === 1) ? [name] : [],
    );
    this.#names.set(base, names);
    return names;
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

  /** A word that counts, and is a unit only where the publication declares it. */
  #addLoose(word: string, unit: Unit): void {
    if (!this.#units.has(fold(word))) this.#loose.add(fold(word));
    this.#add(word, unit);
  }

  #addOwn(): void {
    const own = this.vocabulary.languages;
    for (const [name, words] of [...signs, ...own.flatMap(({ units }) => units)])
      for (const word of wordsIn(words)) this.#add(word, namedUnit(name));
    this.#add('成', { factor: 10, bases: { percent: 1 } });
    this.#add('割', { factor: 10, bases: { percent: 1 } });
    this.#add('倍', { factor: 1, bases: { [times]: 1 } });
    for (const word of ['times', '-fold', 'fold', 'x', '×', 'mal', '-fach', 'fois', 'veces'])
      this.#add(word, { factor: 1, bases: { [foldTimes]: 1 } });
    for (const { counting = '' } of own)
      for (const word of wordsIn(counting))
        this.#addLoose(word, { factor: 1, bases: { [anyCounter]: 1 } });
  }

  /** What the site writes for readers, it also reads. */
  #addWritten(): void {
    for (const { figures } of Object.values(languages).map(({ readers }) => readers)) {
      for (const [code, word] of Object.entries(figures.currencies))
        this.#add(word, { factor: 1, bases: { [code]: 1 } });
      for (const [base, words] of Object.entries(figures.measures))
        for (const word of [words].flat()) this.#add(word, namedUnit(base));
      for (const [base, sign] of Object.entries(figures.signs))
        this.#add(sign, { factor: 1, bases: { [base]: 1 } });
    }
  }

  /** Adds what a publication counts, and gives the other nouns that count the same. */
  #addCounters(counters: Counters): WordTable<Unit[]> {
    const groups = this.vocabulary.languages.flatMap(({ synonyms = [] }) => synonyms.map(wordsIn));
    const declared = new Set<string>();
    const synonyms: [string, Unit][] = [];
    for (const [id, byLanguage] of Object.entries(counters)) {
      const unit = { factor: 1, bases: { [id]: 1 } };
      const words = Object.values(byLanguage).flatMap((counter) =>
        typeof counter === 'string' ? [counter] : Object.values(counter),
      );
      const own = [id, ...words];
      const alike = groups.filter((group) => group.some((word) => own.includes(word)));
      for (const word of alike.flat()) synonyms.push([word, unit]);
      for (const word of own) {
        declared.add(fold(word));
        this.#add(word, unit);
      }
    }
    for (const word of declared) this.#loose.delete(word);
    const units = new Map<string, Unit[]>();
    for (const [word, unit] of synonyms) units.set(word, [...(units.get(word) ?? []), unit]);
    return new WordTable(units);
  }
}

/** Parts of a currency: what is a hundredth and what a tenth of it. */
const partsOf: Readonly<Record<string, number>> = { minor: 0.01, decile: 0.1 };

/** A unit by the name that the languages have for it: one of a dataset's, `minor USD` for cents, `basis-points`. */
function namedUnit(name: string): Unit | undefined {
  if (name === 'basis-points') return { factor: 0.01, bases: { 'percentage-points': 1 } };
  const [part = '', currency = ''] = name.split(' ');
  const factor = lookUp(partsOf, part);
  return factor === undefined ? parseUnit(name, []) : { factor, bases: { [currency]: 1 } };
}

function sameUnit(a: Unit, b: Unit): boolean {
  return a.factor === b.factor && JSON.stringify(a.bases) === JSON.stringify(b.bases);
}

/** Whether letters or digits go on across a place, so that no word ends there. */
function goesOn(text: string, at: number): boolean {
  return isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at));
}

/** Whether a character is a Latin letter or a digit. */
function isWord(code: number): boolean {
  if (code < 0x80)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code >= 0xc0 && code < 0x250;
}
