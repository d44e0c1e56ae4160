import { z } from 'zod';
import type { TextSchema } from './text.ts';
import { name, word } from './values.ts';

/** What every chart has, whatever its type; a type adds its channels and options. */
export function chartSchema(text: TextSchema) {
  return z.strictObject({
    /** The finding, not the topic. */
    title: text,
    /** What is measured, when, and in what unit. */
    subtitle: text.optional(),
    /** A name from the catalogue of chart types. */
    type: z.string(),
    /** The dataset. */
    data: z.string(),
    /** The keys of the rows to draw; all where absent. */
    rows: z.array(word).optional(),
    /** The keys of the rows that the title speaks of. */
    highlight: z.union([word.transform((key) => [key]), z.array(word)]).optional(),
    /** Texts tied to a row, a value, a date, or a span of either. */
    annotations: z.array(annotationSchema(text)).default([]),
    /** What a reader must know to read the chart right. */
    note: text.optional(),
    /** The editor's own description; made from the data where absent. */
    alt: text.optional(),
    /** The ids that the chart had before: their addresses, in others' articles too, show it still. */
    redirectFrom: z.array(name).default([]),
    /** Why the chart is no longer kept up; its page and its embeds stay and say so. */
    retired: text.optional(),
  });
}

/** A text and the one place that it is about. */
function annotationSchema(text: TextSchema) {
  const end = z.union([z.number(), z.string().min(1)]);
  return z.strictObject({
    /** The key of a row. */
    at: word.optional(),
    /** A value on the scale, in the field's unit: drawn as a rule. */
    value: z.number().optional(),
    /** A date, or another value of the axis. */
    date: word.optional(),
    /** Where a span begins and ends: two values of the axis, or two of the scale. */
    from: end.optional(),
    to: end.optional(),
    text,
  });
}

export type ChartFile = z.infer<ReturnType<typeof chartSchema>>;
