import { type Choice, error, warning } from './phrases.ts';

/** Mistakes in a text: its marks, and what it links to, shows or binds. */
export const textMistakes = {
  'unknown-link': error<{ address: string } & Choice>(),
  'unsafe-link': error<{ address: string }>(),
  'empty-link': error<{ address: string }>(),
  'unknown-story': error<{ slug: string } & Choice>(),
  'unpublished-story': error<{ slug: string; file: string }>(),
  'unknown-chart': error<{ id: string } & Choice>(),
  'picture-incomplete': error<{ missing: readonly string[] }>(),
  'missing-picture': error<{ src: string } & Choice>(),
  'unknown-directive': error<{ name: string } & Choice>(),
  'bad-directive': error<{ written: string; example: string }>(),
  'unclosed-box': error<{ name: string }>(),
  'unopened-box': error<Record<never, never>>(),
  'literal-emphasis': warning<{ written: string; inside: string }>(),
  'unread-markup': error<{ written: string }>(),
  'too-deep': error<{ what: DeepThing }>(),
  'long-row': error<{ columns: number }>(),
  'unknown-footnote': error<{ label: string }>(),
  'duplicate-footnote': error<{ label: string }>(),
  'unused-footnote': warning<{ label: string }>(),
  'unknown-reason': error<{ reason: string } & Choice>(),
  'bad-round': error<{ round: string; most: number | undefined }>(),
  'claim-without-statement': error<{ address: string }>(),
  'missing-cell': error<{ address: string }>(),
} as const;

/** What can stand inside its own kind without end: marks in a text, lists and groups in a file, formulas. */
export type DeepThing = 'marks' | 'lists' | 'formula';

export type DeepWords = Readonly<Record<DeepThing, readonly [problem: string, hint: string]>>;
