import type { ChartType, CheckContext } from '../../charts/contract/chart-type.ts';
import { keyOf, mostColours } from '../../charts/rows/crossing.ts';
import { nearest } from '../../mistakes/nearest.ts';
import {
  contrast,
  farthestShade,
  leastApart,
  paper,
  seenApart,
  shadesOf,
  shapeContrast,
  type WrittenColour,
} from '../../model/colour.ts';
import type { Chart } from '../../model/publication.ts';
import { lookUp } from '../../schema/look-up.ts';
import { palette, themes } from '../../theme/palette.ts';

type Specification = Chart['specification'];

/** What can wear a colour, by name; `apart` where colours alone tell it apart. */
interface Wearers {
  readonly names: readonly string[];
  readonly apart: boolean;
}

/** Checks the colours that a chart's file gives: who wears them, against the page, and against each other. */
export function checkColours(
  specification: Specification,
  type: ChartType,
  context: CheckContext,
  accent: string | undefined,
): void {
  const { colours } = specification;
  if (!colours) return;
  const { mistakes, at } = context;
  const worn = wearersOf(specification, type, context);
  if (!worn) {
    mistakes.add('unworn-colours', at('colours'), { type: specification.type });
    return;
  }
  for (const [name, written] of Object.entries(colours)) {
    if (worn.names.includes(name)) checkContrast(name, written, context);
    else {
      const choice = { nearest: nearest(name, worn.names), allowed: worn.names };
      mistakes.add('unknown-coloured', at('colours', name), { name, ...choice });
    }
  }
  if (worn.apart) checkApart(colours, worn.names, context, accent);
}

function wearersOf(
  specification: Specification,
  { colours }: ChartType,
  { dataset, rows }: CheckContext,
): Wearers | undefined {
  const field = specification.color ?? specification.series;
  if (colours === undefined) return undefined;
  if (colours !== 'rows' && typeof field === 'string') {
    const names = [...new Set(rows.map(({ values }) => keyOf(lookUp(values, field))))];
    return { names, apart: true };
  }
  if (colours === 'series') return undefined;
  const { x, y } = specification;
  const texts = dataset.fields.filter(({ name }) => name === x || name === y);
  const named = rows.flatMap(({ key, values }) => [
    key,
    ...texts.map(({ name }) => lookUp(values, name)).filter((value) => typeof value === 'string'),
  ]);
  return { names: [...new Set(named)], apart: false };
}

/** A shape stands out from its page by 3:1, in either theme. */
function checkContrast(name: string, written: WrittenColour, { mistakes, at }: CheckContext): void {
  for (const theme of themes) {
    const colour = typeof written === 'string' ? written : written[theme];
    const ratio = contrast(colour, paper[theme]);
    if (ratio >= shapeContrast) continue;
    const shown = shadesOf(written)[theme];
    const values = { name, colour, shown, ratio: ratio.toFixed(1), theme };
    mistakes.add('colour-contrast', at('colours', name), values);
  }
}

/** What colours alone tell apart looks apart, to readers who see fewer hues too. */
function checkApart(
  colours: Readonly<Record<string, WrittenColour>>,
  names: readonly string[],
  { mistakes, at }: CheckContext,
  accent: string | undefined,
): void {
  for (const theme of themes) {
    const pigments = palette(theme, accent);
    const shown = names.slice(0, mostColours).map((name, index) => {
      const written = lookUp(colours, name);
      const pigment = lookUp(pigments, `c${index + 1}`) ?? pigments.ink;
      return {
        name,
        isOwn: written !== undefined,
        shade: written ? shadesOf(written)[theme] : pigment,
      };
    });
    for (const [index, one] of shown.entries()) {
      const other = shown.slice(0, index).find((each) => {
        return (one.isOwn || each.isOwn) && seenApart(one.shade, each.shade) < leastApart;
      });
      if (!other) continue;
      const [blamed, kept] = one.isOwn ? [one, other] : [other, one];
      const others = shown.filter((each) => each !== blamed).map(({ shade }) => shade);
      const better = farthestShade(blamed.shade, others, paper[theme]);
      const values = { name: blamed.name, other: kept.name, theme, better };
      mistakes.add('colours-alike', at('colours', blamed.name), values);
    }
  }
}
