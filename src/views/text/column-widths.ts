import { sum } from 'd3';
import type { FigureTable } from '../../charts/contract/chart-figure.ts';
import { changeRuns, type Inline, joinTexts } from '../../model/inline.ts';
import { largest } from '../../model/units/extremes.ts';
import { emsOf } from './ems.ts';

/** A head over figures wraps from here on, in ems. */
const headWidth = 9;
/** The room beside a cell's text, in ems. */
const padding = 1.5;
/** The narrowest that a table's columns stand side by side, in ems of its text. */
const narrowest = 40;
/** A column of text wraps from here on, in ems. */
const longest = 24;

/** The columns of a table before its rows have come. */
export interface ColumnWidths {
  /** The table's own width, in ems. */
  readonly whole: number;
  /** The share of each column, in percent; together 100. */
  readonly shares: readonly number[];
  /** Whether its columns have less room than they need, at the size of text. */
  readonly tight: boolean;
}

/**
 * How wide each column of a table stands, from the text of all its rows. A browser that lays out rows as
 * they arrive need not move those that are there. Figures stand in one line and heads wrap; where room is
 * short, text gives way as far as its longest word.
 */
export function columnWidths({ head, rows }: FigureTable): ColumnWidths {
  const columns = head.map(({ text, numeric }, column) => {
    const lines = rows.flatMap(({ cells }) => linesOf(cells[column] ?? []));
    const words = [text, ...(numeric ? [] : lines)].flatMap(piecesOf);
    const least = widest(numeric ? [...words, ...lines] : words) + padding;
    const whole =
      (numeric ? Math.min(headWidth, widest([text])) : widest([text, ...lines])) + padding;
    return { least, whole: Math.max(least, Math.min(longest, whole)) };
  });
  const least = sum(columns, (column) => column.least);
  const whole = sum(columns, (column) => column.whole);
  const given = whole <= narrowest ? 1 : Math.max(0, narrowest - least) / (whole - least || 1);
  const widths = columns.map((column) => column.least + given * (column.whole - column.least));
  return {
    whole,
    tight: least > narrowest,
    shares: widths.map((width) => (width / sum(widths)) * 100),
  };
}

function widest(texts: readonly string[]): number {
  return largest(texts.map(emsOf), 0);
}

/** The lines of a cell, without markup. */
function linesOf(cell: Inline): string[] {
  return joinTexts(
    changeRuns(cell, (run) => ('bound' in run || run.name !== 'br' ? run.runs : ['\n'])),
  )
    .map(String)
    .join('')
    .split('\n');
}

/** What does not break: words, and single characters where there are no spaces between words. */
function piecesOf(text: string): string[] {
  return text.split(/[\s\u00AD-]+|(?=[\u2e80-\uffdc])|(?<=[\u2e80-\uffdc])/u);
}
