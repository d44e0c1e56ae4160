import type { DrawContext } from '../contract/chart-type.ts';
import type { CategoryPositions, TextBox } from '../frame/plane.ts';
import type { Panel } from '../rows/crossing.ts';
import type { Mark } from '../rows/marks.ts';
import { hatchWidth } from '../shapes/hatch.ts';
import { linesWidth, text, textHeight } from '../text/label.ts';
import type { Markup } from '../text/markup.ts';

/** What the texts at columns depend on. */
interface ColumnTexts {
  readonly places: CategoryPositions;
  /** The values that stand on the columns, by row. */
  readonly values: ReadonlyMap<string, string>;
}

type Scale = (value: number) => number;

/** The text at a column whose middle is at `x`, where there is one. */
export function columnText(
  mark: Mark,
  x: number,
  y: Scale,
  texts: ColumnTexts,
  context: DrawContext,
): Markup[] {
  const told = wordsAt(mark, texts, context);
  if (!told) return [];
  return [text([told.words], told.role, { x, y: topOf(mark, y), 'text-anchor': 'middle' })];
}

/** The room that the texts at the columns take. */
export function columnTextBoxes(
  { series }: Panel,
  texts: ColumnTexts,
  context: DrawContext,
  y: Scale,
): TextBox[] {
  return series.flatMap(({ marks }) =>
    marks.flatMap((mark, index) => {
      const told = mark && wordsAt(mark, texts, context);
      if (!told) return [];
      const middle = texts.places.positions[index] ?? 0;
      const half = linesWidth([told.words], told.role) / 2 + 3;
      const top = topOf(mark, y);
      const bottom = top + textHeight(1, told.role);
      // The line is higher than its letters.
      return [{ left: middle - half, right: middle + half, top: top + 1, bottom: bottom - 1 }];
    }),
  );
}

/** What stands at a column: its value, or that there is none, as far as there is room. */
function wordsAt(
  { key, value }: Mark,
  { places, values }: ColumnTexts,
  { words }: DrawContext,
): { readonly words: string; readonly role: 'value' | 'missing' } | undefined {
  const written = values.get(key);
  if (value !== undefined)
    return written === undefined ? undefined : { words: written, role: 'value' };
  const said = [words.interface.missing, '–'].find(
    (each) => linesWidth([each], 'missing') <= places.step - 4,
  );
  return said === undefined ? undefined : { words: said, role: 'missing' };
}

/** Where the text at a column begins: over its end, or under it where the value is negative. */
function topOf({ value, more }: Mark, y: Scale): number {
  const high = textHeight(1, 'value');
  if (value === undefined) return y(0) - high - 3;
  const stub = more ? hatchWidth : 0;
  return value < 0 ? y(value) + stub + 2 : y(value) - stub - high - 2;
}
