import { z } from 'zod';
import { brandSchema } from './brand.ts';
import { filledList } from './filled.ts';
import { textIn } from './text.ts';
import { colour, name, webAddress, word } from './values.ts';

const tag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Whether a text is the tag of a language: zh-CN, en, pt-BR. */
export function isLanguage(text: string): boolean {
  try {
    return tag.test(text) && new Intl.Locale(text).language !== '';
  } catch {
    return false;
  }
}

const language = z.string().refine(isLanguage, { message: 'invalid-language' });

/** A counter in one language: one word, or one for each plural category of `Intl.PluralRules`. */
const counterWord = z.union([
  z.string(),
  z.looseObject({ other: z.string() }).and(z.record(z.string(), z.string())),
]);

/** The publication: `content/site.yaml`. */
export function siteSchema(languages: readonly string[]) {
  const text = textIn(languages);
  return z.strictObject({
    /** The version of the formats of all files; the first where absent. */
    format: z.int().positive().optional(),
    /** The publication's name, in the masthead. */
    name: text,
    /** What the publication is, in a sentence. */
    description: text.optional(),
    /** The address where the site will stand; a sub-path is fine. */
    url: webAddress,
    /** The languages; the first is the default and is served at `/`. */
    languages: filledList(language),
    /** The current edition. */
    edition: word,
    /** Who publishes. */
    publisher: z.strictObject({ name: text, url: webAddress.optional() }).optional(),
    /** The accent colour, as #rrggbb. */
    accent: colour.optional(),
    /** How the publication looks and signs as itself. */
    brand: brandSchema(languages).optional(),
    /** Counters, by id and language; the plural where a language has one. */
    units: z
      .record(z.string(), z.union([z.string(), z.record(z.string(), counterWord)]))
      .default({}),
    /** Names that hold digits or numerals and are no figures, such as “332”. */
    names: z.array(word).default([]),
    /** What the menu holds beside editions, data and languages. */
    menu: z.array(z.strictObject({ page: name })).default([]),
    /** Whether the gallery of chart types is published, at `/gallery/`; `npm run dev` shows it anyway. */
    gallery: z.boolean().optional(),
  });
}

export type SiteFile = z.infer<ReturnType<typeof siteSchema>>;
