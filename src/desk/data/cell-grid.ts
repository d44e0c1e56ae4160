import { h, type JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import {
  type Column,
  Editors,
  SlickCellRangeSelector,
  SlickCellSelectionModel,
  SlickGrid,
} from 'slickgrid';
import type { DataWords } from '../../words/desk-contract/data.ts';
import { blockOf, type CellChanges, type CellValue, typedValue } from './cell-changes.ts';

interface GridField {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly isNumber: boolean;
  readonly isKey: boolean;
}

interface CellGridProps {
  readonly says: DataWords;
  readonly fields: readonly GridField[];
  readonly rows: number;
  readonly changes: CellChanges;
  readonly heard: () => void;
  readonly say: (text: string) => void;
}

/** A row of the grid: what each of its cells shows, by the number of the column. */
type GridRow = Record<string, string>;

/** The cells of a dataset. Only the rows in sight are drawn, however many there are. */
export function CellGrid({ says, fields, rows, changes, heard, say }: CellGridProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    if (!current) return;
    const grid = makeGrid(current, fields, rows, changes);
    nameGrid(current, says.grid);
    const put = (cells: readonly { row: number; column: number; written: string }[]) => {
      const wrong = putWritten(cells, fields, changes);
      grid.invalidate();
      if (wrong !== undefined) say(says.noNumber(wrong));
      heard();
    };
    grid.onCellChange.subscribe((_, { row, cell, item }) => {
      put([{ row, column: cell, written: (item as GridRow)[String(cell)] ?? '' }]);
    });
    const keys = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || grid.getCellEditor()) return;
      if (event.key === 'z') {
        changes.undo();
        grid.invalidate();
        heard();
      } else if (event.key === 'd') put(filledDown(grid, changes));
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    const paste = (event: ClipboardEvent) => {
      const active = grid.getActiveCell();
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!active || grid.getCellEditor() || text === '') return;
      event.preventDefault();
      put(
        blockOf(text).flatMap((line, below) =>
          line.map((written, beside) => ({
            row: active.row + below,
            column: active.cell + beside,
            written,
          })),
        ),
      );
    };
    // Keys come to a cell: to the first, where there is none yet.
    const enter = () => {
      if (!grid.getActiveCell()) grid.setActiveCell(0, 0);
    };
    current.addEventListener('focusin', enter);
    current.addEventListener('keydown', keys, true);
    current.addEventListener('paste', paste);
    return () => {
      current.removeEventListener('focusin', enter);
      current.removeEventListener('keydown', keys, true);
      current.removeEventListener('paste', paste);
      grid.destroy();
    };
  }, [changes]);
  return h('div', { ref: place, class: 'grid' });
}

/**
 * Puts the panes of a grid into an element of that role and none else, with its name: what hears the keys stands in the
 * midst of them, and a grid owns rows alone. The keys go from cell to cell, and stop at no pane.
 */
function nameGrid(place: HTMLElement, name: string): void {
  const inner = document.createElement('div');
  inner.role = 'grid';
  inner.ariaLabel = name;
  inner.setAttribute('aria-describedby', 'grid-hint');
  place.removeAttribute('role');
  const panes = place.querySelectorAll<HTMLElement>(':scope > .slick-pane');
  panes[0]?.before(inner);
  for (const pane of panes) inner.append(pane);
  for (const part of inner.querySelectorAll('[tabindex="0"]')) part.removeAttribute('tabindex');
}

function makeGrid(
  place: HTMLDivElement,
  fields: readonly GridField[],
  rows: number,
  changes: CellChanges,
): SlickGrid<GridRow> {
  const columns: Column<GridRow>[] = fields.map(
    ({ name, title, unit, isKey, isNumber }, column) => ({
      id: name,
      field: String(column),
      name: unit === '' ? title : `${title} (${unit})`,
      toolTip: name,
      width: 150,
      cssClass: [isNumber ? 'number' : '', isKey ? 'key' : ''].filter(Boolean).join(' '),
      editor: Editors.Text,
    }),
  );
  const data = {
    getLength: () => rows,
    getItem: (row: number) => rowAt(row, fields.length, changes),
    getItemMetadata: () => null,
  };
  const grid = new SlickGrid<GridRow>(place, data as never, columns, {
    editable: true,
    enableCellNavigation: true,
    enableAsyncPostRender: false,
    enableColumnReorder: false,
    autoEdit: false,
    autoEditByKeypress: true,
    rowHeight: 30,
    enableHtmlRendering: false,
    // The desk's own policy lets no other style in.
    nonce: document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content,
  });
  const cellRangeSelector = new SlickCellRangeSelector({
    selectionCss: { border: '1px solid' } as never,
  });
  grid.setSelectionModel(new SlickCellSelectionModel({ cellRangeSelector } as never));
  grid.onBeforeEditCell.subscribe((_, { row = 0, cell = 0 }) => {
    const value = changes.at(row, cell);
    return typeof value !== 'object' || value === null;
  });
  return grid;
}

function rowAt(row: number, columns: number, changes: CellChanges): GridRow {
  const item: GridRow = {};
  for (let column = 0; column < columns; column += 1)
    item[String(column)] = shown(changes.at(row, column));
  return item;
}

function shown(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? `= ${value.derive}` : String(value);
}

/** Puts what was typed or pasted into cells; gives back what was to be a number and is none. */
function putWritten(
  cells: readonly { row: number; column: number; written: string }[],
  fields: readonly GridField[],
  changes: CellChanges,
): string | undefined {
  let wrong: string | undefined;
  const read = cells.flatMap(({ row, column, written }) => {
    const to = typedValue(written, fields[column]?.isNumber ?? false);
    if (to === undefined) wrong = written;
    return to === undefined ? [] : [{ row, column, to }];
  });
  changes.put(read);
  return wrong;
}

/** The first row of what is selected, in each of the rows below it. */
function filledDown(grid: SlickGrid<GridRow>, changes: CellChanges) {
  const [range] = grid.getSelectionModel()?.getSelectedRanges() ?? [];
  if (!range) return [];
  const cells: { row: number; column: number; written: string }[] = [];
  for (let row = range.fromRow + 1; row <= range.toRow; row += 1)
    for (let column = range.fromCell; column <= range.toCell; column += 1)
      cells.push({ row, column, written: shown(changes.at(range.fromRow, column)) });
  return cells;
}
