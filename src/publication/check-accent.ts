import type { Mistakes, Place } from '../errors.ts';
import { contrast, textContrast } from '../model/colour.ts';

/** The paper of the light theme. The dark theme lightens an accent by itself. */
const paper = '#faf8f3';

/** Warns of an accent that cannot be read on the page. */
export function checkAccent(accent: string, place: Place, mistakes: Mistakes): void {
  const ratio = contrast(accent, paper);
  if (ratio < textContrast)
    mistakes.add('accent-contrast', place, { accent, ratio: ratio.toFixed(1), theme: 'light' });
}
