import type { BarIslandData, IslandRow } from '../../charts/contract/island-data.ts';
import { fill, writeSigned } from '../figure/sentence.ts';
import type { Answer } from '../marks/readout.ts';
import { distanceBetween, distancePhrase, distanceSentence, rowsToCompare } from './distance.ts';

/** What a row of a chart of bars says; `other` is the row that it is compared with, if one is chosen. */
export interface BarVoice {
  /** When it is pointed at: its distance to the chosen row, else to all others. */
  readonly answer: (row: IslandRow, other: IslandRow | undefined) => Answer;
  /** To a screen reader; `n` is its place among `count`, from 1. */
  readonly name: (row: IslandRow, other: IslandRow | undefined, n: number, count: number) => string;
  /** At its bar: +39.03; `undefined` where the distance is not known. */
  readonly label: (row: IslandRow, other: IslandRow) => string | undefined;
}

export function barVoice(data: BarIslandData): BarVoice {
  const apartFrom = (row: IslandRow, other: IslandRow | undefined) =>
    other && other !== row && row.value !== null ? other : undefined;
  return {
    answer: (row, other) => {
      const chosen = apartFrom(row, other);
      const others = chosen ? [chosen] : rowsToCompare(row, data.rows);
      const lines = others.map((each) => distancePhrase(row, each, data));
      return { label: row.label, value: row.text, lines };
    },
    name: (row, other, n, count) => {
      const { words } = data;
      const said = fill(words.name, { label: row.label, value: row.text, n, count });
      const chosen = apartFrom(row, other);
      return chosen ? `${said}${words.separator}${distanceSentence(row, chosen, data)}` : said;
    },
    label: (row, other) => {
      const apart = row === other ? undefined : distanceBetween(row, other, data.distance.decimals);
      return apart === undefined ? undefined : writeSigned(apart, data.distance);
    },
  };
}
