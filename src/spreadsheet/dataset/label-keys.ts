import { lookUp } from '../../schema/look-up.ts';
import { type Text, textsOf } from '../../schema/text.ts';
import { namePattern } from '../../schema/values.ts';
import { splitLanguages } from '../cells/split-head.ts';
import { addressName, NameBook } from './address-name.ts';
import type { NamedColumn } from './name-fields.ts';

/** The values of a key as they stand in addresses, and their words for readers. */
export interface LabelledKey {
  readonly values: readonly string[];
  readonly labels?: Readonly<Record<string, Text>> | undefined;
}

const plainKey = /^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/;

/**
 * Gives the words of a key names that can stand in an address: 先进材料 becomes `xianjin-cailiao`, its
 * label 先进材料. Names that the dataset had before stay, so that what is bound to them stays bound.
 */
export function labelKeys(column: NamedColumn, languages: readonly string[]): LabelledKey {
  const words = [...new Set(column.values.map(String))];
  const { labels: before = {} } = column.before ?? {};
  const known = new Map<string, string>();
  for (const [value, label] of Object.entries(before)) {
    known.set(value, value);
    for (const text of textsOf(label)) known.set(text, value);
  }
  if (known.size === 0 && words.every((word) => plainKey.test(word)))
    return { values: column.values.map(String) };
  const book = new NameBook(known.values());
  const labels = new Map<string, Text>();
  const keys = new Map<string, string>();
  for (const [index, word] of words.entries()) {
    const text = splitLanguages(word, languages);
    const texts = textsOf(text);
    const old = [word, ...texts].map((each) => known.get(each)).find((each) => each !== undefined);
    const free = old !== undefined && !labels.has(old) ? old : undefined;
    const latin = texts.find((each) => !/\p{Script=Han}/u.test(each)) ?? word;
    const spelt = quarterName(word) ?? addressName(latin);
    const key = free ?? book.give(namePattern.test(spelt) ? spelt : `row-${index + 1}`);
    labels.set(key, (free === undefined ? undefined : lookUp(before, free)) ?? text);
    keys.set(word, key);
  }
  return {
    values: column.values.map((value) => keys.get(String(value)) ?? ''),
    labels: Object.fromEntries(labels),
  };
}

/** The key of a quarter: 2024-q1 of 2024年一季度. */
function quarterName(word: string): string | undefined {
  const [, year, quarter = ''] = /^(\d{4})年?\s?第?([一二三四1-4])季度?$/.exec(word) ?? [];
  return year && `${year}-q${'一二三四'.indexOf(quarter) + 1 || quarter}`;
}
