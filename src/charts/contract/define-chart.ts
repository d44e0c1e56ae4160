import { z } from 'zod';
import { explain } from '../../schema/explain.ts';
import type { ChartType } from './chart-type.ts';

export { explain };

/**
 * Makes a chart type from the schema of its options and its functions. The specification that comes
 * in has been checked; reading it through the schema fills in the defaults and leaves out the rest.
 */
export function defineChart<Schema extends z.ZodObject>(
  options: Schema,
  {
    check,
    draw,
    describe,
    annotated,
    tableFields,
    texts,
    added,
    islandData,
    ...type
  }: Omit<ChartType<z.infer<Schema>>, 'options'>,
): ChartType {
  const read = (specification: Record<string, unknown>) => options.parse(specification);
  return {
    ...type,
    options,
    draw: (written, context) => draw(read(written), context),
    describe: (written, context) => describe(read(written), context),
    ...(check && { check: (written, context) => check(read(written), context) }),
    ...(annotated && { annotated: (written, context) => annotated(read(written), context) }),
    ...(tableFields && { tableFields: (written, context) => tableFields(read(written), context) }),
    ...(texts && { texts: (written, context) => texts(read(written), context) }),
    ...(added && { added: (written, context) => added(read(written), context) }),
    ...(islandData && { islandData: (written, context) => islandData(read(written), context) }),
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
