import { defineFigure } from './figure/figure-element.ts';
import type { Island } from './figure/island.ts';

/** The files of the islands, each under the name that chart types give it. */
const files = import.meta.glob<Island>('./figures/*.ts');

/** Each is loaded only where a chart needs it. */
defineFigure(
  Object.fromEntries(
    Object.entries(files).map(([path, load]) => [path.replace(/^.*\/|\.ts$/g, ''), load]),
  ),
);
