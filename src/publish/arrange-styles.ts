import { inLayer, layerOrder, layers, lowerLayers } from '../theme/layers.ts';

const layered = /<style[^>]*>(@layer .*?)<\/style>/gs;

/**
 * A page with all its layers in one style element at the end of its head, in the order in which they count, and with a
 * site's own sheet behind them.
 */
export function arrangeStyles(html: string, own: string): string {
  const css = [...html.matchAll(layered)].map(([, text = '']) => text).join('');
  if (css === '') return html;
  const style = `<style>${layerOrder}${ordered(css)}</style><script>${lowerLayers}</script>`;
  return html.replace(layered, '').replace('</head>', () => `${style}${own}</head>`);
}

/** Every layer once, weakest first. */
function ordered(css: string): string {
  const blocks = css.split(/(?=@layer [\w-]+\s*\{)/);
  const rulesOf = (layer: string) =>
    blocks
      .filter((block) => /^@layer ([\w-]+)/.exec(block)?.[1] === layer && block.includes('{'))
      .map((block) => block.slice(block.indexOf('{') + 1, block.lastIndexOf('}')))
      .join('');
  return layers
    .map((layer) => [layer, rulesOf(layer)] as const)
    .filter(([, rules]) => rules !== '')
    .map(([layer, rules]) => inLayer(layer, rules))
    .join('');
}
