import { polygonContains } from 'd3';
import { largest, smallest } from '../../model/units/extremes.ts';
import type { Point } from '../shapes/polyline.ts';
import { linesWidth, text, textHeight, textStyles } from '../text/label.ts';
import { element, type Markup } from '../text/markup.ts';
import { wrap } from '../text/wrap.ts';

/** An area that is told of, as it is drawn. */
export interface NamedArea {
  readonly name: string;
  readonly value: string;
  readonly annotations: readonly string[];
  readonly rings: readonly (readonly Point[])[];
  readonly middle: readonly [number, number];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines to be set at an area: its name in bold, then the rest. */
interface Block {
  readonly wide: number;
  readonly high: number;
  readonly draw: (box: Box) => Markup;
}

export interface AreaNames {
  readonly parts: readonly Markup[];
  /** The annotations that found no room within their areas. */
  readonly below: readonly NamedArea[];
}

/**
 * Sets names, values and annotations within their areas where they fit, else name and value over or right beside them,
 * else nowhere: no line leads across other areas.
 */
export function nameAreas(areas: readonly NamedArea[], width: number, height: number): AreaNames {
  const taken: Box[] = [];
  const below: NamedArea[] = [];
  const parts = areas.flatMap((area) => {
    const short = blockOf({ ...area, name: wrap(area.name, 130, textStyles.strong) });
    const whole = area.annotations.length > 0 ? [blockOf(area, 130)] : [];
    const blocks = [...whole, short, blockOf({ ...area, name: broken(area.name) })];
    const found =
      firstOf(blocks, (block) => placesWithin(area, block), taken) ??
      firstOf([short], (block) => placesBeside(area, block, { width, height }), taken);
    const [block, box] = found ?? [];
    if (!block || (area.annotations.length > 0 && block !== whole[0]))
      below.push(block ? area : { ...area, annotations: [area.value, ...area.annotations] });
    if (!block || !box) return [];
    taken.push(box);
    return [block.draw(box)];
  });
  return { parts, below };
}

function firstOf(
  blocks: readonly Block[],
  placesOf: (block: Block) => readonly Box[],
  taken: readonly Box[],
): readonly [Block, Box] | undefined {
  for (const block of blocks) {
    const box = placesOf(block).find((each) => !taken.some((other) => meet(each, other)));
    if (box) return [block, box];
  }
  return undefined;
}

type Words = Pick<NamedArea, 'value' | 'annotations'> & {
  readonly name: string | readonly string[];
};

/** @param room How wide annotations may be; they are left out where absent. */
function blockOf({ name, value, annotations }: Words, room?: number): Block {
  const strong = [...(typeof name === 'string' ? [name] : name), value];
  const told =
    room === undefined
      ? []
      : annotations.flatMap((each) => wrap(each, room, textStyles.annotation));
  const high = textHeight(strong.length, 'strong');
  return {
    wide: Math.max(linesWidth(strong, 'strong'), linesWidth(told, 'annotation')),
    high: high + textHeight(told.length, 'annotation'),
    draw: ({ left, right, top }) => {
      const at = { x: (left + right) / 2, 'text-anchor': 'middle' };
      const words = [
        text(strong, 'strong', { ...at, y: top }),
        ...(told.length > 0 ? [text(told, 'annotation', { ...at, y: top + high })] : []),
      ];
      return element('g', { class: 'halo' }, words);
    },
  };
}

/** A name in about two lines. */
function broken(name: string): string[] {
  return wrap(name, linesWidth([name], 'strong') * 0.6, textStyles.strong);
}

/** Places for a block within an area, the nearest to its middle first. */
function placesWithin({ rings, middle }: NamedArea, { wide, high }: Block): Box[] {
  const outline = boxOf(rings);
  const steps = Array.from({ length: 15 }, (_, index) => (index + 1) / 16);
  const centres = [
    middle,
    ...steps.flatMap((x) =>
      steps.map((y): readonly [number, number] => [
        outline.left + x * (outline.right - outline.left),
        outline.top + y * (outline.bottom - outline.top),
      ]),
    ),
  ];
  const away = ([x, y]: readonly [number, number]) => Math.hypot(x - middle[0], y - middle[1]);
  return centres
    .toSorted((a, b) => away(a) - away(b))
    .map(([x, y]) => boxAt(x - wide / 2, y - high / 2, wide, high))
    .filter((box) => isWithin(box, rings));
}

/** Over an area that is nearly large enough; above a small one, below it or at its sides; within the drawing. */
function placesBeside(
  { rings, middle: [x, y] }: NamedArea,
  { wide, high }: Block,
  { width, height }: { readonly width: number; readonly height: number },
): Box[] {
  const outline = boxOf(rings);
  const isLarge = outline.right - outline.left > wide * 0.6 && outline.bottom - outline.top > high;
  const places = isLarge
    ? [boxAt(x - wide / 2, y - high / 2, wide, high)]
    : [
        boxAt(x - wide / 2, outline.top - high - 2, wide, high),
        boxAt(x - wide / 2, outline.bottom + 2, wide, high),
        boxAt(outline.right + 4, y - high / 2, wide, high),
        boxAt(outline.left - wide - 4, y - high / 2, wide, high),
      ];
  return places.filter(
    ({ left, right, top, bottom }) => left >= 0 && right <= width && top >= 0 && bottom <= height,
  );
}

function boxAt(left: number, top: number, wide: number, high: number): Box {
  return { left, top, right: left + wide, bottom: top + high };
}

function boxOf(rings: readonly (readonly Point[])[]): Box {
  const [xs, ys] = [rings.flat().map(([x]) => x), rings.flat().map(([, y]) => y)];
  return { left: smallest(xs), right: largest(xs), top: smallest(ys), bottom: largest(ys) };
}

/** Whether a box lies in an area and no bend of the outline lies in the box. */
function isWithin(box: Box, rings: readonly (readonly Point[])[]): boolean {
  const [left, right] = [box.left - 2, box.right + 2];
  const { top, bottom } = box;
  const corners = [left, (left + right) / 2, right].flatMap((x) =>
    [top, (top + bottom) / 2, bottom].map((y): Point => [x, y]),
  );
  const bends = rings.flat().some(([x, y]) => left < x && x < right && top < y && y < bottom);
  return !bends && corners.every((corner) => isIn(corner, rings));
}

function isIn(point: Point, rings: readonly (readonly Point[])[]): boolean {
  const around = rings.filter((ring) =>
    polygonContains(
      ring.map(([x, y]): [number, number] => [x, y]),
      [point[0], point[1]],
    ),
  );
  return around.length % 2 === 1;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
