import type { ChartFigure } from '../../charts/contract/chart-figure.ts';
import type { OwnColour } from '../../charts/contract/own-colours.ts';
import { type Theme, themes } from '../../theme/palette.ts';

type Coloured = Pick<ChartFigure, 'id' | 'colours'>;

/**
 * The colours of a chart's own for its figure on a page, in each theme; nothing where its file gives none. Readers who
 * have set colours of their own see those.
 */
export function ownColourStyle({ id, colours }: Coloured): string {
  if (!colours) return '';
  const [light, dark] = themes.map((theme) => (root: string) => {
    return colours
      .map((each) => `${root}#chart-${id} .${each.name}{color:${each[theme]}}`)
      .join('');
  });
  return (
    `@media (forced-colors:none){${light?.('')}}` +
    `@media screen and (prefers-color-scheme:dark) and (forced-colors:none){${dark?.(':root:not([data-theme=light]) ')}}` +
    `@media screen and (forced-colors:none){${dark?.(':root[data-theme=dark] ')}}`
  );
}

/** The same for a picture that is drawn in one theme. */
export function ownPictureStyle(colours: readonly OwnColour[] = [], theme: Theme): string {
  return colours.map((each) => `.drawn .${each.name}{color:${each[theme]}}`).join('');
}
