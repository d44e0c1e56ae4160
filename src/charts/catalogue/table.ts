import { z } from 'zod';
import { type Dataset, type Field, isNumeric } from '../../model/dataset.ts';
import { sameKind, unitless } from '../../model/unit.ts';
import { textFor } from '../../schema/text.ts';
import { checkFields } from '../check/marks.ts';
import type { About } from '../contract/about.ts';
import { titleId } from '../contract/chart-figure.ts';
import type { DrawContext } from '../contract/chart-type.ts';
import { defineChart, explain, sortOption } from '../contract/define-chart.ts';
import { tableSortData } from '../islands/table-sort.ts';
import { labelFieldOf, labelText, type Mark, type Marks, readMarks } from '../rows/marks.ts';
import { fruitHarvest } from '../samples/harvest.ts';
import { outlineInset } from '../shapes/dash.ts';
import { hatch, hatchWidth } from '../shapes/hatch.ts';
import { markAttributes } from '../shapes/mark-group.ts';
import { element, type Markup, serialise } from '../text/markup.ts';
import { describeFacts } from '../words/describe.ts';
import { cellText, tableFieldsOf } from '../words/table.ts';

const options = z.object({
  y: explain(
    z.string().optional(),
    "The field that names the rows; the dataset's key where absent.",
    '给各行命名的字段；不写时用数据集的主键。',
  ),
  columns: explain(
    z.array(z.string()).optional(),
    'The fields to show, in order; all others where absent.',
    '要列出的字段，按次序；不写时列出其余全部。',
  ),
  bars: explain(
    z.array(z.string()).optional(),
    'The fields of figures that also have bars; all of them where absent.',
    '哪些数字字段附条形；不写时全部附上。',
  ),
  sort: sortOption,
});
type Options = z.infer<typeof options>;

const about: About = {
  name: { en: 'Table', 'zh-CN': '表格' },
  shows: 'facts',
  use: {
    en: 'For values to look up, several to a row, with bars where they can be compared down a column. Where one pattern matters more than each value, draw a chart.',
    'zh-CN':
      '供查找的数值，一行有好几个；能上下比较的一列附条形。若重要的是一个规律而不是每个数值，请画图。',
  },
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
  draw: (written, context) => ({ kind: 'html', html: serialise(drawTable(written, context)) }),
  describe: (written, context) => {
    const { name, columns } = read(written, context);
    return describeFacts(
      context.rows.slice(0, 12).map((row) => ({
        label: name ? labelText(name, row, context.language) : row.key,
        text: columns
          .map(({ field }) => `${title(field, context)} ${cellText(context, row, field)}`)
          .join(context.words.listSeparator),
      })),
      context,
    );
  },
  added: sorts,
  tableFields: (written, context) => {
    const { name, columns } = read(written, context);
    return [...(name ? [name] : []), ...columns.map(({ field }) => field)];
  },
});

/** The rows by the columns whose cells can be compared. */
function sorts(written: Options, context: DrawContext) {
  const { name, columns } = read(written, context);
  const comparable = columns.map(({ field, marks, isComparable }) =>
    isComparable ? { field, marks } : undefined,
  );
  const data = tableSortData([...(name ? [{ field: name }] : []), ...comparable], context);
  return data ? [{ name: 'sort-table', data }] : [];
}

interface Column {
  readonly field: Field;
  /** The rows as marks, where the column holds figures. */
  readonly marks: Marks | undefined;
  /** Whether one cell can be more than another: figures of one kind, and words. */
  readonly isComparable: boolean;
  /** The largest value, where bars can be compared. */
  readonly most: number | undefined;
}

function read({ y, columns, bars }: Options, context: DrawContext) {
  const { dataset } = context;
  const name = labelFieldOf(dataset, y);
  const fields = columns
    ? columns.flatMap((each) => dataset.fields.filter((field) => field.name === each))
    : tableFieldsOf(dataset);
  const others = fields.filter((field) => field !== name);
  return { name, columns: others.map((field) => columnOf(field, bars, context)) };
}

function columnOf(field: Field, bars: readonly string[] | undefined, context: DrawContext): Column {
  if (!holdsFigures(field, context.dataset)) {
    return { field, marks: undefined, isComparable: true, most: undefined };
  }
  const each = readMarks(context, field.name, undefined);
  const units = each.list.flatMap(({ quantity }) => (quantity ? [quantity.unit] : []));
  const comparable = units.every((unit) => sameKind(unit, units[0] ?? unitless));
  const marks = comparable ? each : readMarks(context, field.name, undefined, 'each');
  const wanted = bars === undefined || bars.includes(field.name);
  const values = each.list.map(({ value = 0 }) => value);
  const most = Math.max(...values);
  const barred = comparable && wanted && most > 0 && values.every((value) => value >= 0);
  return { field, marks, isComparable: comparable, most: barred ? most : undefined };
}

function holdsFigures(field: Field, { primaryKey }: Dataset): boolean {
  return isNumeric(field) && !primaryKey.includes(field.name);
}

function title(field: Field, { language }: DrawContext): string {
  return textFor(field.title, language);
}

function drawTable(written: Options, context: DrawContext): Markup {
  const { name, columns } = read(written, context);
  const head = [
    ...(name ? [element('th', { scope: 'col' }, [title(name, context)])] : []),
    ...columns.map(({ field, marks, most }) =>
      element('th', { scope: 'col', class: marks && (most ? 'figure barred' : 'figure') }, [
        title(field, context),
      ]),
    ),
  ];
  const rows = context.rows.map((row, index) => {
    const mark =
      columns.find(({ marks }) => marks)?.marks?.list[index] ?? plainMark(context, index);
    const label = name ? labelText(name, row, context.language) : row.key;
    const notes = [...(mark.promised ? [context.words.charts.promised] : []), ...mark.annotations];
    return element('tr', markAttributes(mark), [
      element('th', { scope: 'row', class: 'label' }, [
        label,
        ...notes.map((words) => element('p', { class: 'annotation' }, [words])),
      ]),
      ...columns.map((column) => cellOf(column, index, context)),
    ]);
  });
  return element(
    'table',
    { class: 'drawn drawn-table', 'aria-labelledby': titleId(context.chart.id) },
    [element('thead', {}, [element('tr', {}, head)]), element('tbody', {}, rows)],
  );
}

/** A row of a table without figures. */
function plainMark(context: DrawContext, index: number): Mark {
  const mark = readMarks(context, '', undefined).list[index];
  if (!mark) throw new Error('There is no such row.');
  return { ...mark, value: 0 };
}

function cellOf({ field, marks, most }: Column, index: number, context: DrawContext): Markup {
  const head = element('span', { class: 'head' }, [title(field, context)]);
  const row = context.rows[index];
  const mark = marks?.list[index];
  if (!row || !mark) return element('td', {}, [head, row ? cellText(context, row, field) : '']);
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
