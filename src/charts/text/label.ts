import { largest } from '../../model/units/extremes.ts';
import { inOwnDirection, isRightToLeft } from './direction.ts';
import { type Attributes, element, type Markup } from './markup.ts';
import { type TextStyle, textWidth } from './text-width.ts';

/** The sizes of text in drawings, in CSS pixels; drawing.css sets the same by class. */
export const textStyles = {
  label: { size: 14 },
  strong: { size: 14, weight: 'bold' },
  value: { size: 14, weight: 'bold' },
  missing: { size: 14 },
  annotation: { size: 13 },
  axis: { size: 13 },
  cell: { size: 13 },
  key: { size: 13 },
} as const satisfies Record<string, TextStyle>;

export type TextClass = keyof typeof textStyles;

/** From the top of a line to its baseline, and from line to line, in shares of the size. */
const ascent = 0.92;
const leading = 1.3;

/** The height of so many lines. */
export function textHeight(lines: number, role: TextClass): number {
  return Math.ceil(lines * textStyles[role].size * leading);
}

/** The width of the widest line. */
export function linesWidth(lines: readonly string[], role: TextClass): number {
  return largest(
    lines.map((line) => textWidth(line, textStyles[role])),
    0,
  );
}

/** Lines of text, the first one's top at `y`. */
export function text(
  lines: readonly string[],
  role: TextClass,
  { x, y, ...attributes }: Attributes & { readonly x: number; readonly y: number },
): Markup {
  const { size } = textStyles[role];
  const slack = (leading - 1) / 2;
  const baseline = y + size * (ascent + slack);
  const isRight = isRightToLeft(lines.join(' '));
  const [only = '', ...more] = lines.map((line) => inOwnDirection(line, isRight));
  const children =
    more.length === 0
      ? [only]
      : [only, ...more].map((line, index) =>
          element('tspan', { x, dy: index ? size * leading : 0 }, [line]),
        );
  return element('text', { class: role, x, y: baseline, ...attributes }, children);
}
