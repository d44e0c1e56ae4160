import { join, relative, sep } from 'node:path';
import { siteComponents } from '../run/replaced.ts';
import { inLayer, layerOf } from '../theme/layers.ts';

const source = join(import.meta.dirname, '..');

/**
 * Puts each sheet of the project into the layer of its path, so that the order of imports decides nothing; those of
 * components that a site replaces into the one of pages.
 */
export const layeredStyles = {
  name: 'yearlight-layered-styles',
  enforce: 'pre',
  transform: (css: string, id: string) => {
    const [file, isSheet] = readId(id);
    if (!isSheet) return null;
    if (!file.startsWith(source + sep)) {
      const isOwn = siteComponents().includes(file);
      return isOwn ? { code: inLayer('page', css), map: null } : null;
    }
    const path = relative(source, file).split(sep).join('/');
    const layer = layerOf(path);
    if (!layer) throw new Error(`No layer is named for src/${path}: theme/layers.ts has them.`);
    return { code: inLayer(layer, css), map: null };
  },
} as const;

/** The file that a bundler's id names, and whether it is a style sheet, or a component's own. */
function readId(id: string): readonly [file: string, isSheet: boolean] {
  const [file = '', query = ''] = id.split('?');
  return [file, file.endsWith('.css') || (file.endsWith('.astro') && /\btype=style\b/.test(query))];
}
