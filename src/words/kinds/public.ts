import { error, warning } from './phrases.ts';

/** Mistakes in what is published as it is: the files of `public/`. */
export const publicMistakes = {
  'link-outside': error<{ path: string }>(),
  'hidden-files': warning<{ paths: readonly string[] }>(),
  'public-taken': error<{ address: string }>(),
  'vanished-address': warning<{
    address: string;
    /** The file that was withdrawn: it is a draft. */
    draft?: string | undefined;
    /** The field that leads on from the address, and the file that may have taken its place. */
    field?: string | undefined;
    file?: string | undefined;
  }>(),
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
