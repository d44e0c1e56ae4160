import type { BoundWords, Inline } from '../../src/model/inline.ts';
import { innerAddress } from '../../src/schema/safe-address.ts';

/** A number in a line, bound to a cell: `4` and `a/b/c`. */
export function bound(
  words: string | Inline,
  address = 'd/k/f',
  rest: { readonly claim?: string; readonly anchor?: string } = {},
): BoundWords {
  const [dataset = '', key = '', field = ''] = address.split('/');
  return {
    bound: {
      cell: { dataset, key, field, value: 1, qualifier: 'exact', status: 'done' },
      href: innerAddress(`/data/${dataset}/#${key}`),
      ...rest,
    },
    runs: typeof words === 'string' ? [words] : words,
  };
}

/** An element in a line. */
export function around(name: string, ...runs: Inline) {
  return { name, runs };
}
