/** A cell as the grid holds it; one with a formula is computed and cannot be typed over. */
export type CellValue = string | number | boolean | null | { readonly derive: string };

/** One change of a cell: its row and column by number, what it was and what it became. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly from: CellValue;
  readonly to: CellValue;
}

/** The changes of a grid, each step of which can be taken back: a typed cell, or a pasted block. */
export class CellChanges {
  readonly #steps: (readonly CellChange[])[] = [];
  readonly #rows: CellValue[][];

  constructor(rows: readonly (readonly CellValue[])[]) {
    this.#rows = rows.map((row) => [...row]);
  }

  at(row: number, column: number): CellValue {
    return this.#rows[row]?.[column] ?? null;
  }

  /** Puts values into cells, as one step; those that are computed stay as they are. */
  put(cells: readonly { row: number; column: number; to: CellValue }[]): readonly CellChange[] {
    const step = cells.flatMap(({ row, column, to }) => {
      const from = this.at(row, column);
      const isComputed = typeof from === 'object' && from !== null;
      const isThere = this.#rows[row] !== undefined && column < (this.#rows[row]?.length ?? 0);
      return isComputed || !isThere || from === to ? [] : [{ row, column, from, to }];
    });
    for (const change of step) this.#set(change, change.to);
    if (step.length > 0) this.#steps.push(step);
    return step;
  }

  /** Takes the last step back. */
  undo(): readonly CellChange[] {
    const step = this.#steps.pop() ?? [];
    for (const change of step.toReversed()) this.#set(change, change.from);
    return step;
  }

  /** What differs from what was opened: each cell once. */
  all(): readonly CellChange[] {
    const first = new Map<string, CellChange>();
    for (const change of this.#steps.flat()) {
      const name = `${change.row} ${change.column}`;
      first.set(name, first.get(name) ?? change);
    }
    return [...first.values()]
      .map((change) => ({ ...change, to: this.at(change.row, change.column) }))
      .filter(({ from, to }) => from !== to);
  }

  #set({ row, column }: CellChange, value: CellValue): void {
    const cells = this.#rows[row];
    if (cells) cells[column] = value;
  }
}

/** What a cell of a field becomes of what is typed; `undefined` where a number is none. */
export function typedValue(written: string, isNumber: boolean): CellValue | undefined {
  const text = written.trim();
  if (text === '') return null;
  if (!isNumber) return written;
  const plain = text
    .normalize('NFKC')
    .replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '')
    .replace('−', '-');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(plain) ? Number(plain) : undefined;
}

/** The cells of a pasted block, row by row. */
export function blockOf(text: string): string[][] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
}
