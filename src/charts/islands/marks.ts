import type { Field } from '../../model/dataset.ts';
import { wordsOf } from '../../model/inline.ts';
import { ownColumns } from '../../schema/dataset.ts';
import { lookUp } from '../../schema/look-up.ts';
import type { FigureTable } from '../contract/chart-figure.ts';
import type { ChartType, DrawContext, ReadChart } from '../contract/chart-type.ts';
import type { DrawnMarks } from '../contract/drawn-marks.ts';
import type { MarksIslandData } from '../contract/island-data.ts';
import { labelFieldOf } from '../rows/marks.ts';
import { markName } from './mark-name.ts';

/** What a figure is put together from, before it has its island. */
export interface Drawn {
  readonly type: ChartType;
  readonly read: ReadChart;
  readonly context: DrawContext;
  /** The marks as they are where the drawing is widest. */
  readonly marks: DrawnMarks;
  /** The columns of the table, and the table with every row that is drawn. */
  readonly columns: readonly Field[];
  readonly table: FigureTable;
  /** How many of its rows stand on the page. */
  readonly onPage: number;
}

/** What the marks of any drawing need to say their rows: where it stands in the table, and what does not. */
export function marksIslandData(drawn: Drawn): MarksIslandData | undefined {
  const { type, context, marks, columns, table } = drawn;
  if (marks.keys.size === 0) return undefined;
  const columnOf = (name: string) => columns.findIndex((field) => field.name === name);
  const fields = [...new Set([...channelFields(drawn, ['number']), ...marks.fields])];
  const figures = Object.fromEntries(
    fields.map((name) => [name, columnOf(name)] as const).filter(([, column]) => column >= 0),
  );
  const { charts } = context.words;
  const added = (title: string) => {
    const at = table.head.slice(columns.length).findIndex(({ text }) => text === title);
    return at < 0 ? undefined : columns.length + at;
  };
  return {
    names: namesOf(drawn, fields)
      .map(columnOf)
      .filter((column) => column >= 0),
    figures,
    separate: marks.fields.length > 1 || undefined,
    together: type.together,
    status: added(charts.status),
    note: added(context.words.interface.note),
    rows: rowsOf(drawn, columnOf(marks.fields[0] ?? '')),
    words: {
      name: markName(context.words),
      separator: context.words.listSeparator,
      keys: charts.keys,
    },
  };
}

/** The fields that a chart's channels name. */
function channelFields({ type, context }: Drawn, holds: readonly string[]): string[] {
  return Object.entries(type.channels)
    .filter(([, channel]) => holds.includes(channel.holds))
    .map(([name]) => lookUp(context.chart.specification, name))
    .filter((name) => typeof name === 'string');
}

/** What comes first in a name: the small chart, the colour, then the place along the axis. */
const order = ['facet', 'color', 'series', 'y', 'x', 'label', 'area'];

/** The fields that name a row, as many as tell the rows apart. */
function namesOf({ type, context }: Drawn, figures: readonly string[]): string[] {
  const { chart, dataset, rows } = context;
  const channels = Object.keys(type.channels).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const own: readonly string[] = ownColumns;
  const names = channels
    .map((channel) => lookUp(chart.specification, channel))
    .filter((name) => typeof name === 'string')
    .filter((name) => !figures.includes(name) && !own.includes(name));
  const isEnough = (some: readonly string[]) => {
    const told = rows.map(({ values }) => some.map((name) => lookUp(values, name)).join('\n'));
    return some.length > 0 && new Set(told).size === rows.length;
  };
  const more = [labelFieldOf(dataset)?.name, ...dataset.primaryKey];
  for (const name of more) {
    if (isEnough(names)) break;
    if (name !== undefined && !names.includes(name)) names.push(name);
  }
  return [...new Set(names)];
}

/** The cells that the page's table does not have, or that say less than the drawing. */
function rowsOf({ read, marks, table, onPage }: Drawn, shown: number) {
  const texts = read.texts();
  const rows = new Map<string, Record<number, string>>();
  for (const [index, { key, cells }] of table.rows.entries()) {
    if (!marks.keys.has(key)) continue;
    const told = lookUp(texts, key);
    if (index >= onPage) rows.set(key, { ...cells.map(wordsOf) });
    if (told !== undefined && told !== wordsOf(cells[shown] ?? []))
      rows.set(key, { ...rows.get(key), [shown]: told });
  }
  return rows.size > 0 ? Object.fromEntries(rows) : undefined;
}
