import { join, relative, sep } from 'node:path';
import { inLayer, layerOf } from '../theme/layers.ts';

const source = join(import.meta.dirname, '..');

/** Puts each sheet of the project into the layer of its path, so that the order of imports decides nothing. */
export const layeredStyles = {
  name: 'yearlight-layered-styles',
  enforce: 'pre',
  transform: (css: string, id: string) => {
    const path = sheetPath(id);
    if (path === undefined) return null;
    const layer = layerOf(path);
    if (!layer) throw new Error(`No layer is named for src/${path}: theme/layers.ts has them.`);
    return { code: inLayer(layer, css), map: null };
  },
} as const;

/** The path of a sheet below `src`, also of a component's own. */
function sheetPath(id: string): string | undefined {
  const [file = '', query = ''] = id.split('?');
  const isSheet =
    file.endsWith('.css') || (file.endsWith('.astro') && /\btype=style\b/.test(query));
  if (!isSheet || !file.startsWith(source + sep)) return undefined;
  return relative(source, file).split(sep).join('/');
}
