import { z } from 'zod';
import { filledText } from './filled.ts';
import { lookUp } from './look-up.ts';

/**
 * Text that readers see: one string for every language, or an object by language.
 * Takes inline Markdown, bound numbers included.
 */
export type Text = string | Readonly<Record<string, string>>;

/** The schema of `Text` for a publication in these languages: a text by language has them all. */
export function textIn(languages: readonly string[]) {
  const byLanguage = z.record(z.string(), z.string()).superRefine((value, context) => {
    const missing = languages.filter((language) => !lookUp(value, language));
    if (missing.length > 0) {
      context.addIssue({ code: 'custom', message: 'missing-language', params: { missing } });
    }
  });
  return z.union([filledText, z.number().transform(String), byLanguage]);
}

export type TextSchema = ReturnType<typeof textIn>;

/** The text in every language that it is written in. */
export function textsOf(text: Text | undefined): string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** The text in a language. */
export function textFor(text: Text, language: string): string;
export function textFor(text: Text | undefined, language: string): string | undefined;
export function textFor(text: Text | undefined, language: string): string | undefined {
  if (text === undefined || typeof text === 'string') return text;
  return lookUp(text, language) ?? Object.values(text)[0] ?? '';
}
