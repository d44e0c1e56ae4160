import { z } from 'zod';
import { explain } from './explain.ts';
import { filledList, filledText } from './filled.ts';
import type { TextSchema } from './text.ts';
import { word } from './values.ts';

/** What rows can be gathered to. */
export const aggregates = ['sum', 'mean', 'median', 'count'] as const;
export type Aggregate = (typeof aggregates)[number];

const scalar = z.union([filledText, z.number(), z.boolean()]);
const oneOrMore = z.union([word.transform((field) => [field]), filledList(word)]);

/** What a chart makes of its dataset's rows before it draws them, in the order in which that is done. */
export function chartDataOptions(text: TextSchema) {
  return {
    where: explain(
      z.record(z.string(), z.union([scalar, filledList(scalar)])).optional(),
      'The rows to keep, by field: a value, a list of values, or a comparison (">= 2000", "!= total"); of a list of comparisons all must hold. Operators: = != > >= < <=.',
      '留下哪些行，按字段写：一个值、几个值，或一个比较（">= 2000"、"!= total"）；几个比较写成列表时须同时成立。可用 = != > >= < <=。',
    ),
    latest: explain(
      z.union([z.int().positive(), filledText]).optional(),
      'How many of the latest moments to keep; or the field of times, for its latest moment alone.',
      '只留最近几期；也可以写时间字段的名字，只留它最近的一期。',
    ),
    group: explain(
      z
        .object({ by: oneOrMore })
        .catchall(z.union([z.enum(aggregates), z.strictObject({ mean: word })]))
        .optional(),
      'Rows gathered by one field or several: { by: region, output: sum }. sum, mean, median or count for each field; { mean: people } weighs by another field; count under a new name counts rows.',
      '按一个或几个字段合并各行：{ by: region, output: sum }。每个字段写 sum（合计）、mean（平均）、median（中位数）或 count（计数）；{ mean: people } 用另一字段加权；新名字加 count 数行数。',
    ),
    bin: explain(
      z
        .union([
          word.transform((of) => ({ of, width: undefined, count: undefined })),
          z.strictObject({
            of: word,
            width: z.number().positive().optional(),
            count: z.int().positive().max(200).optional(),
          }),
        ])
        .optional(),
      'The field whose values are counted in bins: a field, or { of, width } or { of, count }. It makes that field, and “count”.',
      '把一个字段的数值分段计数：写字段名，或 { of, width }（每段多宽）、{ of, count }（大约几段）。生成该字段和“count”两个字段。',
    ),
    index: explain(
      word.optional(),
      'The moment whose value is set to 100, in each series: “100 at 2015”.',
      '以哪一期为 100，每个系列分别换算：“100 at 2015”。',
    ),
    share: explain(
      filledText.optional(),
      'Shares in percent: “of total”, at each moment where there are several; or “of” a field, within each of its values.',
      '换算成百分比：“of total”为占总数之比，有几期时按期计算；“of 字段”为在该字段每个值之内的占比。',
    ),
    top: explain(
      z.int().positive().optional(),
      'How many rows to keep, the largest first.',
      '只留最大的几行，从大到小。',
    ),
    other: explain(
      text.optional(),
      'What the rest is called, beside “top”: one row with its sum, where the figures add up. Left out without it, and the note says so.',
      '与 top 同用：其余各行合计成一行，写它的名字；数值须能相加。不写则略去，并在说明里写明。',
    ),
    order: explain(
      z.union([filledText, z.record(z.string(), filledList(word))]).optional(),
      'The order of rows: a field, with a minus in front for the largest first; or the values of a field in their order.',
      '各行的次序：写字段名，前面加减号为从大到小；或写一个字段的值，按次序列出。',
    ),
  };
}

/** The schema of what a chart makes of its rows, alone. */
export function chartDataSchema(text: TextSchema) {
  return z.object({
    ...chartDataOptions(text),
    data: z.string(),
    x: z.unknown().optional(),
    y: z.unknown().optional(),
  });
}

export type ChartData = z.infer<ReturnType<typeof chartDataSchema>>;
