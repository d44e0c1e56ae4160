import { z } from 'zod';
import { chartDataOptions } from './chart-data.ts';
import { filledText } from './filled.ts';
import type { TextSchema } from './text.ts';
import { colour, name, word } from './values.ts';

/** What every chart has, whatever its type; a type adds its channels and options. */
export function chartSchema(text: TextSchema) {
  return z.strictObject({
    title: text,
    subtitle: text.optional(),
    type: z.string(),
    data: z.string(),
    rows: z.array(word).optional(),
    ...chartDataOptions(text),
    highlight: z.union([z.array(word), word.transform((key) => [key])]).optional(),
    annotations: z.array(annotationSchema(text)).default([]),
    colours: z
      .record(z.string(), z.union([colour, z.strictObject({ light: colour, dark: colour })]))
      .optional(),
    controls: z.boolean().optional(),
    round: z.number().optional(),
    note: text.optional(),
    alt: text.optional(),
    redirectFrom: z.array(name).default([]),
    retired: text.optional(),
  });
}

/** A text and the one place that it is about. */
export function annotationSchema(text: TextSchema) {
  const end = z.union([z.number(), filledText]);
  return z.strictObject({
    at: word.optional(),
    value: z.number().optional(),
    date: word.optional(),
    from: end.optional(),
    to: end.optional(),
    text: text,
  });
}

export type ChartFile = z.infer<ReturnType<typeof chartSchema>>;
