import type { MarksIslandData } from '../../charts/contract/island-data.ts';
import { fill } from '../figure/sentence.ts';
import type { FigureRows } from './figure-rows.ts';
import type { Answer } from './readout.ts';

/** A mark as its drawing has it: the row, the field that it shows, and the state. */
export interface DrawnMark {
  readonly key: string;
  readonly field: string;
  readonly promised: boolean;
}

/** What the marks of any drawing say, from the texts of their rows. */
export interface RowVoice {
  /** What the mark's series is called: all of the row's names but the last, and the field where several are drawn. */
  readonly series: (mark: DrawnMark) => string;
  /** `others` are those of the series that are told of together with the mark. */
  readonly answer: (mark: DrawnMark, others: readonly DrawnMark[]) => Answer;
  /** To a screen reader; `n` is its place among `count`, from 1. */
  readonly name: (mark: DrawnMark, n: number, count: number) => string;
}

export function rowVoice(data: MarksIslandData, { head, cell }: FigureRows): RowVoice {
  const { names, figures, status, note, separate, words } = data;
  const fields = Object.entries(figures);
  const label = ({ key }: DrawnMark, from = 0, to = names.length) =>
    names
      .slice(from, to)
      .map((column) => cell(key, column))
      .filter((text) => text !== '')
      .join(' ');
  // What the mark itself shows comes first.
  const told = ({ key, field }: DrawnMark) =>
    [...fields]
      .sort(([a], [b]) => Number(b === field) - Number(a === field))
      .map(([, column]) => ({ label: head(column), value: cell(key, column) }));
  const state = ({ key, promised }: DrawnMark) =>
    promised && status !== undefined ? cell(key, status) : '';
  return {
    series: (mark) => [label(mark, 0, -1), separate ? mark.field : ''].join(' '),
    answer: (mark, others) => {
      const [own, ...rest] = told(mark);
      const beside = others.map((other) => ({
        label: label(other, -1),
        value: told(other)[0]?.value ?? '',
      }));
      const noted = note === undefined ? '' : cell(mark.key, note);
      return {
        label: label(mark),
        value: fields.length > 1 ? '' : (own?.value ?? ''),
        figures: fields.length > 1 && own ? [own, ...rest] : beside,
        lines: [state(mark), noted].filter((line) => line !== ''),
      };
    },
    name: (mark, n, count) => {
      const figure = told(mark).map(({ label: title, value }) =>
        fields.length > 1 ? `${title} ${value}` : value,
      );
      const value = [...figure, state(mark)].filter((part) => part !== '').join(words.separator);
      return fill(words.name, { label: label(mark), value, n, count });
    },
  };
}
