/** The layers of style, the weakest first. A site's own sheet is in none of them: it stands over all. */
export const layers = [
  'tokens',
  'base',
  'drawing',
  'components',
  'page',
  'print',
  'poster',
] as const;
export type Layer = (typeof layers)[number];

/** The layer of the sheets at a path below `src`; where several begin alike, the longest counts. */
export const layerPaths: Readonly<Record<string, Layer>> = {
  'theme/tokens.css': 'tokens',
  'theme/base.css': 'base',
  'charts/': 'drawing',
  'theme/controls.css': 'drawing',
  'components/': 'components',
  'theme/': 'components',
  'layouts/': 'page',
  'theme/sheet.css': 'page',
  'theme/print.css': 'print',
  'theme/poster.css': 'poster',
};

/** The layer of a sheet, by its path below `src`: that of `charts/catalogue/list.css` is `drawing`. */
export function layerOf(path: string): Layer | undefined {
  const [longest] = Object.keys(layerPaths)
    .filter((begin) => path.startsWith(begin))
    .sort((a, b) => b.length - a.length);
  return longest === undefined ? undefined : layerPaths[longest];
}

/** Rules put into a layer: `@layer base{a{color:inherit}}`. */
export function inLayer(layer: string, css: string): string {
  return `@layer ${layer}{${css}}`;
}

/** The order of the layers, as a statement that stands before all of them. */
export const layerOrder = `@layer ${layers.join(',')};`;

/**
 * A script for behind a style element. Browsers that do not know layers drop all that stands in them: for these, each
 * becomes a block that always counts, and the order of the sheets decides, as it did before there were layers.
 */
export const lowerLayers =
  "with(document.currentScript.previousSibling)this.CSSLayerBlockRule||(innerHTML=innerHTML.replace(/@layer \\w+{/g,'@media{'))";
