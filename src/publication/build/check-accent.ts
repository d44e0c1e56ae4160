import type { Mistakes, Place } from '../../mistakes/mistake.ts';
import { contrast, paper, textContrast } from '../../model/colour.ts';

/** Warns of an accent that cannot be read on the light page; the dark theme lightens it by itself. */
export function checkAccent(accent: string, place: Place, mistakes: Mistakes): void {
  const ratio = contrast(accent, paper.light);
  if (ratio < textContrast)
    mistakes.add('accent-contrast', place, { accent, ratio: ratio.toFixed(1), theme: 'light' });
}
