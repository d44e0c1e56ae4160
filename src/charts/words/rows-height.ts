import { sum } from 'd3';
import { largest } from '../../model/units/extremes.ts';
import type { HeightAt } from '../contract/drawing.ts';
import { heightOfText, heightOfTexts, type SetText, setTexts, wide } from '../text/text-height.ts';
import { textWidth } from '../text/text-width.ts';

/** A cell of rows in columns. */
export interface SetCell {
  /** The title of its column, before it where the rows are laid out as a list; nothing before a row's name. */
  readonly head?: string;
  readonly text: string;
  readonly notes?: readonly string[];
  /** Whether a bar stands under it. */
  readonly barred?: boolean;
}

/** Names and figures are set bold, and the rest is taken to be. */
const bold: SetText = { ...setTexts.cell, weight: 'bold' };

/** What is around a cell: beside it, above and below it as a cell and as a line of a list. */
const [beside, around, aroundLine] = [14.4, 15.4, 3.2];

const barHeight = 13;

/**
 * How high rows in columns are under their heads, and on narrow pages as a list.
 *
 * @param leastHead How high heads are at least: what is pressed has the height of a finger.
 */
export function rowsHeight(
  heads: readonly string[],
  rows: readonly (readonly SetCell[])[],
  leastHead = 0,
): HeightAt {
  const asTable = tableOf(heads, rows, leastHead);
  return (width) => (width < wide ? listOf(rows, width) : asTable(width));
}

function cellHeight({ text, notes = [], barred = false }: SetCell, room: number): number {
  const high = heightOfText(text, room, bold) + heightOfTexts(notes, room, setTexts.small);
  return (barred ? barHeight : 0) + high;
}

function listOf(rows: readonly (readonly SetCell[])[], width: number): number {
  const line = ({ head = '', text, ...each }: SetCell) =>
    aroundLine + cellHeight({ ...each, text: `${head} ${text}` }, width - 20);
  return sum(rows, (row) => 20.2 + sum(row, line));
}

function tableOf(
  heads: readonly string[],
  rows: readonly (readonly SetCell[])[],
  leastHead: number,
): HeightAt {
  const wanted = heads.map((head, column) => {
    const cells = rows.flatMap((row) => [row[column]?.text ?? '', ...(row[column]?.notes ?? [])]);
    return largest([head, ...cells].map((text) => textWidth(text, bold)));
  });
  return (width) => {
    const room = width - heads.length * beside;
    // Columns share the room by what their texts would take, though not as evenly as that.
    const share = Math.min(1, (room * 0.85) / sum(wanted));
    const line = (cells: readonly SetCell[]) =>
      around + largest(cells.map((each, at) => cellHeight(each, (wanted[at] ?? 0) * share + 1)));
    const top = Math.max(leastHead, line(heads.map((text) => ({ text }))));
    return top + sum(rows, line);
  };
}
