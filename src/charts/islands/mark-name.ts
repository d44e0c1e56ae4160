import type { Words } from '../../words/contract/readers.ts';

/** What a mark is called, for its island to fill in: `{label}: {value}, {n} of {count}`. */
export function markName({ charts, colon, listSeparator }: Words): string {
  return `{label}${colon}{value}${listSeparator}${charts.place('{n}', '{count}')}`;
}
