import { figureIslands } from '../outputs/embed/island-files.ts';
import { moduleEnding } from '../run/folders.ts';

const file = `/src/islands/figure-islands${moduleEnding}`;

/** Pages load the islands of figures by their files’ names, as embeds do: a new one is in no list. */
export const namedIslands = {
  name: 'yearlight-named-islands',
  enforce: 'pre',
  transform: (code: string, id: string) => {
    if (!id.endsWith(file)) return null;
    const loads = [...figureIslands()].map(
      ([name, file]) => `${JSON.stringify(name)}: () => import('./${file}')`,
    );
    return {
      // In a package its type is blanked.
      code: code.replace(
        /const islands\b[^=]*= \{\}/,
        () => `const islands = {${loads.join(', ')}}`,
      ),
      map: null,
    };
  },
} as const;
