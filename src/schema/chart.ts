import { z } from 'zod';
import type { TextSchema } from './text.ts';
import { word } from './values.ts';

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
    /** Texts tied to rows, by the row's key. */
    annotations: z.array(z.strictObject({ at: word, text })).default([]),
    /** What a reader must know to read the chart right. */
    note: text.optional(),
    /** The editor's own description; made from the data where absent. */
    alt: text.optional(),
  });
}

export type ChartFile = z.infer<ReturnType<typeof chartSchema>>;
