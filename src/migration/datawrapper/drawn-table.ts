import { Decimal } from 'decimal.js';
import type { ColumnFormat, DatawrapperChart } from './chart.ts';
import { plainText } from './plain-text.ts';

/** A table as the chart draws it. */
export interface DrawnTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The heads of columns that the chart leaves out. */
  readonly leftOut: readonly string[];
  /** The heads of columns whose figures could not be divided, for want of plain figures. */
  readonly undivided: readonly string[];
}

/** The cells of the file after all that the chart does with them: turned, changed, some left out, figures divided. */
export function drawnTable(
  cells: readonly (readonly string[])[],
  chart: DatawrapperChart,
): DrawnTable {
  const { metadata } = chart;
  const { data } = metadata;
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const square = cells.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  const turned = data?.transpose ? transpose(square) : square;
  for (const { row, column, value, ignored } of data?.changes ?? [])
    if (!ignored && value !== undefined && turned[row]?.[column] !== undefined)
      turned[row][column] = String(value);
  const hasHeads = data?.['horizontal-header'] ?? true;
  const heads = hasHeads
    ? (turned[0] ?? []).map(plainText)
    : Array.from({ length: turned[0]?.length ?? 0 }, (_, at) => letter(at));
  const rows = (hasHeads ? turned.slice(1) : turned).map((row) => row.map(plainText));
  return formatted(heads, rows, chart);
}

function transpose(cells: readonly (readonly string[])[]): string[][] {
  return (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? ''));
}

/** What a column without a head is called there: A, B, … X.1 */
const letter = (at: number) => (at < 26 ? String.fromCharCode(65 + at) : `X.${at - 25}`);

function formatted(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  { metadata }: DatawrapperChart,
): DrawnTable {
  const formats = metadata.data?.['column-format'] ?? [];
  const formatOf = (head: string) =>
    formats.find(({ column }) => column && plainText(column) === head);
  const kept = heads
    .map((head, at) => ({ head, at }))
    .filter(({ head }) => !formatOf(head)?.ignore);
  const undivided: string[] = [];
  const columns = kept.map(({ head, at }) => {
    const cells = rows.map((row) => row[at] ?? '');
    const isNumeric = at > 0 && cells.some((cell) => plainFigure.test(cell));
    const whole = isNumeric ? wholeFormat(metadata) : {};
    const format = { ...whole, ...defined(formatOf(head)) };
    const divisor = format['number-divisor'] ?? 0;
    const isPlain = cells.every((cell) => cell === '' || plainFigure.test(cell));
    if (divisor !== 0 && !isPlain) undivided.push(head);
    return {
      head: withUnit(head, unitOf(format)),
      cells: divisor !== 0 && isPlain ? cells.map((cell) => divided(cell, divisor)) : cells,
    };
  });
  return {
    heads: columns.map(({ head }) => head),
    rows: rows.map((_, row) => columns.map(({ cells }) => cells[row] ?? '')),
    leftOut: heads.filter((head) => formatOf(head)?.ignore),
    undivided,
  };
}

const plainFigure = /^-?\d+(?:\.\d+)?$/;

/** A divisor is a power of ten: 3 divides by 1,000; -2 multiplies by 100. */
function divided(cell: string, divisor: number): string {
  return cell === '' ? '' : new Decimal(cell).div(new Decimal(10).pow(divisor)).toFixed();
}

/** The format of all figures of a chart, where its columns have none of their own. */
function wholeFormat({ describe, visualize }: DatawrapperChart['metadata']): ColumnFormat {
  const isPercent = [visualize?.['value-label-format'], visualize?.['y-grid-format']].some(
    (format) => format?.trim().endsWith('%'),
  );
  const append = describe?.['number-append'] || (isPercent ? '%' : undefined);
  return {
    'number-divisor': describe?.['number-divisor'],
    'number-append': append,
    'number-prepend': describe?.['number-prepend'],
  } as ColumnFormat;
}

function defined(format: ColumnFormat | undefined): Partial<ColumnFormat> {
  const said = Object.entries(format ?? {}).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  return Object.fromEntries(said) as Partial<ColumnFormat>;
}

/** What stands around every figure is its unit: “ %”, “€”; a sign of rounding or a word with figures is none. */
function unitOf({ 'number-append': append, 'number-prepend': prepend }: Partial<ColumnFormat>) {
  const units = [append, prepend].map((each) => plainText(each ?? '')).filter(Boolean);
  return units.find((each) => !/[\d~≈<>+±]/.test(each));
}

function withUnit(head: string, unit: string | undefined): string {
  return unit === undefined || /[([（【]/.test(head) ? head : `${head} (${unit})`;
}
