import { cellName } from '../../model/cell-name.ts';
import { type Cell, cellOf, type Dataset, numericFields, type Row } from '../../model/dataset.ts';
import { textFor } from '../../schema/text.ts';
import type { Reading } from '../contract/desk-context.ts';
import { type CellCard, cardOf } from './look-at-story.ts';

/** So many cells are shown at once: more is no choice. */
const most = 40;

/** Finds cells by words of their names and by what they say, the likeliest first; all of them where nothing is asked. */
export function findCells(
  asked: string,
  names: readonly string[],
  reading: Reading,
  language: string,
): { readonly cells: readonly CellCard[]; readonly more: number } {
  const words = fold(asked)
    .split(/[\s,，、]+/)
    .filter(Boolean);
  const datasets = reading.built.readable.datasets.filter(
    ({ name }) => names.length === 0 || names.includes(name),
  );
  const found = datasets.flatMap((dataset) => scoredCells(dataset, words, language));
  const sorted = found.sort((a, b) => b.score - a.score).map(({ cell }) => cell);
  const cards = sorted.slice(0, most).flatMap((cell) => cardOf(cell, reading, language) ?? []);
  return { cells: cards, more: sorted.length - cards.length };
}

interface Scored {
  readonly cell: Cell;
  readonly score: number;
}

function scoredCells(dataset: Dataset, words: readonly string[], language: string): Scored[] {
  const about = fold(`${textFor(dataset.title, language)} ${dataset.name}`);
  return dataset.rows.flatMap((row) =>
    numericFields(dataset).flatMap((field) => {
      const cell = cellOf(dataset, row, field);
      if (cell.value === null) return [];
      const title = fold(textFor(field.title, language));
      const score = scoreOf(words, {
        about,
        title,
        row: fold(nameOf(dataset, row, language)),
        cell,
      });
      return score === undefined ? [] : [{ cell, score }];
    }),
  );
}

interface Named {
  readonly about: string;
  readonly title: string;
  readonly row: string;
  readonly cell: Cell;
}

/** How well a cell fits: each word must be found, in its row's name best, then in its field's, its value or its dataset. */
function scoreOf(words: readonly string[], { about, title, row, cell }: Named): number | undefined {
  let score = 0;
  for (const word of words) {
    const value = String(cell.value);
    const number = word.replace(/[%％]$/, '');
    if (row === word || value === number) score += 8;
    else if (row.includes(word)) score += 4;
    else if (value.startsWith(number) && /\d/.test(number)) score += 4;
    else if (title.includes(word)) score += 2;
    else if (about.includes(word)) score += 1;
    else return undefined;
  }
  return score;
}

const nameOf = (dataset: Dataset, row: Row, language: string) =>
  `${cellName(dataset, row, undefined, language)} ${row.key}`;

/** As words are compared: lower case, full-width signs as the plain ones. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '');
}
