import { whenLeaving } from '../figure/island.ts';
import { addSvg } from '../figure/svg.ts';
import type { Band } from './bands.ts';
import type { Bounds } from './place-readout.ts';

/** The group of one row in one drawing, and the band of the drawing that is the row's own. */
export interface MarkGroup extends Band {
  readonly key: string;
  readonly group: SVGGElement;
}

/** Where the marks of a drawing lie that has no band for each; positions are in pixels of the view. */
export interface MarkPositions {
  /** The mark that a place belongs to, if any is near. */
  readonly at: (x: number, y: number) => SVGGElement | undefined;
  readonly boxOf: (mark: SVGGElement) => Bounds;
  /** Where a key leads from a mark. */
  readonly after: (
    key: string,
    mark: SVGGElement,
  ) => SVGGElement | undefined | Promise<SVGGElement | undefined>;
}

/** One width's drawing with its marks, in the order in which they are drawn. */
export interface MarkedDrawing {
  readonly svg: SVGSVGElement;
  /** The element around it. It listens for focus: in Chromium, an SVG element that does can be focused itself. */
  readonly around: Element;
  /** The group that holds the marks. */
  readonly list: SVGGElement;
  readonly marks: readonly MarkGroup[];
  /** None where each mark has a band from side to side. */
  readonly places?: MarkPositions | undefined;
}

/** The drawings of a chart, one for each width, that hold marks; only one of them shows. */
export function markedDrawings(element: Element, leaving: AbortSignal): MarkedDrawing[] {
  return [...element.querySelectorAll('svg')].flatMap((svg) => {
    const drawing = markedDrawing(svg, leaving);
    return drawing.marks.length > 0 ? [drawing] : [];
  });
}

/** One drawing, its marks put into a list of their own. */
export function markedDrawing(svg: SVGSVGElement, leaving: AbortSignal): MarkedDrawing {
  const groups = marksIn(svg);
  const marks = groups.map((group) => ({
    key: keyOf(group),
    group,
    top: Number(group.dataset.top ?? 0),
    height: Number(group.dataset.height ?? 0),
  }));
  return { svg, around: svg.parentElement ?? svg, list: listOf(svg, groups, leaving), marks };
}

/** The marks within an element, in the document's order. */
export function marksIn(element: Element): SVGGElement[] {
  return [...element.querySelectorAll<SVGGElement>('.mark[data-key]')];
}

/** The mark of a drawing in which an event happened. */
export function markAt(list: Element, target: EventTarget | null): SVGGElement | undefined {
  const mark = target instanceof Element && target.closest<SVGGElement>('.mark[data-key]');
  return mark && list.contains(mark) ? mark : undefined;
}

/** The key of a mark's row. */
export function keyOf(mark: Element): string {
  return mark.getAttribute('data-key') ?? '';
}

/** The group that the marks share; a drawing that has none gets one around the parts from the first to the last that hold them. */
function listOf(
  svg: SVGSVGElement,
  groups: readonly SVGGElement[],
  leaving: AbortSignal,
): SVGGElement {
  const parent = groups[0]?.parentElement;
  const shared = groups.every((group) => group.parentElement === parent);
  if (shared && parent instanceof SVGGElement) return parent;
  const children = [...svg.children];
  const holds = children.map((part) => groups.some((group) => part.contains(group)));
  const parts = children.slice(holds.indexOf(true), holds.lastIndexOf(true) + 1);
  const list = addSvg(svg, 'g', {});
  parts[0]?.before(list);
  list.append(...parts);
  whenLeaving(leaving, () => list.replaceWith(...list.childNodes));
  return list;
}
