import { z } from 'zod';
import type { TextSchema } from './text.ts';
import { date, moment, name, word } from './values.ts';

const person = (text: TextSchema) =>
  z.union([
    z.string().transform((only) => ({ name: only, role: undefined })),
    z.strictObject({ name: text, role: text.optional() }),
  ]);

/** A source: its title alone, or what a dataset says of one. */
const source = (text: TextSchema) =>
  z.union([
    z.string().transform((title) => ({
      title,
      author: undefined,
      locator: undefined,
      url: undefined,
      field: 'url' as const,
    })),
    z
      .looseObject({
        /** The source's title. */
        title: text,
        /** Who wrote or issued it. */
        author: text.optional(),
        /** Where in the source the facts stand. */
        locator: text.optional(),
        /** The source's address; `path` means the same. */
        url: z.string().optional(),
        path: z.string().optional(),
      })
      .transform(({ title, author, locator, url, path }) => ({
        title,
        author,
        locator,
        url: url ?? path,
        field: url === undefined ? ('path' as const) : ('url' as const),
      })),
  ]);

/** The front matter of a story: `content/stories/<lang>/<slug>.md`. */
export function storySchema(text: TextSchema) {
  return z.strictObject({
    /** The headline. */
    title: text,
    /** The sentence under the headline. */
    dek: text.optional(),
    /** The word above the headline. */
    kicker: text.optional(),
    /** The slug, where it is not the file's name. */
    slug: name.optional(),
    /** The edition that the story belongs to. */
    edition: word,
    /** The place in the edition. */
    order: z.number().optional(),
    /** The day of publication. */
    date,
    /** The day of the last change. */
    updated: date.optional(),
    /** The moment from which the story is built. */
    publishAt: moment.optional(),
    byline: z.array(person(text)).default([]),
    /** A draft is shown by dev and never built. */
    status: z.enum(['published', 'draft']).default('published'),
    /** The chart that stands for the story. */
    lead: name.optional(),
    image: z
      .strictObject({
        src: z.string(),
        alt: text.optional(),
        caption: text.optional(),
        credit: text.optional(),
      })
      .optional(),
    sources: z.array(source(text)).default([]),
    corrections: z.array(z.strictObject({ date, text })).default([]),
    /** Slugs under which the story was published before. */
    redirectFrom: z.array(name).default([]),
  });
}

export type StoryFile = z.infer<ReturnType<typeof storySchema>>;

/** The front matter of a standing page: `content/pages/<lang>/<slug>.md`. */
export function pageSchema(text: TextSchema) {
  return z.strictObject({
    title: text,
    dek: text.optional(),
    updated: date.optional(),
    /** Names under which the page was published before. */
    redirectFrom: z.array(name).default([]),
  });
}

export type PageFile = z.infer<ReturnType<typeof pageSchema>>;

/** The front matter of an edition's front page: `content/editions/<lang>/<edition>.md`. Optional. */
export function editionSchema(text: TextSchema) {
  return z.strictObject({
    title: text,
    kicker: text.optional(),
    dek: text.optional(),
    byline: z.array(person(text)).default([]),
    /** The chart beside the headline. */
    lead: name.optional(),
    /** The key figures: a cell, what it says, and how many digits behind the point it shows; its card has them all. */
    figures: z
      .array(
        z.strictObject({
          cell: z.string(),
          text,
          round: z.number().int().min(0).max(6).optional(),
        }),
      )
      .default([]),
    /** The charts on the front page. */
    charts: z.array(name).default([]),
  });
}

export type EditionFile = z.infer<ReturnType<typeof editionSchema>>;
