import type { Category, Crossing, Panel } from '../rows/crossing.ts';
import type { Mark } from '../rows/marks.ts';
import { linesWidth, text, textHeight, textStyles } from '../text/label.ts';
import type { Markup } from '../text/markup.ts';
import { wrap } from '../text/wrap.ts';

/** One category of a lying drawing: its name over what is drawn of it. */
export interface RowPlace {
  readonly category: Category;
  /** Its rows, one for each colour. */
  readonly marks: readonly (Mark | undefined)[];
  /** The top of what is drawn. */
  readonly top: number;
  readonly texts: readonly Markup[];
}

/** Categories one under the other: names in lines of their own, annotations under what they are about. */
export function layOutRows(
  { categories }: Crossing,
  { series }: Panel,
  width: number,
  heightOf: (marks: readonly (Mark | undefined)[]) => number,
): { readonly rows: readonly RowPlace[]; readonly height: number } {
  let y = 0;
  const rows = categories.map((category, index): RowPlace => {
    const marks = series.map((each) => each.marks[index]);
    const label = wrap(category.label, width, textStyles.strong);
    const labelHeight = textHeight(label.length, 'strong') + 3;
    const top = y + labelHeight;
    const bottom = top + heightOf(marks);
    const notes = marks
      .flatMap((mark) => mark?.annotations ?? [])
      .flatMap((each) => wrap(each, width, textStyles.annotation));
    const noted = notes.length && textHeight(notes.length, 'annotation') + 4;
    const texts = [
      text(label, marks.some((mark) => mark?.highlighted) ? 'strong' : 'label', { x: 0, y }),
      ...(noted ? [text(notes, 'annotation', { x: 0, y: bottom + 3 })] : []),
    ];
    y = bottom + noted + 14;
    return { category, marks, top, texts };
  });
  return { rows, height: Math.max(0, y - 14) };
}

export function fitsWithin(words: string, room: number): boolean {
  return linesWidth([words], 'axis') <= room;
}
