import type { z } from 'zod';
import { error, warning } from './phrases.ts';

/** Mistakes of files and of the shape of what stands in them. */
export const fileMistakes = {
  'no-site': error<Record<never, never>>(),
  'unreadable-file': error<{ reason: string }>(),
  'not-utf8': error<{ offset: number }>(),
  'yaml-syntax': error<{ code: string; detail: string }>(),
  'json-syntax': error<{ detail: string }>(),
  'no-front-matter': error<Record<never, never>>(),
  'missing-field': error<{ field: string; isJson?: boolean }>(),
  'unknown-field': error<{
    field: string;
    nearest?: string | undefined;
    allowed: readonly string[];
  }>(),
  'wrong-type': error<{ field: string; expected: string; got: string }>(),
  'unquoted-text': error<{
    written: string;
    read: string;
    kind: 'number' | 'boolean' | 'nothing';
  }>(),
  'cut-text': error<{ text: string; comment: string }>(),
  'invalid-choice': error<{
    field: string;
    got: string;
    nearest?: string | undefined;
    allowed: readonly string[];
  }>(),
  'invalid-date': error<{ field: string; got: string }>(),
  'invalid-moment': error<{ field: string; got: string }>(),
  'invalid-url': error<{ field: string; got: string }>(),
  'invalid-value': error<{
    field: string;
    got: string;
    /** What the schema found, which each language words itself; an empty list is told apart. */
    issue: z.core.$ZodIssue | 'empty-list';
  }>(),
  'invalid-colour': error<{ field: string; got: string }>(),
  'invalid-language': error<{ language: string }>(),
  'duplicate-name': error<{ name: string }>(),
  'inexact-number': error<{ written: string }>(),
  'invalid-name': error<{ name: string }>(),
  'missing-language': error<{ field: string; languages: readonly string[] }>(),
  'misplaced-file': warning<{ mend: MisplacedMend; path: string; expected: readonly string[] }>(),
} as const;

/** How a file that nothing reads is mended: by another name, in another place, or as a dataset. */
export type MisplacedMend = 'rename' | 'picture' | 'import' | 'move';

/** A field's own name, without the fields around it. */
export const lastOf = (field: string) => field.split('.').at(-1);

/** Whether a value was written without brackets or quotes. */
export const isWord = (got: string) => /^(true|false|-?[\d.]+)$/.test(got);

/** A field as one begins to write it, in JSON or YAML. */
export function begun(field: string, isJson = false): string {
  const name = lastOf(field);
  return `“${isJson ? `"${name}"` : name}: …”`;
}
