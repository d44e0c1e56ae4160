import { z } from 'zod';

/** Nothing where the value is of another kind: an export has many fields that are not read here. */
const maybe = <Type extends z.ZodType>(type: Type) => type.optional().catch(undefined);

const number = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number),
]);
const end = z.union([z.string(), z.number()]);

const columnFormat = z.object({
  column: maybe(z.string()),
  type: maybe(z.string()),
  ignore: maybe(z.boolean()),
  'number-divisor': maybe(number),
  'number-append': maybe(z.string()),
  'number-prepend': maybe(z.string()),
});

const change = z.object({
  row: z.int().nonnegative(),
  column: z.int().nonnegative(),
  value: maybe(end),
  ignored: maybe(z.boolean()),
});

const textAnnotation = z.object({
  text: z.string(),
  position: maybe(z.object({ x: maybe(end), y: maybe(end) })),
  x: maybe(end),
  y: maybe(end),
});

const rangeAnnotation = z.object({
  type: maybe(z.string()),
  display: maybe(z.string()),
  position: maybe(z.object({ x0: maybe(end), x1: maybe(end), y0: maybe(end), y1: maybe(end) })),
});

/** Lists are objects by id in some exports, and lists in others; what is no such item is left out. */
function items<Item extends z.ZodType>(item: Item) {
  return z
    .union([z.array(z.unknown()), z.record(z.string(), z.unknown()).transform(Object.values)])
    .transform((all) =>
      all.flatMap((each) => {
        const read = item.safeParse(each);
        return read.success ? [read.data] : [];
      }),
    )
    .optional()
    .catch(undefined);
}

const columnFormats = z
  .union([
    z.array(columnFormat),
    z.record(z.string(), z.unknown()).transform((byName) =>
      Object.entries(byName).flatMap(([column, format]) => {
        const read = columnFormat.safeParse(format);
        return read.success ? [{ ...read.data, column }] : [];
      }),
    ),
  ])
  .optional()
  .catch(undefined);

const words = maybe(z.string());

/** What is read of a chart of Datawrapper, as its API describes it: https://developer.datawrapper.de/docs/chart-properties */
export const datawrapperChart = z.object({
  id: words,
  type: z.string(),
  title: words,
  language: words,
  metadata: z.object({
    data: maybe(
      z.object({
        transpose: maybe(z.boolean()),
        'horizontal-header': maybe(z.boolean()),
        'column-format': columnFormats,
        changes: items(change),
      }),
    ),
    describe: maybe(
      z.object({
        intro: words,
        byline: words,
        'source-name': words,
        'source-url': words,
        'aria-description': words,
        'number-divisor': maybe(number),
        'number-append': words,
        'number-prepend': words,
      }),
    ),
    visualize: maybe(
      z.object({
        'highlighted-series': maybe(z.array(z.string())),
        'highlighted-values': maybe(z.array(z.string())),
        'sort-bars': maybe(z.boolean()),
        'sort-values': maybe(z.boolean()),
        'reverse-order': maybe(z.boolean()),
        'stack-percentages': maybe(z.boolean()),
        'stack-to-100': maybe(z.boolean()),
        'value-label-format': words,
        'y-grid-format': words,
        'x-axis': maybe(z.object({ log: maybe(z.boolean()) })),
        'y-axis': maybe(z.object({ log: maybe(z.boolean()) })),
        'scale-y': words,
        'color-category': maybe(z.object({ map: maybe(z.record(z.string(), z.unknown())) })),
        'custom-colors': maybe(z.record(z.string(), z.unknown())),
        'custom-area-fills': items(z.object({})),
        'text-annotations': items(textAnnotation),
        'range-annotations': items(rangeAnnotation),
        overlays: items(z.object({})),
      }),
    ),
    axes: maybe(z.record(z.string(), z.unknown())),
    annotate: maybe(z.object({ notes: words })),
  }),
});

/** A chart as it was exported, with what is read of it. */
export type DatawrapperChart = z.infer<typeof datawrapperChart>;
export type ColumnFormat = z.infer<typeof columnFormat>;
