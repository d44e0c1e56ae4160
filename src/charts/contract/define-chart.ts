import { z } from 'zod';
import { explain } from '../../schema/explain.ts';
import type { ChartDefinition, ChartType } from './chart-type.ts';

export { explain };

/**
 * A chart type from the schema of its options and its functions. A specification is parsed once for its check
 * and once for its figure: that fills in the defaults and leaves out what other types have.
 */
export function defineChart<Schema extends z.ZodObject, Read>(
  options: Schema,
  definition: ChartDefinition<z.infer<Schema>, Read>,
): ChartType {
  const { check, annotated, read, draw, describe, tableFields, added, texts, islandData, ...said } =
    definition;
  return {
    ...said,
    options,
    check: (specification, context) => {
      const written = options.parse(specification);
      check?.(written, context);
      return { annotated: annotated?.(written, context) };
    },
    read: (specification, context) => {
      const found = read(options.parse(specification), context);
      return {
        draw: () => draw(found, context),
        describe: () => describe(found, context),
        tableFields: () => tableFields?.(found, context),
        added: () => added?.(found, context) ?? [],
        texts: () => texts?.(found, context) ?? {},
        islandData: () => islandData?.(found, context),
      };
    },
  };
}

/** The option by which rows are ordered. */
export const sortOption = explain(
  z.string().optional(),
  'The field to sort rows by, with a minus in front for the largest first; as in the dataset where absent.',
  '按哪个字段排序，前面加减号为从大到小；不写时按数据集的次序。',
);

/** The option that says which fields tell of a row, where it is drawn in words. */
export const detailsOption = explain(
  z.array(z.string()).optional(),
  'The fields that tell of each item; all others where absent.',
  '说明各项的字段；不写时用其余的全部字段。',
);

/** The channel of colours; “series” is another name for it. */
export const colorOptions = {
  color: explain(
    z.string().optional(),
    'The field whose values are told apart by colour, seven at most.',
    '用颜色区分的字段，最多七个值。',
  ),
  series: explain(z.string().optional(), 'Another name for “color”.', '“color”的另一个名字。'),
};

/** The channel of small multiples. */
export const facetOption = {
  facet: explain(
    z.string().optional(),
    'The field by which the chart falls into small charts of the same scale.',
    '按哪个字段分成几张同一尺度的小图。',
  ),
};

/** Options that would cut a scale of lengths; the check refuses them with the reason. */
export const scaleOptions = {
  zero: explain(
    z.boolean().optional(),
    'Whether the scale begins at zero: always where values are lengths.',
    '数轴是否从零开始：用长短表示大小时必须从零开始。',
  ),
  scale: explain(
    z.enum(['linear', 'log']).optional(),
    'Whether equal distances are equal amounts: always where values are lengths; “log” is for lines and dots.',
    '距离相等是否表示数量相同：用长短表示大小时总是如此；对数刻度（log）只用于 line 和 scatter。',
  ),
  domain: explain(
    z.tuple([z.number(), z.number()]).optional(),
    'The ends of the scale, in the unit of the field; lengths need zero within it.',
    '数轴的两端，用字段的单位；用长短表示大小时必须包含零。',
  ),
};

/** Says that categories have an order of their own. */
export const orderedOption = {
  ordered: explain(
    z.boolean().optional(),
    'Whether the values of the axis have an order of their own, as degrees have; times have it anyway.',
    '横轴各项是否有先后次序（如等级）；时间本来就有。',
  ),
};
