import { Decimal } from 'decimal.js';
import { cellOf, type Dataset, type Field, isNumeric, type Row } from '../../model/dataset.ts';
import { formatCell } from '../../model/format-cell.ts';
import type { Inline } from '../../model/inline.ts';
import { calledAs, formatFigure, unitName } from '../../model/units/figure.ts';
import { sameKind, type Unit } from '../../model/units/unit.ts';
import { ownColumns } from '../../schema/dataset.ts';
import { textFor } from '../../schema/text.ts';
import type { FigureTable } from '../contract/chart-figure.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import { fieldScale, quantityOf } from '../rows/marks.ts';

/** What a table is made from. */
export type TableContext = Pick<DrawContext, 'dataset' | 'rows' | 'language' | 'words' | 'style'>;

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
  const scales = new Map(fields.map((field) => [field, columnScale(context, field)]));
  const head: FigureTable['head'][number][] = fields.map((field) => {
    const text = textFor(field.title, language);
    const unit = scales.get(field)?.unitName;
    return {
      text,
      numeric: holdsFigures(context.dataset, field),
      sheet: unit && words.interface.columnIn(text, unit),
      field: scales.get(field) ? field.name : undefined,
    };
  });
  if (withStatus) head.push({ text: words.charts.status, numeric: false });
  if (withNotes) head.push({ text: words.interface.note, numeric: false });
  const numbers = (row: Row, isExact: boolean) =>
    fields.map((field) => plainNumber(context, row, field, scales.get(field)?.factor, isExact));
  return {
    head,
    rows: rows.map((row) => ({
      key: row.key,
      cells: [
        ...fields.map((field) => [cellText(context, row, field, scales.get(field))]),
        ...(withStatus
          ? [[row.status === 'promised' ? words.charts.promised : words.charts.solid]]
          : []),
        ...(withNotes ? [textOrNothing(textFor(row.note, language))] : []),
      ],
      sheet: numbers(row, true),
      bounds: numbers(row, false),
    })),
  };
}

function textOrNothing(text: string | undefined): Inline {
  return text ? [text] : [];
}

/** The unit of a column, and the multiple of it in which its figures are written. */
interface ColumnScale {
  readonly factor: number;
  readonly unit: Unit;
  readonly unitName: string;
}

/** The multiple of the unit in which a whole column is written; none where its rows measure different things. */
function columnScale(context: TableContext, field: Field): ColumnScale | undefined {
  if (!holdsFigures(context.dataset, field)) return undefined;
  const { factor, quantities } = fieldScale(context, context.rows, field.name);
  const known = quantities.filter((quantity) => quantity !== undefined);
  const [first] = known;
  if (!first || !known.every(({ unit }) => sameKind(unit, first.unit))) return undefined;
  return { factor, unit: first.unit, unitName: unitName(first.unit, context.style, factor) };
}

/** A figure without unit and grouped digits, if it is as exact as asked for. */
function plainNumber(
  context: TableContext,
  row: Row,
  field: Field,
  factor: number | undefined,
  isExact: boolean,
): string | undefined {
  if (factor === undefined) return undefined;
  const quantity = quantityOf(context, row, field.name);
  if (!quantity || (quantity.qualifier === 'exact') !== isExact) return undefined;
  return new Decimal(quantity.value).times(quantity.unit.factor).div(factor).toFixed();
}

/** A cell as readers see it, with its unit and qualifier; a missing one says so. */
export function cellText(
  context: TableContext,
  row: Row,
  field: Field,
  scale?: Pick<ColumnScale, 'factor' | 'unit'>,
): string {
  const { dataset, style, words } = context;
  const quantity = holdsFigures(dataset, field) ? quantityOf(context, row, field.name) : undefined;
  if (quantity && scale)
    return formatFigure(calledAs(quantity, scale.unit), style, scale.factor).text;
  const text = formatCell(cellOf(dataset, row, field), dataset, style);
  return text || words.interface.missing;
}

/** Years and numbered keys are names, not figures. */
function holdsFigures({ primaryKey }: Dataset, field: Field): boolean {
  return isNumeric(field) && !primaryKey.includes(field.name);
}
