import { error, warning } from './phrases.ts';

/** Mistakes in what is published as it is: the files of `public/`. */
export const publicMistakes = {
  'link-outside': error<{ path: string }>(),
  'hidden-files': warning<{ paths: readonly string[] }>(),
  'public-taken': error<{ address: string }>(),
  'alike-names': warning<{ other: string }>(),
} as const;

export const most = 6;

export function some(
  paths: readonly string[],
  comma: string,
  more: (count: number) => string,
): string {
  const rest = paths.length - most;
  return paths.slice(0, most).join(comma) + (rest > 0 ? more(rest) : '');
}
