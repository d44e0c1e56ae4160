import { z } from 'zod';
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
    where: z.record(z.string(), z.union([scalar, filledList(scalar)])).optional(),
    latest: z.union([z.int().positive(), filledText]).optional(),
    group: z
      .object({ by: oneOrMore })
      .catchall(z.union([z.enum(aggregates), z.strictObject({ mean: word })]))
      .optional(),
    bin: z
      .union([
        word.transform((of) => ({ of, width: undefined, count: undefined })),
        z.strictObject({
          of: word,
          width: z.number().positive().optional(),
          count: z.int().positive().max(200).optional(),
        }),
      ])
      .optional(),
    index: word.optional(),
    share: filledText.optional(),
    top: z.int().positive().optional(),
    other: text.optional(),
    order: z.union([filledText, z.record(z.string(), filledList(word))]).optional(),
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
