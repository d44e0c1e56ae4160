import { whenLeaving } from '../figure/island.ts';
import { addSvg } from '../figure/svg.ts';
import type { MarkedDrawing, MarkGroup } from '../marks/marks.ts';

/** Room around a label, in the drawing's units. */
const gap = 8;

/**
 * Writes at the bars how far they lie from the reference, in every drawing; nothing where there is no
 * reference.
 *
 * @param label What stands at a bar; `undefined` where the distance is not known.
 */
export function labelDistances(
  drawings: readonly MarkedDrawing[],
  reference: string | undefined,
  label: (key: string) => string | undefined,
): void {
  for (const { svg, marks } of drawings)
    for (const mark of marks) {
      mark.group.classList.toggle('reference', mark.key === reference);
      write(mark, reference === undefined ? undefined : label(mark.key), svg.viewBox.baseVal.width);
    }
}

/** Takes the distances away when the chart leaves the page. */
export function clearDistances(drawings: readonly MarkedDrawing[], leaving: AbortSignal): void {
  whenLeaving(leaving, () => labelDistances(drawings, undefined, () => undefined));
}

function write({ group }: MarkGroup, text: string | undefined, width: number): void {
  group.querySelector('.distance')?.remove();
  const shape = group.querySelector<SVGElement>('.shape');
  const value = group.querySelector<SVGTextElement>('.value');
  if (text === undefined || !shape || !value) return;
  const size = widthOf(text, value);
  const place = placeLabel(barBox(shape), valueBox(value), size, width);
  if (!place) return;
  const { x, y, where } = place;
  const added = addSvg(group, 'g', { class: `distance ${where}` });
  const plate = { x: x - gap / 2, y: y - 13, width: size + gap, height: 17 };
  if (where === 'inside') addSvg(added, 'rect', plate);
  addSvg(added, 'text', { x, y }).textContent = text;
}

export interface BarBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface ValueBox {
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

/**
 * The place of a distance of a given width: behind the value, where the drawing has room; else inside the bar, at its
 * end. `undefined` where there is room in neither place: the readout says it all the same.
 */
export function placeLabel(
  bar: BarBox,
  value: ValueBox,
  size: number,
  width: number,
): { readonly where: 'behind' | 'inside'; readonly x: number; readonly y: number } | undefined {
  const onLine = value.baseline > bar.top && value.baseline < bar.bottom + 4;
  const y = onLine ? value.baseline : (bar.top + bar.bottom) / 2 + 5;
  // The value of a negative bar stands at its left, so that its right is free.
  const behind =
    (onLine && value.left >= bar.left ? Math.max(value.right, bar.right) : bar.right) + gap;
  if (behind + size <= width) return { where: 'behind', x: behind, y };
  const inside = bar.right - size - gap;
  return inside - gap >= bar.left ? { where: 'inside', x: inside, y } : undefined;
}

/** The box of a bar, or of the dot at the end of its stem. */
function barBox(shape: SVGElement): BarBox {
  const [cx = 0, cy = 0, r = 0] = ['cx', 'cy', 'r'].map((name) => Number(shape.getAttribute(name)));
  if (r > 0) return { left: cx - r, right: cx + r, top: cy - r, bottom: cy + r };
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(shape.getAttribute(name)),
  );
  return { left: x, right: x + width, top: y, bottom: y + height };
}

function valueBox(text: SVGTextElement): ValueBox {
  const x = Number(text.getAttribute('x'));
  const size = widthOf(text.textContent ?? '', text);
  const left = text.getAttribute('text-anchor') === 'end' ? x - size : x;
  return { left, right: left + size, baseline: Number(text.getAttribute('y')) };
}

let context: CanvasRenderingContext2D | null | undefined;

/** The width of a text in the font of another. A drawing that doesn't show cannot be measured itself. */
function widthOf(text: string, like: Element): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 9;
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(like);
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  return context.measureText(text).width;
}
