import { z } from 'zod';
import { type Dataset, type Field, isNumeric, type Row } from '../../model/dataset.ts';
import { largest } from '../../model/units/extremes.ts';
import { sameKind, unitless } from '../../model/units/unit.ts';
import { textFor } from '../../schema/text.ts';
import { checkFields } from '../check/marks.ts';
import type { About } from '../contract/about.ts';
import { titleId } from '../contract/chart-figure.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import { defineChart, sortOption } from '../contract/define-chart.ts';
import type { HeightAt } from '../contract/drawing.ts';
import { tableSortData } from '../islands/table-sort.ts';
import { labelFieldOf, labelText, type Mark, type Marks, readMarks } from '../rows/marks.ts';
import { fruitHarvest } from '../samples/harvest.ts';
import { outlineInset } from '../shapes/dash.ts';
import { hatch, hatchWidth } from '../shapes/hatch.ts';
import { markAttributes } from '../shapes/mark-group.ts';
import { element, type Markup } from '../text/markup.ts';
import { describeFacts } from '../words/describe.ts';
import { rowsHeight, type SetCell } from '../words/rows-height.ts';
import { cellText, tableFieldsOf } from '../words/table.ts';

const options = z.object({
  y: z.string().optional(),
  columns: z.array(z.string()).optional(),
  bars: z.array(z.string()).optional(),
  sort: sortOption,
});
type Options = z.infer<typeof options>;

const about: About = {
  shows: 'facts',
  samples: [
    {
      data: [fruitHarvest],
      chart: `title:
  zh-CN: 各种水果，今年和去年
  en: Fruit by fruit, this year and the last
subtitle:
  zh-CN: 示例数据：山谷的水果产量，吨
  en: "Sample data: fruit picked in a valley, tonnes"
type: table
data: fruit-harvest
y: fruit
columns: [harvest, before]
bars: [harvest]
highlight: [apples]
`,
    },
  ],
};

/** Figures to look up, with bars where they can be compared down a column. */
export const table = defineChart(options, {
  about,
  channels: { y: { holds: 'any', required: false } },
  check: ({ columns = [], bars = [] }, context) => {
    checkFields('columns', columns, context);
    checkFields('bars', bars, context);
  },
  most: 200,
  aside: true,
  suits: ({ dataset: { primaryKey } }) => ({
    rank: 9,
    options: primaryKey[0] === undefined ? {} : { y: primaryKey[0] },
    reason: 'look-up',
  }),
  read,
  draw: (grid, context) => ({
    kind: 'html',
    markup: drawTable(grid, context),
    heightAt: heightOf(grid, context),
  }),
  describe: ({ columns, lines }, context) =>
    describeFacts(
      lines.slice(0, 12).map(({ row, label }) => ({
        label,
        text: columns
          .map(({ title, field }) => `${title} ${cellText(context, row, field)}`)
          .join(context.words.listSeparator),
      })),
      context,
    ),
  added: sorts,
  tableFields: ({ name, columns }) => [
    ...(name ? [name] : []),
    ...columns.map(({ field }) => field),
  ],
});

/** The rows by the columns whose cells can be compared. */
function sorts({ name, columns }: Grid, context: DrawContext) {
  const comparable = columns.map(({ field, marks, isComparable }) =>
    isComparable ? { field, marks } : undefined,
  );
  const data = tableSortData([...(name ? [{ field: name }] : []), ...comparable], context);
  return data ? [{ name: 'sort-table', data }] : [];
}

/** What is looked up: rows by their names, and a column for each other field. */
interface Grid {
  readonly name: Field | undefined;
  readonly columns: readonly TableColumn[];
  readonly lines: readonly Line[];
}

/** A row by its name. */
interface Line {
  readonly row: Row;
  /** The row as the first column of figures has it. */
  readonly mark: Mark;
  readonly label: string;
  /** That it is only promised, and what the editor says of it. */
  readonly notes: readonly string[];
}

interface TableColumn {
  readonly field: Field;
  readonly title: string;
  /** The rows as marks, where the column holds figures. */
  readonly marks: Marks | undefined;
  /** Whether one cell can be more than another: figures of one kind, and words. */
  readonly isComparable: boolean;
  /** The largest value, where bars can be compared. */
  readonly most: number | undefined;
}

function read({ y, columns: wanted, bars }: Options, context: DrawContext): Grid {
  const { dataset, language, rows, words } = context;
  const name = labelFieldOf(dataset, y);
  const fields = wanted
    ? wanted.flatMap((each) => dataset.fields.filter((field) => field.name === each))
    : tableFieldsOf(dataset);
  const others = fields.filter((field) => field !== name);
  const columns = others.map((field) => columnOf(field, bars, context));
  const marks = columns.find((column) => column.marks)?.marks?.list ?? plainMarks(context);
  const lines = rows.flatMap((row, index): Line[] => {
    const mark = marks[index];
    if (!mark) return [];
    const label = name ? labelText(name, row, language) : row.key;
    const notes = [...(mark.promised ? [words.charts.promised] : []), ...mark.annotations];
    return [{ row, mark, label, notes }];
  });
  return { name, columns, lines };
}

function columnOf(
  field: Field,
  bars: readonly string[] | undefined,
  context: DrawContext,
): TableColumn {
  const title = textFor(field.title, context.language);
  if (!holdsFigures(field, context.dataset)) {
    return { field, title, marks: undefined, isComparable: true, most: undefined };
  }
  const each = readMarks(context, field.name, undefined);
  const units = each.list.flatMap(({ quantity }) => (quantity ? [quantity.unit] : []));
  const comparable = units.every((unit) => sameKind(unit, units[0] ?? unitless));
  const marks = comparable ? each : readMarks(context, field.name, undefined, 'each');
  const wanted = bars === undefined || bars.includes(field.name);
  const values = each.list.map(({ value = 0 }) => value);
  const most = largest(values);
  const barred = comparable && wanted && most > 0 && values.every((value) => value >= 0);
  return { field, title, marks, isComparable: comparable, most: barred ? most : undefined };
}

function holdsFigures(field: Field, { primaryKey }: Dataset): boolean {
  return isNumeric(field) && !primaryKey.includes(field.name);
}

function drawTable({ name, columns, lines }: Grid, context: DrawContext): Markup {
  const head = [
    ...(name ? [element('th', { scope: 'col' }, [textFor(name.title, context.language)])] : []),
    ...columns.map(({ title, marks, most }) =>
      element('th', { scope: 'col', class: marks && (most ? 'figure barred' : 'figure') }, [title]),
    ),
  ];
  const rows = lines.map((line, index) =>
    element('tr', markAttributes(line.mark), [
      element('th', { scope: 'row', class: 'label' }, [
        line.label,
        ...line.notes.map((words) => element('p', { class: 'annotation' }, [words])),
      ]),
      ...columns.map((column) => cellOf(column, line.row, index, context)),
    ]),
  );
  return element(
    'table',
    { class: 'drawn drawn-table', 'aria-labelledby': titleId(context.chart.id) },
    [element('thead', {}, [element('tr', {}, head)]), element('tbody', {}, rows)],
  );
}

/** The rows of a table without figures. */
function plainMarks(context: DrawContext): Mark[] {
  return readMarks(context, '').list.map((mark) => ({ ...mark, value: 0 }));
}

function cellOf(column: TableColumn, row: Row, index: number, context: DrawContext): Markup {
  const { field, title, marks, most } = column;
  const head = element('span', { class: 'head' }, [title]);
  const mark = marks?.list[index];
  if (!mark) return element('td', {}, [head, cellText(context, row, field)]);
  const value = element('span', { class: mark.value === undefined ? 'missing' : 'amount' }, [
    mark.text,
  ]);
  const bar = most && mark.value !== undefined ? [barOf(mark, most)] : [];
  return element('td', { class: most ? 'figure barred' : 'figure' }, [head, value, ...bar]);
}

/** A bar from zero, as wide as its share of the largest; its style leaves room for the hatching beyond it. */
function barOf(mark: Mark, most: number): Markup {
  const width = `${Math.round((10_000 * (mark.value ?? 0)) / most) / 100}%`;
  const [y, height] = mark.promised ? [outlineInset, barHeight - 2 * outlineInset] : [0, barHeight];
  const beyond = hatch({ x: 0, y: 0, width: hatchWidth, height: barHeight });
  const end = { x: width, width: hatchWidth, height: barHeight };
  return element('svg', { class: 'bar', width: 100, height: barHeight, 'aria-hidden': 'true' }, [
    element('rect', { class: 'shape', x: 0, y, width, height }),
    mark.more ? element('svg', end, [beyond]) : undefined,
  ]);
}

const barHeight = 10;

/** The height of heads that sort, in CSS pixels; table.css has the same. */
const sortHeight = 44;

function heightOf(grid: Grid, context: DrawContext): HeightAt {
  const { name, columns, lines } = grid;
  const heads = [
    ...(name ? [textFor(name.title, context.language)] : []),
    ...columns.map(({ title }) => title),
  ];
  const rows = lines.map(({ row, label, notes }, index) => [
    { text: label, notes },
    ...columns.map(({ title, field, marks, most }): SetCell => {
      const mark = marks?.list[index];
      const text = mark?.text ?? cellText(context, row, field);
      return { head: title, text, barred: most !== undefined && mark?.value !== undefined };
    }),
  ]);
  return rowsHeight(heads, rows, sorts(grid, context).length > 0 ? sortHeight : 0);
}
