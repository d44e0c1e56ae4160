import { sum } from 'd3';
import { textWidth } from '../../charts/text/text-width.ts';
import { cell, type HeightAt, height, type Style, textOf, time, wide } from './html-text.ts';

/** A cell of a table in a chart. */
interface Cell {
  /** What stands over its column, before it where the table is laid out as a list. */
  readonly head: string;
  readonly text: string;
  readonly note: string;
  /** The height of its bar; 0 where it has none. */
  readonly bar: number;
}

/** Names and figures are set bold, and the rest is taken to be. */
const bold: Style = { ...cell, weight: 'bold' };

/** What is around a cell: beside it, above and below it as a cell and as a line of a list. */
const [beside, around, aroundLine] = [14.4, 15.4, 3.2];

/** A table, and on narrow pages a list of its rows. */
export function tableHeight(marks: readonly Element[], document: Document): HeightAt {
  const heads = [...document.querySelectorAll('thead th')].map(textOf);
  const rows = marks.map((mark) => [...mark.querySelectorAll('th, td')].map(readCell));
  const asTable = tableOf(heads, rows);
  return (width) => (width < wide ? listOf(rows, width) : asTable(width));
}

function readCell(element: Element): Cell {
  const [head = '', note = ''] = ['.head', '.annotation'].map((name) =>
    textOf(element.querySelector(name)),
  );
  const text = textOf(element).replace(head, '').replace(note, '');
  return { head, note, text, bar: element.querySelector('.bar') ? 13 : 0 };
}

function cellHeight({ text, note, bar }: Cell, room: number): number {
  return bar + height(text, room, bold) + height(note, room, time);
}

function listOf(rows: readonly (readonly Cell[])[], width: number): number {
  const line = (each: Cell) =>
    aroundLine + cellHeight({ ...each, text: `${each.head} ${each.text}` }, width - 20);
  return sum(rows, (row) => 20.2 + sum(row, line));
}

function tableOf(heads: readonly string[], rows: readonly (readonly Cell[])[]): HeightAt {
  const wanted = heads.map((head, column) => {
    const cells = rows.flatMap((row) => [row[column]?.text ?? '', row[column]?.note ?? '']);
    return Math.max(...[head, ...cells].map((text) => textWidth(text, bold)));
  });
  return (width) => {
    const room = width - heads.length * beside;
    // Columns share the room by what their texts would take, though not as evenly as that.
    const share = Math.min(1, (room * 0.85) / sum(wanted));
    const line = (cells: readonly Cell[]) =>
      around +
      Math.max(...cells.map((each, at) => cellHeight(each, (wanted[at] ?? 0) * share + 1)));
    const top = heads.map((text) => ({ head: '', text, note: '', bar: 0 }));
    return sum([top, ...rows], line);
  };
}
