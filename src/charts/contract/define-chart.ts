import { z } from 'zod';
import type { ChartDefinition, ChartType } from './chart-type.ts';

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
    takesRules: annotated !== undefined,
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
export const sortOption = z.string().optional();

/** The option that says which fields tell of a row, where it is drawn in words. */
export const detailsOption = z.array(z.string()).optional();

/** The channel of colours; “series” is another name for it. */
export const colorOptions = {
  color: z.string().optional(),
  series: z.string().optional(),
};

/** The channel of small multiples. */
export const facetOption = {
  facet: z.string().optional(),
};

/** Options that would cut a scale of lengths; the check refuses them with the reason. */
export const scaleOptions = {
  zero: z.boolean().optional(),
  scale: z.enum(['linear', 'log']).optional(),
  domain: z.tuple([z.number(), z.number()]).optional(),
};

/** Says that categories have an order of their own. */
export const orderedOption = {
  ordered: z.boolean().optional(),
};
