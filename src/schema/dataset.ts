import { z } from 'zod';
import { filledList, filledText } from './filled.ts';
import type { TextSchema } from './text.ts';
import { date, name, word } from './values.ts';

/** How a figure is to be read: as it is, or as a bound or estimate. */
export const qualifiers = ['exact', 'over', 'at-least', 'about'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** Whether a figure is done or only promised: solid or dashed in a chart. */
export const statuses = ['done', 'promised'] as const;
export type Status = (typeof statuses)[number];

/** The field types of the Table Schema standard. */
export const fieldTypes = [
  'string',
  'number',
  'integer',
  'boolean',
  'date',
  'time',
  'datetime',
  'year',
  'yearmonth',
  'duration',
  'geopoint',
  'geojson',
  'object',
  'array',
  'list',
  'any',
] as const;

/** The field types that hold times, by how exact these are. */
export const timeTypes = ['year', 'yearmonth', 'date', 'datetime'] as const;
export type TimeType = (typeof timeTypes)[number];

/** Whether a field of this type holds times. */
export function isTimeType(type: string): type is TimeType {
  return (timeTypes as readonly string[]).includes(type);
}

/** The columns that mean the same in every dataset; they need no declaration. */
export const ownColumns = ['unit', 'decimals', 'qualifier', 'status', 'note'] as const;

/** How many rows a dataset may have: it is read whole, and shown whole to readers. */
export const mostRows = 20_000;

const scalar = z.union([z.string(), z.number(), z.boolean()]);

const only = ({ value }: { readonly value: string }) => value;

/** One dataset: a Data Resource of the Data Package standard (v2), its rows inline. */
export function datasetSchema(text: TextSchema) {
  const source = z.looseObject({
    /** The source's title. */
    title: text.optional(),
    /** What the title comes to in a few words: it stands under the charts of the site, where the title is long. */
    short: text.optional(),
    /** Who wrote or issued it. */
    author: text.optional(),
    /** Where in the source the figures stand. */
    locator: text.optional(),
    /** The source's address. */
    path: z.string().optional(),
  });
  const field = z.looseObject({
    name: filledText.refine((name) => name !== '__proto__'),
    type: z.enum(fieldTypes).default('any'),
    title: text.optional(),
    description: text.optional(),
    /** How dates and times are written, where not as ISO 8601 has it. */
    format: z.string().optional(),
    /** The unit of the field's numbers; see `parseUnit`. */
    unit: z.string().optional(),
    /** The number of decimals that the source prints. */
    decimals: z.int().min(0).max(10).optional(),
    /**
     * The scale in which the site writes the field's figures, in every place the same: 亿, billion, or none for all
     * digits. One for the languages that have it, or one by language; the customary one where absent.
     */
    scale: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
    /** What the values' sign stands for: `fall` where they are the sizes of falls, so that 5.3 says “fell by 5.3”. */
    sign: z.enum(['fall']).optional(),
    /** How the field is computed, row by row, where a row does not give it: `deaths / population[country]`. */
    derive: filledText.optional(),
    /** The names of the field's values, for readers. */
    labels: z.record(z.string(), text).optional(),
    constraints: z
      .looseObject({
        required: z.boolean().optional(),
        unique: z.boolean().optional(),
        enum: z.array(scalar).optional(),
        minimum: z.union([z.number(), z.string()]).optional(),
        maximum: z.union([z.number(), z.string()]).optional(),
        exclusiveMinimum: z.number().optional(),
        exclusiveMaximum: z.number().optional(),
        minLength: z.int().optional(),
        maxLength: z.int().optional(),
        pattern: z.string().optional(),
      })
      .optional(),
  });
  return z.looseObject({
    $schema: z.string().optional(),
    /** The dataset's name; the same as its file's. */
    name: filledText,
    /** What the figures are; the name where absent. */
    title: text.optional(),
    description: text.optional(),
    /** The time that the figures cover: an ISO 8601 date, month or year, or two of them with a slash. */
    temporal: word.optional(),
    /** What a reader must know to read the figures right. */
    note: text.optional(),
    sources: z.array(source).default([]),
    schema: z.looseObject({
      primaryKey: z.union([z.string().transform((key) => [key]), z.array(z.string())]).default([]),
      fields: filledList(field),
      missingValues: z
        .array(z.union([z.string(), z.looseObject({ value: z.string() }).transform(only)]))
        .default(['']),
    }),
    /** Under which terms it may be used: a license by its name or its address. */
    licenses: z
      .array(
        z.looseObject({
          name: z.string().optional(),
          path: z.string().optional(),
          title: z.string().optional(),
        }),
      )
      .optional(),
    /** Its version, as in 1.0.2. */
    version: z.string().optional(),
    /** Words by which it is found. */
    keywords: z.array(z.string()).optional(),
    /** Who made it, and how they can be reached. */
    contributors: z
      .array(
        z.looseObject({
          title: z.string().optional(),
          path: z.string().optional(),
          email: z.string().optional(),
        }),
      )
      .optional(),
    /** How the dataset was made: from which file or address, which of its sheets, by which options, and when. */
    import: z
      .looseObject({
        from: filledText,
        sheet: z.string().optional(),
        options: z.record(z.string(), z.string()).optional(),
        at: z.string().optional(),
      })
      .optional(),
    /** Corrections of published cells. */
    revisions: z
      .array(
        z.strictObject({
          date,
          /** key/field, or the whole address as in `fact:`. */
          cell: z.string(),
          from: scalar.nullable(),
          to: scalar.nullable(),
          reason: text,
        }),
      )
      .default([]),
    /** Names under which the dataset was published before. */
    redirectFrom: z.array(name).default([]),
    data: z.array(z.record(z.string(), z.unknown())),
  });
}

export type DatasetFile = z.infer<ReturnType<typeof datasetSchema>>;
export type FieldFile = DatasetFile['schema']['fields'][number];
