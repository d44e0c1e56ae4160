import { mostColours } from '../../charts/rows/crossing.ts';
import type { Mistakes } from '../../mistakes/mistake.ts';
import { contrast, paper, readable, shapeContrast } from '../../model/colour.ts';
import type { Source } from '../../source/source.ts';
import { closestSight, sightDistance } from '../../theme/sights.ts';

/** Warns of colours of marks that cannot be seen on the page, or be told apart by all readers. */
export function checkBrandColours(
  colours: readonly string[],
  source: Source,
  mistakes: Mistakes,
): void {
  if (colours.length > mostColours)
    mistakes.add('colours-many', source.at(['brand', 'colours', mostColours]), {
      count: colours.length,
      most: mostColours,
    });
  for (const [index, colour] of colours.entries()) {
    const place = source.at(['brand', 'colours', index]);
    const ratio = contrast(colour, paper.light);
    if (ratio < shapeContrast) {
      const mend = readable(colour, paper.light, shapeContrast);
      mistakes.add('brand-contrast', place, { colour, ratio: ratio.toFixed(1), mend });
    }
    for (const other of colours.slice(0, index)) {
      const { sight, distance } = closestSight(shownAs(colour), shownAs(other));
      if (distance < sightDistance[sight === 'all' ? 'all' : 'few'])
        mistakes.add('brand-alike', place, { colour, other, sight });
    }
  }
}

/** A colour as marks wear it on the light page. */
const shownAs = (colour: string) => readable(colour, paper.light, shapeContrast);
