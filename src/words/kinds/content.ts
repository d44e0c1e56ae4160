import { type Choice, error, warning } from './phrases.ts';

/** Readers by the cones that they have: all, or without those for long, middle or short waves. */
export type Sight = 'all' | 'protan' | 'deutan' | 'tritan';

/** Mistakes in the publication: its languages, editions, addresses, and what heads a story. */
export const contentMistakes = {
  'duplicate-slug': error<{ slug: string; other: string }>(),
  'missing-translation': warning<{ slug: string; languages: readonly string[] }>(),
  'one-language': warning<{
    texts: readonly string[];
    /** The languages whose readers cannot read the texts, of all that the publication has. */
    missing: readonly string[];
    languages: readonly string[];
    /** The field whose values these are, where they have no labels. */
    field?: string | undefined;
  }>(),
  'newer-format': error<{ format: number; current: number }>(),
  'unknown-language': error<{ language: string } & Choice>(),
  'unworded-language': warning<{ language: string; shown: string }>(),
  'unread-language': warning<{ language: string }>(),
  'unknown-page': error<{ page: string } & Choice>(),
  'reserved-name': error<{ name: string }>(),
  'lonely-edition': warning<{ edition: string; nearest: string }>(),
  'updated-before-date': error<{ date: string; updated: string }>(),
  'starting-text': warning<{ written: string }>(),
  'no-stories': warning<{ edition: string }>(),
  'accent-contrast': warning<{ accent: string; ratio: string; theme: string }>(),
  'brand-contrast': warning<{ colour: string; ratio: string; mend: string }>(),
  'brand-alike': warning<{ colour: string; other: string; sight: Sight }>(),
  'colours-many': warning<{ count: number; most: number }>(),
  'missing-file': error<{ path: string } & Choice>(),
  'missing-font': error<{ path: string }>(),
  'no-font': error<{ path: string }>(),
  'url-parts': error<{ got: string; parts: readonly string[] }>(),
  'duplicate-language': error<{ language: string }>(),
  'edition-differs': warning<{ slug: string; edition: string; other: string; file: string }>(),
  'missing-page-translation': warning<{ page: string; languages: readonly string[] }>(),
} as const;

/** How many texts a warning quotes. */
export const shown = 3;

export function quoted(texts: readonly string[], comma: string): string {
  return texts
    .slice(0, shown)
    .map((text) => `“${shorten(text)}”`)
    .join(comma);
}

/** A text as it is to be written, by language: what is missing is left to the editor. */
export function inEach(
  text: string,
  missing: readonly string[],
  languages: readonly string[],
): string {
  const written = JSON.stringify(shorten(text));
  const each = languages.map(
    (language) => `"${language}": ${missing.includes(language) ? '"…"' : written}`,
  );
  return `{ ${each.join(', ')} }`;
}

export function shorten(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}
