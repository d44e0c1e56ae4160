import type { CourseIslandData, CourseSeries } from '../../charts/islands/over-time.ts';
import { addSvg } from '../figure/svg.ts';
import type { Bounds } from '../marks/place-readout.ts';
import { type CoursePlane, coursePlane } from './course-plane.ts';

/** A small chart in one of the drawings. */
export interface Plot {
  readonly rows: SVGGElement;
  readonly plane: CoursePlane;
  readonly series: readonly CourseSeries[];
}

/** The drawing for one width. */
export interface CourseDrawing {
  readonly svg: SVGSVGElement;
  readonly plots: readonly Plot[];
}

/** The drawings of a chart that hold planes; only one of them shows. */
export function courseDrawings(element: Element, data: CourseIslandData): CourseDrawing[] {
  return [...element.querySelectorAll('svg')].flatMap((svg) => {
    const groups = [...svg.querySelectorAll<SVGGElement>('.rows[data-plane]')];
    const plots = groups.flatMap((rows, index): Plot[] => {
      const plane = coursePlane(rows.dataset.plane, index, data);
      const series = data.panels[index]?.series;
      return plane && series ? [{ rows, plane, series }] : [];
    });
    return plots.length > 0 ? [{ svg, plots }] : [];
  });
}

/** A place of the view in a small chart's own units, and the other way round. */
export function fromView({ rows }: Plot, x: number, y: number): DOMPoint {
  return new DOMPoint(x, y).matrixTransform(rows.getScreenCTM()?.inverse());
}

/** The box of a moment in the view, from the top of the plot to its foot. */
export function boxOf({ rows, plane }: Plot, moment: number): Bounds {
  const matrix = rows.getScreenCTM() ?? undefined;
  const at = (side: -1 | 1, y: number) =>
    new DOMPoint(plane.x(moment) + (side * (plane.band ?? 0)) / 2, y).matrixTransform(matrix);
  const [over, under] = [at(-1, plane.top), at(1, plane.bottom)];
  return { left: over.x, right: under.x, top: over.y, bottom: under.y };
}

/**
 * Lights a moment in every small chart of a drawing: a line through it, and a point on each series. The moment
 * that it is set against is a dotted line, and what lies between them is shaded. With `only`, one series is lit.
 *
 * @returns Takes it away again.
 */
export function lightMoment(
  { plots }: CourseDrawing,
  moment: number | undefined,
  other: number | undefined,
  only?: CourseSeries,
): () => void {
  const added = plots.flatMap(({ rows, plane, series }) => {
    if (only && !series.includes(only)) return [];
    if (plane.band)
      return [moment, other].map((at, index) => lightBand(rows, plane, at, index > 0));
    const over = addSvg(rows, 'g', { 'pointer-events': 'none' });
    const upright = (at: number, className: string) =>
      addSvg(over, 'path', { class: className, d: `M${plane.x(at)},${plane.top}V${plane.bottom}` });
    const points = (at: number) => {
      for (const [index, each] of series.entries())
        if (!only || each === only) lightPoint(over, plane, each, index, at);
    };
    if (other !== undefined) upright(other, 'rule');
    if (moment === undefined) return [over];
    upright(moment, 'zero');
    points(moment);
    if (other === undefined || other === moment) return [over];
    points(other);
    const [from, to] = [plane.x(moment), plane.x(other)].sort((a, b) => a - b) as [number, number];
    return [over, shade(rows, plane, 'ground', from, to)];
  });
  return () => {
    for (const element of added) element?.remove();
  };
}

/** The band of a moment, shaded; in outline that of the moment that it is set against. */
function lightBand(
  rows: SVGGElement,
  plane: CoursePlane,
  moment: number | undefined,
  isOther: boolean,
): SVGRectElement | undefined {
  const half = (plane.band ?? 0) / 2;
  if (moment === undefined) return undefined;
  const x = plane.x(moment);
  return shade(rows, plane, isOther ? 'rule' : 'ground', x - half, x + half);
}

/** A span of the plot, behind all that is drawn. */
function shade(
  rows: SVGGElement,
  { top: y, bottom }: CoursePlane,
  className: string,
  x: number,
  to: number,
): SVGRectElement {
  const attributes = { class: className, x, y, width: to - x, height: bottom - y };
  const rect = addSvg(rows, 'rect', attributes);
  rows.prepend(rect);
  return rect;
}

function lightPoint(
  parent: Element,
  plane: CoursePlane,
  { colour, promised }: CourseSeries,
  index: number,
  moment: number,
): void {
  const cy = plane.y(index, moment);
  if (cy === undefined) return;
  const state = promised.includes(moment) ? 'promised' : '';
  const group = addSvg(parent, 'g', { class: `${colour} ${state}` });
  addSvg(group, 'circle', { class: 'shape passed', cx: plane.x(moment), cy, r: 6 });
}
