import { error, warning } from './phrases.ts';

export interface Unbound {
  readonly written: string;
  readonly suggestions: readonly string[];
  /** Whether it is a small count in words. */
  readonly isCount: boolean;
}

/** Mistakes in what no cell answers for. */
export const coverageMistakes = {
  'unbound-number': error<Unbound>(),
  'unbound-on-page': warning<Unbound>(),
  'unbound-in-name': warning<Unbound>(),
  'no-small-count': error<{ written: string }>(),
  'unbound-finding': warning<{ written: string; address: string }>(),
  'many-waivers': warning<{ waived: number; numbers: number }>(),
} as const;
