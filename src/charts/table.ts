import { cellOf, type Dataset, type Field, isNumeric, type Row } from '../model/dataset.ts';
import { displayFactor, formatFigure } from '../model/figure.ts';
import { formatCell } from '../model/format-cell.ts';
import { sameKind } from '../model/unit.ts';
import { ownColumns } from '../schema/dataset.ts';
import { textFor } from '../schema/text.ts';
import type { FigureTable } from './chart-figure.ts';
import type { DrawContext } from './chart-type.ts';
import { quantityOf } from './marks.ts';
import { escapeHtml } from './markup.ts';

/** What a table is made from. */
export type TableContext = Pick<
  DrawContext,
  'dataset' | 'rows' | 'language' | 'words' | 'style' | 'counters'
>;

/** The fields that a table shows where nothing else is said: all but the columns that qualify others. */
export function tableFieldsOf({ fields }: Dataset): Field[] {
  const own: readonly string[] = ownColumns;
  return fields.filter(({ name }) => !own.includes(name));
}

/** The figures behind a chart as a table, written as in the drawing; the status stands there where rows differ. */
export function figureTable(context: TableContext, fields: readonly Field[]): FigureTable {
  const { rows, language, words } = context;
  const withStatus = rows.some(({ status }) => status === 'promised');
  const withNotes = rows.some(({ note }) => note !== undefined);
  const head = fields.map((field) => ({
    text: textFor(field.title, language),
    numeric: holdsFigures(context.dataset, field),
  }));
  if (withStatus) head.push({ text: words.charts.status, numeric: false });
  if (withNotes) head.push({ text: words.interface.note, numeric: false });
  const factors = new Map(fields.map((field) => [field, columnFactor(context, field)]));
  return {
    head,
    rows: rows.map((row) => ({
      key: row.key,
      cells: [
        ...fields.map((field) => escapeHtml(cellText(context, row, field, factors.get(field)))),
        ...(withStatus
          ? [row.status === 'promised' ? words.charts.promised : words.charts.solid]
          : []),
        ...(withNotes ? [escapeHtml(textFor(row.note, language) ?? '')] : []),
      ],
    })),
  };
}

/** The multiple of the unit in which a whole column is written; none where its rows measure different things. */
function columnFactor(context: TableContext, field: Field): number | undefined {
  const quantities = context.rows
    .map((row) =>
      holdsFigures(context.dataset, field) ? quantityOf(context, row, field.name) : undefined,
    )
    .filter((quantity) => quantity !== undefined);
  const [first] = quantities;
  if (!first || !quantities.every(({ unit }) => sameKind(unit, first.unit))) return undefined;
  return displayFactor(quantities, context.style);
}

/** A cell as readers see it, with its unit and qualifier; a missing one says so. */
export function cellText(context: TableContext, row: Row, field: Field, factor?: number): string {
  const { dataset, counters, style, words } = context;
  const quantity = holdsFigures(dataset, field) ? quantityOf(context, row, field.name) : undefined;
  if (quantity && factor !== undefined) return formatFigure(quantity, style, factor).text;
  const text = formatCell(cellOf(dataset, row, field), dataset, style, counters);
  return text || words.interface.missing;
}

/** Years and numbered keys are names, not figures. */
function holdsFigures({ primaryKey }: Dataset, field: Field): boolean {
  return isNumeric(field) && !primaryKey.includes(field.name);
}
