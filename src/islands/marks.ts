import { whenLeaving } from './island.ts';

/** The group of one row in one drawing, and the band of the drawing that is the row's own. */
export interface MarkGroup {
  readonly key: string;
  readonly group: SVGGElement;
  /** In the drawing's units, from the top of the list of marks. */
  readonly top: number;
  readonly height: number;
}

/** One width's drawing with its marks, in the order in which they are drawn. */
export interface MarkedDrawing {
  readonly svg: SVGSVGElement;
  /** The group that holds the marks and nothing else. */
  readonly list: SVGGElement;
  readonly marks: readonly MarkGroup[];
}

/** The drawings of a chart, one for each width, that hold marks; only one of them shows. */
export function markedDrawings(element: Element, leaving: AbortSignal): MarkedDrawing[] {
  return [...element.querySelectorAll('svg')].flatMap((svg) => {
    const groups = [...svg.querySelectorAll<SVGGElement>('.mark[data-key]')];
    if (groups.length === 0) return [];
    const marks = groups.map((group) => ({
      key: group.dataset.key ?? '',
      group,
      top: Number(group.dataset.top ?? 0),
      height: Number(group.dataset.height ?? 0),
    }));
    return [{ svg, list: listOf(groups, leaving), marks }];
  });
}

/** The marks' own group; where they share theirs with other things, they get one. */
function listOf(groups: readonly SVGGElement[], leaving: AbortSignal): SVGGElement {
  const parent = groups[0]?.parentNode;
  if (parent instanceof SVGGElement && parent.children.length === groups.length) return parent;
  const list = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  groups[0]?.before(list);
  list.append(...groups);
  whenLeaving(leaving, () => list.replaceWith(...list.children));
  return list;
}

/** Whether a drawing is the one that shows. */
export function shows({ svg }: MarkedDrawing): boolean {
  return svg.getClientRects().length > 0;
}
