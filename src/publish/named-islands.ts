import { figureIslands } from '../outputs/embed/island-files.ts';

/** Pages load the islands of figures by their files’ names, as embeds do: a new one is in no list. */
export const namedIslands = {
  name: 'yearlight-named-islands',
  enforce: 'pre',
  transform: (code: string, id: string) => {
    if (!id.endsWith('/src/islands/figure-islands.ts')) return null;
    const loads = [...figureIslands()].map(
      ([name, file]) => `${JSON.stringify(name)}: () => import('./${file}')`,
    );
    return {
      code: code.replace('Islands = {}', () => `Islands = {${loads.join(', ')}}`),
      map: null,
    };
  },
} as const;
