import { leads } from '../../languages/language.ts';
import { currencySigns } from '../../languages/signs.ts';
import { smallest } from '../../model/units/extremes.ts';
import { fold } from '../../reading/characters/normalise-characters.ts';
import type { LeadWord, Vocabulary } from '../../reading/words/vocabulary.ts';
import { farChange } from './far-changes.ts';

/** How much of the text around bound words is looked at. */
const window = 64;

/** Bound words with the words around them that belong to the number: 超过[300](fact:…)件. */
export interface Joined {
  /** The folded text, from the sign or the unit that belongs to the number. */
  readonly text: string;
  /** Where the bound words begin and end in it. */
  readonly start: number;
  readonly end: number;
  /** The words further in front that say something of the number, the nearest first. */
  readonly outside: readonly LeadWord[];
  /** Those words and the bound ones, as they are written. */
  readonly shown: string;
  /** How long the words in front are that say something, and where the bound words end, with their spaces. */
  readonly before: number;
  readonly until: number;
  /** Whether a verb that is not known stands right before the number. */
  readonly hasVerb: boolean;
}

const signs = Object.keys(currencySigns).map((sign) => {
  const escaped = sign.replace(/[$.]/g, '\\$&');
  return /^[A-Za-z]/.test(sign) ? `(?<![A-Za-z])${escaped}` : escaped;
});
/** What belongs to a number in front of it in any language, without being a word. */
const parts = [new RegExp(`(?:${signs.join('|')})\\s?$`), /(?:^|[\s(（“,，。、：:])[-–]$/, /#$/];

/** Joins bound words with the words before and behind them that belong to the number. */
export function join(
  written: string,
  before: string,
  after: string,
  vocabulary: Vocabulary,
): Joined {
  const left = fold(before.slice(-window));
  // A currency's name before a verb is what it is said of: 人民币[贬值0.8%].
  const isName =
    /\p{Script=Han}$/u.test(left) && currencyName.test(left) && !isFigureFirst(written, vocabulary);
  const own = bracketed(fold(written));
  const from = spanStart(left, own, isName ? left.length : leadStart(left, vocabulary), vocabulary);
  const lead = left.slice(from);
  const right = fold(after.slice(0, window));
  const stop = right.search(vocabulary.around.others ?? nowhere);
  const spaces = own.length - own.trimStart().length;
  const { words, start } = wordsBefore(left, from, own, vocabulary);
  return {
    text: lead + own + (stop < 0 ? right : right.slice(0, stop)),
    start: lead.length + spaces,
    end: lead.length + own.trimEnd().length,
    outside: words,
    shown: left.slice(start, from),
    before: left.length - Math.min(start, from),
    until: lead.length + own.length,
    hasVerb: isUnknownVerb(left.slice(0, from), words, vocabulary),
  };
}

/** The beginning of a word that goes on within the bound words: fell [below 35%], 超[过三成]. */
function spanStart(left: string, own: string, from: number, { lead }: Vocabulary): number {
  // Digits and signs go on no word.
  if (!/^\p{L}/u.test(own)) return from;
  const text = left + own;
  for (let at = Math.max(0, left.length - longestSpan); at < from; at += 1) {
    const found = lead.at(text, at);
    const says = found && found.meaning !== 'part' && found.meaning !== 'stop';
    if (says && found.end > left.length) return at;
  }
  return from;
}

const longestSpan = 24;

const currencyName = new RegExp(`(?:${signs.join('|')})$`);
const nowhere = /(?!)/;

function isFigureFirst(written: string, { around }: Vocabulary): boolean {
  return /^\s*[\d$€£¥+-]/.test(written) || around.figure?.test(written) === true;
}

const bracket = /^(\s*[^\d()]{0,4})\((?=[$€£¥\d])([^()]*\d[^()]*)\)/;

/** The words with a minus for figures in brackets, which are losses: £(34.2)m is −£34.2m. */
function bracketed(own: string): string {
  return own.replace(bracket, '$1-$2');
}

interface WordsBefore {
  readonly words: readonly LeadWord[];
  /** Where the farthest of those that say something begins. */
  readonly start: number;
}

const saysNothing: readonly LeadWord[] = ['plain', 'stop', 'reach', 'level'];

/** The words that end a text and speak of what follows, the nearest first. */
function wordsBefore(text: string, from: number, own: string, vocabulary: Vocabulary): WordsBefore {
  const { lead, loose, cuts } = vocabulary;
  const words: LeadWord[] = [];
  let isFar = false;
  let start = from;
  let end = trimmed(text, from);
  const ends = [end];
  for (;;) {
    const found = lead.before(text, end, own);
    if (found?.meaning === 'stop') break;
    if (found && !isOther(text, found.start, end, vocabulary)) {
      words.push(found.meaning);
      if (!saysNothing.includes(found.meaning)) start = found.start;
      end = trimmed(text, found.start);
      ends.push(end);
      continue;
    }
    const far = loose?.exec(`${text.slice(0, end)} `);
    const meaning = far?.[1] ? lead.at(far[1], 0)?.meaning : undefined;
    if (far && meaning) {
      words.push(meaning);
      start = far.index;
      end = trimmed(text, far.index);
      continue;
    }
    const change =
      isFar || words.some((word) => changing.includes(word))
        ? undefined
        : farChange(text, end, from, vocabulary);
    if (!change) break;
    isFar = true;
    words.push(change.meaning);
    start = change.start;
    end = trimmed(text, change.start);
  }
  const cut = words.some((word) => changing.includes(word))
    ? undefined
    : cutBefore(text, ends, cuts);
  return cut === undefined ? { words, start } : { words: [...words, 'loss'], start: cut };
}

const changing: readonly LeadWord[] = leads.filter((kind) => kind !== 'plain');

/** The beginning of a verb of falling with its object, at one of the places where words of the number do. */
function cutBefore(text: string, ends: readonly number[], cuts?: RegExp): number | undefined {
  if (!cuts) return undefined;
  for (const end of ends) {
    const found = cuts.exec(text.slice(0, end));
    if (found) return found.index;
  }
  return undefined;
}

function trimmed(text: string, end: number): number {
  let at = end;
  while (at > 0 && text.charAt(at - 1) === ' ') at -= 1;
  return at;
}

/** Whether a word is the end of another one (签约) or joins two numbers (30～40). */
function isOther(text: string, start: number, end: number, { ahead }: Vocabulary): boolean {
  const word = text.slice(start, end);
  if (word.length <= 2 && ahead.compounds?.test(text.slice(0, end))) return true;
  return word === '~' && /\S$/.test(text.slice(0, start));
}

/** A comparison whose first word is not seen or not known. */
const than = /(?<![a-z])than (?:(?:an?|some) )?(?:[a-z-]+ ){0,3}$/i;

/** Whether a verb right before a number is not known, so that it may say that a mark was passed. */
function isUnknownVerb(text: string, words: readonly LeadWord[], vocabulary: Vocabulary): boolean {
  if (than.test(text)) return true;
  if (words.length > 0 || !vocabulary.verb) return false;
  const verb = vocabulary.verb.exec(text)?.[0].trim().toLowerCase();
  return verb !== undefined && !vocabulary.knownVerbs.has(verb);
}

/** The beginning of what belongs to a number, in the text before it. */
function leadStart(text: string, { around }: Vocabulary): number {
  let end = text.length;
  for (;;) {
    const rest = text.slice(0, end);
    const starts = [...parts, ...around.before].map((pattern) => pattern.exec(rest)?.index ?? end);
    const start = smallest(starts);
    if (start === end) return end;
    end = start;
  }
}

/** Per so many: 15.1/100,000, 15.1/10万. */
const perCount = /^\/(?:1(?:0{2,}|(?:,000)+)(?!\d)|10{0,2}\p{Script=Han})/u;

/** Whether a number goes on beyond the words that are bound: 1[40], [67].51, [四十]五, [two] and a half, twenty [five]. */
export function isCut(
  written: string,
  before: string,
  after: string,
  vocabulary: Vocabulary,
): boolean {
  const [left, own, right] = [
    fold(before.slice(-window)),
    fold(written.trim()),
    fold(after.slice(0, window)),
  ];
  if (/\d[.,]?$/.test(left) && /^\d/.test(own)) return true;
  if (/(?:^|[^\d.,])\d{1,3} $/.test(left) && /^\d{3}(?!\d)/.test(own)) return true;
  if (/\d$/.test(own) && !perCount.test(right) && digitsOn.test(right)) return true;
  const isGlued = /[A-Za-z]$/.test(left) && /^\d/.test(own);
  if (isGlued && leadStart(left, vocabulary) === left.length) return true;
  return vocabulary.around.cuts.some(
    (cut) =>
      cut.before?.test(left) !== false &&
      cut.own?.test(own) !== false &&
      cut.after?.test(right) !== false,
  );
}

const digitsOn =
  /^(?:\d|\.\d|,\d{3}|[/:]\d|·\d|[½¼¾⅓⅔²³⁰¹⁴-⁹^]| \d{3}(?!\d)| [1-9]\/[2-9]|[eE][-+]?\d)/;
