import { fold } from '../characters/normalise-characters.ts';

interface Entry<Meaning> {
  readonly meaning: Meaning;
  /**
   * `$`: no Han character follows; `#`: a counting word or a unit does; `@`: a round number in Han or a part does, 百,
   * 一半, 七成.
   */
  readonly guard: '$' | '#' | '@' | '';
}

/** A word found in a text, and what it means. */
export interface FoundWord<Meaning> {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
}

const han = /\p{Script=Han}/u;
const rounds = /^(?:[十百千万亿半]|一半|[一二两三四五六七八九](?:成|分之))/;
const counted = /[个件家项名位人户次年天元吨亩万亿%]/;

/** Words with a meaning each, found in folded texts by where they begin or by where they end, the longest first. */
export class WordTable<Meaning> {
  readonly #entries = new Map<string, Entry<Meaning>>();
  /** How long the words are, by the character that they begin and end with, and the one beside it. */
  readonly #byFirst: Lengths = new Map();
  readonly #byLast: Lengths = new Map();

  constructor(words: Iterable<readonly [word: string, meaning: Meaning]>) {
    for (const [written, meaning] of words) this.#add(written, meaning);
    for (const beside of [...this.#byFirst.values(), ...this.#byLast.values()])
      for (const lengths of beside.values()) lengths.sort((a, b) => b - a);
  }

  #add(written: string, meaning: Meaning): void {
    const last = written.at(-1);
    const guard = written.length > 1 && (last === '$' || last === '#' || last === '@') ? last : '';
    const word = fold(guard ? written.slice(0, -1) : written).toLowerCase();
    if (word === '') return;
    this.#entries.set(word, { meaning, guard });
    addLength(this.#byFirst, word.charAt(0), word.charAt(1), word.length);
    addLength(
      this.#byLast,
      word.charAt(word.length - 1),
      word.charAt(word.length - 2),
      word.length,
    );
  }

  /** The longest word that begins at a place. */
  at(text: string, at: number): FoundWord<Meaning> | undefined {
    if (goesOn(text, at)) return undefined;
    const beside = this.#byFirst.get(text.charAt(at).toLowerCase());
    if (!beside) return undefined;
    for (const length of beside.get(text.charAt(at + 1).toLowerCase()) ?? []) {
      const found = this.#found(text, at, at + length);
      if (found) return found;
    }
    return beside.has('') ? this.#found(text, at, at + 1) : undefined;
  }

  /** The longest word that ends at a place; `behind` is what follows where the text ends there. */
  before(text: string, end: number, behind = ''): FoundWord<Meaning> | undefined {
    if (goesOn(text, end)) return undefined;
    const beside = this.#byLast.get(text.charAt(end - 1).toLowerCase());
    if (!beside) return undefined;
    for (const length of beside.get(text.charAt(end - 2).toLowerCase()) ?? []) {
      const found = length <= end ? this.#found(text, end - length, end, behind) : undefined;
      if (found) return found;
    }
    return beside.has('') ? this.#found(text, end - 1, end, behind) : undefined;
  }

  #found(text: string, start: number, end: number, behind = ''): FoundWord<Meaning> | undefined {
    // Where words end is looked at first: to cut one out for the table takes longer.
    if (end > text.length || goesOn(text, start) || goesOn(text, end)) return undefined;
    const entry = this.#entries.get(text.slice(start, end).toLowerCase());
    if (!entry) return undefined;
    const next = text.charAt(end);
    if (entry.guard === '$' && han.test(next)) return undefined;
    if (entry.guard === '#' && !counted.test(next)) return undefined;
    if (entry.guard === '@' && !rounds.test(text.slice(end, end + 3) || behind)) return undefined;
    return { meaning: entry.meaning, start, end };
  }
}

/** Lengths of words by a character and the one beside it, which is none of a word of one. */
type Lengths = Map<string, Map<string, number[]>>;

function addLength(lengths: Lengths, sign: string, beside: string, length: number): void {
  const bySign = lengths.get(sign) ?? new Map<string, number[]>();
  lengths.set(sign, bySign);
  const before = bySign.get(beside) ?? [];
  if (!before.includes(length)) bySign.set(beside, [...before, length]);
}

/** Whether a word in letters goes on across a place. */
function goesOn(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at));
}

/** Whether a character is a letter of the Latin, Greek or Cyrillic script, by their blocks. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code >= 0xc0 && code < 0x530 && code !== 0xd7 && code !== 0xf7;
}
