import { cellOf, type Field, isNumeric, type Row } from '../model/dataset.ts';
import { displayFactor, formatFigure } from '../model/figure.ts';
import { sameKind } from '../model/unit.ts';
import { textFor } from '../schema/text.ts';
import type { FigureTable } from './chart-figure.ts';
import type { DrawContext } from './chart-type.ts';
import { labelText, quantityOf } from './marks.ts';
import { escapeHtml } from './markup.ts';

/** The figures behind a chart as a table, written as in the drawing; the status stands there where rows differ. */
export function figureTable(context: DrawContext, fields: readonly Field[]): FigureTable {
  const { rows, language, words } = context;
  const withStatus = rows.some(({ status }) => status === 'promised');
  const withNotes = rows.some(({ note }) => note !== undefined);
  const head = fields.map((field) => ({
    text: textFor(field.title, language),
    numeric: isNumeric(field),
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
function columnFactor(context: DrawContext, field: Field): number | undefined {
  const quantities = context.rows
    .map((row) => (isNumeric(field) ? quantityOf(context, row, field.name) : undefined))
    .filter((quantity) => quantity !== undefined);
  const [first] = quantities;
  if (!first || !quantities.every(({ unit }) => sameKind(unit, first.unit))) return undefined;
  return displayFactor(quantities, context.style);
}

/** A cell as readers see it, with its unit and qualifier; a missing one says so. */
export function cellText(context: DrawContext, row: Row, field: Field, factor?: number): string {
  const { dataset, language, style, words } = context;
  const quantity = isNumeric(field) ? quantityOf(context, row, field.name) : undefined;
  if (quantity) return formatFigure(quantity, style, factor).text;
  const { value } = cellOf(dataset, row, field);
  if (value === null || value === '') return words.interface.missing;
  const isDate = ['date', 'datetime', 'year', 'yearmonth'].includes(field.type);
  if (isDate) return words.day(String(value));
  return labelText(field, row, language);
}
