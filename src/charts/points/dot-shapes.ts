import { outlineInset } from '../shapes/dash.ts';
import { hatchDisc } from '../shapes/hatch.ts';
import { element, type Markup } from '../text/markup.ts';
import type { PlacedDot } from './dot-names.ts';

/**
 * A dot with no room beside it for what its value is: dashed where it is promised, itself hatched where it is
 * “more than”.
 */
export function dotShapes({ mark, x, y, r }: PlacedDot): Markup[] {
  const inner = mark.promised || mark.more ? r - outlineInset : r;
  const name = `shape point piece${mark.more ? ' ring' : ''}`;
  return [
    element('circle', { class: name, cx: x, cy: y, r: inner }),
    ...(mark.more ? [hatchDisc({ x, y, r: inner })] : []),
  ];
}
