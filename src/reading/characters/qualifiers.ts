/**
 * What the words around a number say of it. `from` is 以上 and “or more”, which both “over” and “at
 * least” are written as; `exactly` insists; `plain` words (共, a total of) say nothing of it.
 */
export type WrittenQualifier =
  | 'none'
  | 'over'
  | 'from'
  | 'at-least'
  | 'about'
  | 'near'
  | 'below'
  | 'at-most'
  | 'exactly';

type Words = Readonly<Record<string, string>>;

/** Words in front of a number, by what they say. A space parts words; _ is a space within one. */
const before: Words = {
  over: `超过 超出 超 逾越 逾 突破 高于 多于 大于 高出 不止 不只 more_than over above exceeding in_excess_of upwards_of
    greater_than higher_than just_over slightly_over well_over a_little_over slightly_more_than just_more_than
    a_little_more_than >`,
  'at-least': `至少 最少 起码 不少于 不低于 不小于 不下于 不下 at_least no_fewer_than no_less_than not_fewer_than
    not_less_than a_minimum_of ≥ >=`,
  about: `大约 大致 大概 约为 约有 约合 约占 约达 约 about around roughly approximately approx. approx circa ca. c.
    some an_estimated ~ ≈`,
  near: `将近 接近 逼近 临近 差不多 近 nearly almost close_to just_under just_below just_short_of approaching
    slightly_less_than a_little_less_than slightly_under a_little_under`,
  below:
    '不足 不到 未到 未满 不满 少于 低于 小于 less_than fewer_than under below lower_than short_of <',
  'at-most': `不超过 未超过 没有超过 没超过 不多于 不高于 不大于 至多 最多 up_to at_most no_more_than not_more_than
    a_maximum_of ≤ <=`,
  exactly: '正好 恰好 刚好 恰 整整 exactly precisely',
};

/** Words between a number and its scale or unit; 来 and 几 only where a counting word follows. */
const mid: Words = { over: '多 余 几# -odd', about: '来# -something -ish ish', from: '+ -plus' };

/** Words behind a number and its unit; those with $ only where no word goes on. */
const after: Words = {
  over: '多 有余 余 出头 开外 还多 强$',
  near: '弱$',
  from: `(含)以上 及以上 或以上 以上 及更多 或更多 and_above or_more or_above and_more and_over or_over or_higher +`,
  about: '左右 上下 前后 or_so or_thereabouts',
  'at-most':
    '(含)以下 及以下 或以下 以下 以内 之内 or_less or_fewer or_below and_below or_under and_under',
  exactly: '整',
};

/** Words that only lead up to a number. */
const plain = `共计 合计 总计 累计 共有 总共 共 达到 达 高达 多达 有 为 是 占 仅有 仅 只有 只 a_total_of as_many_as
  as_much_as as_high_as only just a_full`;

/** Words of direction: the sign of what follows. Read only where they stand in the bound words themselves. */
const falling = `同比下降 环比下降 下降了 下降 减少了 减少 下跌了 下跌 下滑了 下滑 降低了 降低 缩减了 缩减 负增长 fell_by
  fell declined_by declined decreased_by decreased dropped_by dropped down_by down a_fall_of a_decline_of
  a_decrease_of a_drop_of`;
const rising = `同比增长 环比增长 增长了 增长 上升了 上升 增加了 增加 提高了 提高 上涨了 上涨 rose_by rose grew_by grew
  increased_by increased up_by up a_rise_of an_increase_of growth_of`;

interface Entry<Meaning> {
  readonly word: string;
  readonly meaning: Meaning;
}

/** A pattern that finds the longest of some words at a place, and what each of them means. */
export class WordTable<Meaning> {
  readonly #meanings: ReadonlyMap<string, Meaning>;
  readonly #pattern: RegExp;
  /** The pattern's source, for patterns that hold it. */
  readonly source: string;

  constructor(entries: readonly Entry<Meaning>[]) {
    this.#meanings = new Map(
      entries.map(({ word, meaning }) => [word.replace(/[$#]$/, ''), meaning]),
    );
    const longest = entries.map(({ word }) => word).sort((a, b) => b.length - a.length);
    this.source = longest.map(patternOf).join('|');
    this.#pattern = new RegExp(`(?:${this.source})`, 'iuy');
  }

  at(text: string, at: number): { readonly meaning: Meaning; readonly end: number } | undefined {
    this.#pattern.lastIndex = at;
    const match = this.#pattern.exec(text)?.[0];
    if (!match) return undefined;
    const meaning = this.#meanings.get(match.toLowerCase().replace(/\s+/g, ' '));
    return meaning !== undefined ? { meaning, end: at + match.length } : undefined;
  }
}

function patternOf(word: string): string {
  if (/\p{Script=Han}\$$/u.test(word)) return `${word.slice(0, -1)}(?!\\p{Script=Han})`;
  if (/\p{Script=Han}#$/u.test(word))
    return `${word.slice(0, -1)}(?=[个件家项名位人户次年天元吨亩万亿%])`;
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');
  const left = /^[a-z]/i.test(word) ? '(?<![a-z])' : '';
  const right = /[a-z]$/i.test(word) ? '(?![a-z])' : '';
  return `${left}${escaped}${right}`;
}

/** The words of a list; _ stands for a space. */
export function wordsIn(list: string): string[] {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replaceAll('_', ' '));
}

function entriesOf(words: Words): Entry<WrittenQualifier>[] {
  return Object.entries(words).flatMap(([meaning, list]) =>
    wordsIn(list).map((word) => ({ word, meaning: meaning as WrittenQualifier })),
  );
}

export const wordsBefore = new WordTable(entriesOf(before));
export const wordsMid = new WordTable(entriesOf(mid));
export const wordsAfter = new WordTable(entriesOf(after));
export const plainWords = new WordTable(wordsIn(plain).map((word) => ({ word, meaning: true })));
export const directions = new WordTable<1 | -1>([
  ...wordsIn(falling).map((word) => ({ word, meaning: -1 as const })),
  ...wordsIn(rising).map((word) => ({ word, meaning: 1 as const })),
]);

/** Two qualifiers as one: 超过300余 is over, 约40左右 is about. `undefined` where they disagree. */
export function joinQualifiers(
  a: WrittenQualifier,
  b: WrittenQualifier,
): WrittenQualifier | undefined {
  if (a === b || b === 'none') return a;
  if (a === 'none') return b;
  const both = [a, b];
  if (both.includes('from')) {
    if (both.includes('over')) return 'over';
    if (both.includes('at-least')) return 'at-least';
  }
  return undefined;
}
