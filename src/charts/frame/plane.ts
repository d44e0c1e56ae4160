import { scaleLinear } from 'd3';
import { smallest } from '../../model/units/extremes.ts';
import type { CategoryAxis } from '../axes/category-axis.ts';
import { scaleOf } from '../axes/log-scale.ts';
import type { ValueAxis } from '../axes/value-axis.ts';
import type { Category, Panel } from '../rows/crossing.ts';
import type { Mark } from '../rows/marks.ts';
import { linesWidth, text, textHeight, textStyles } from '../text/label.ts';
import { element, type Markup } from '../text/markup.ts';
import { momentOf } from '../text/time-label.ts';
import { wrap } from '../text/wrap.ts';
import { layOutLanes } from './annotation-lanes.ts';
import type { Annotations, Rule } from './annotations.ts';

/** A drawing, or one of several: its height, and what is in it. */
export interface Piece {
  readonly height: number;
  readonly parts: readonly Markup[];
  /** Where moments and values stand in it, for the island of values over time: see course-island.ts. */
  readonly plane?: string | undefined;
}

/** Where categories stand along the axis. */
export interface CategoryPositions {
  readonly positions: readonly number[];
  /** The least distance of two neighbours. */
  readonly step: number;
  /** Where a value stands that need not be a category, such as a date between two. */
  readonly of: (value: string) => number | undefined;
}

export interface PlaneOptions {
  readonly panel: Panel;
  readonly width: number;
  /** From the top of the plot to its foot. */
  readonly plot: number;
  readonly domain: readonly [number, number];
  readonly places: CategoryPositions;
  readonly names: CategoryAxis;
  readonly axis?: ValueAxis | undefined;
  readonly annotations: Annotations;
  /** Where the plot begins and ends, from the left. */
  readonly range: readonly [number, number];
  /** Room over the plot for what stands at the marks. */
  readonly above: number;
  readonly below?: number | undefined;
  /** Where the leader of a mark's annotation ends: over its place in the band, at its value. */
  readonly anchor?:
    | ((mark: Mark, series: number, x: number, index: number) => { x: number; value: number })
    | undefined;
  /** The texts at the marks, which rules leave clear. */
  readonly texts?: ((y: (value: number) => number) => readonly TextBox[]) | undefined;
  /** Whether dates and spans are named here, or stand in another panel. */
  readonly first: boolean;
}

/** The room that a line of text takes. */
export interface TextBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** An upright field of values over categories, its axes drawn, its marks still to come. */
export interface Plane {
  readonly y: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  readonly behind: readonly Markup[];
  readonly front: readonly Markup[];
}

/** Lays out title, annotations, axes and plot from top to bottom. */
export function layOutPlane(options: PlaneOptions): Plane {
  const { panel, width, plot, domain, places, names, axis, above, below = 0 } = options;
  const title = panel.label === undefined ? [] : wrap(panel.label, width, textStyles.strong);
  const titled = title.length && textHeight(title.length, 'strong') + 6;
  const scale = scaleOf(axis?.kind ?? 'linear', domain, [plot, 0]);
  const anchor = options.anchor ?? (({ value = 0 }, _, x) => ({ x, value }));
  const marked = panel.series.flatMap(({ marks }, series) =>
    marks.flatMap((mark, index) =>
      mark ? [{ mark, ...anchor(mark, series, places.positions[index] ?? 0, index) }] : [],
    ),
  );
  const { rules } = options.annotations;
  const spans = options.annotations.spans.flatMap(({ from, to, words }) => {
    const [x, end] = [places.of(from), to === undefined ? undefined : places.of(to)];
    return x === undefined ? [] : [{ x, end, words }];
  });
  const numbers = numbersOf(spans);
  const told = options.first ? spans : [];
  const lanes = layOutLanes(
    [
      ...marked.flatMap(({ mark, x, value }) =>
        mark.annotations.map((words) => ({ words, x, depth: depthOf(value, scale, above) })),
      ),
      ...told.map((each) => {
        const { words, x, end } = each;
        const number = numbers.get(each);
        const numbered = number === undefined ? words : `${number.text}\u2002${words}`;
        return end === undefined
          ? { words: numbered, x, depth: above }
          : { words, x: (x + end) / 2 };
      }),
    ],
    width,
  );
  const top = titled + lanes.height + above;
  const bottom = top + plot;
  const y = (value: number) => top + scale(value);
  const [left, right] = options.range;
  return {
    y,
    top,
    bottom,
    height: bottom + below + (names.height && names.height + 6),
    behind: [
      ...spans.flatMap(({ x, end }) =>
        end === undefined ? [] : [box(Math.min(x, end), top, Math.abs(end - x), plot)],
      ),
      ...spans.flatMap(({ x, end }) =>
        end === undefined
          ? [element('path', { class: 'leader', d: `M${x},${top}V${bottom}` })]
          : [],
      ),
      ...rules.filter(({ to }) => to !== undefined).map((rule) => bandOf(rule, left, right, y)),
      ...(axis?.ticks ?? []).map(({ value }) => line('grid', left, right, y(value))),
    ],
    front: [
      ...(titled ? [text(title, 'strong', { x: 0, y: 0 })] : []),
      ...lanes.draw(top - above),
      ...rules
        .filter(({ to }) => to === undefined)
        .flatMap(({ from }) => ruleAround(left, right, y(from), options.texts?.(y) ?? [])),
      ...[...numbers.values()].map(({ text: number, x, level }) =>
        text([number], 'annotation', { x: x + 3, y: top + level * textHeight(1, 'annotation') }),
      ),
      ...tickLabels(axis, left, y),
      ...names.draw(bottom + below + 6),
    ],
  };
}

/** Rules nearer than this to each other have numbers, so that it is seen which note is which one's. */
const near = 30;

interface RuleNumber {
  readonly text: string;
  readonly x: number;
  /** How many lines below the top it stands, so that no two lie on each other. */
  readonly level: number;
}

/** The numbers of the rules at dates, from left to right; none where each stands by itself. */
function numbersOf<Told extends { readonly x: number; readonly end?: number | undefined }>(
  spans: readonly Told[],
): ReadonlyMap<Told, RuleNumber> {
  const rules = spans.filter(({ end }) => end === undefined).sort((a, b) => a.x - b.x);
  const isNear = rules.some(({ x }, index) => x - (rules[index - 1]?.x ?? -near) < near);
  if (!isNear) return new Map();
  let level = 0;
  return new Map(
    rules.map((each, index) => {
      level = each.x - (rules[index - 1]?.x ?? -near) < 14 ? level + 1 : 0;
      return [each, { text: String(index + 1), x: each.x, level }];
    }),
  );
}

function depthOf(value: number, scale: (value: number) => number, above: number): number {
  return Math.max(2, above + scale(Math.max(0, value)) - Math.max(8, above - 2));
}

function tickLabels(axis: ValueAxis | undefined, left: number, y: (value: number) => number) {
  const high = textHeight(1, 'axis');
  return (axis?.ticks ?? []).map(({ value, label }) =>
    text([label], 'axis', { x: left - 8, y: y(value) - high / 2, 'text-anchor': 'end' }),
  );
}

function box(x: number, y: number, width: number, height: number): Markup {
  return element('rect', { class: 'ground', x, y, width, height });
}

function bandOf({ from, to = from }: Rule, left: number, right: number, y: (v: number) => number) {
  const [one, other] = [y(from), y(to)];
  return box(left, Math.min(one, other), right - left, Math.abs(one - other));
}

/** A rule from side to side, broken off where it would strike through a text. */
function ruleAround(left: number, right: number, y: number, texts: readonly TextBox[]): Markup[] {
  const struck = texts
    .filter(({ top, bottom }) => top < y && y < bottom)
    .sort((one, other) => one.left - other.left);
  let from = left;
  const pieces = struck.flatMap((box) => {
    const piece = [from, box.left] as const;
    from = Math.max(from, box.right);
    return [piece];
  });
  return [...pieces, [from, right] as const]
    .filter(([start, end]) => end - start > 2)
    .map(([start, end]) => line('rule', start, end, y));
}

export function line(className: string, x1: number, x2: number, y: number): Markup {
  return element('line', { class: className, x1, x2, y1: y, y2: y });
}

/** A line to read values by, from the top of a plot to its foot. */
export function upright(x: number, foot: number): Markup {
  return element('line', { class: 'grid', x1: x, x2: x, y1: 0, y2: foot });
}

/** Categories in equal bands. */
export function bandPlaces(
  categories: readonly Category[],
  [left, right]: readonly [number, number],
): CategoryPositions {
  const step = (right - left) / Math.max(1, categories.length);
  const positions = categories.map((_, index) => left + step * (index + 0.5));
  return { positions, step, of: placeAmong(categories, positions) };
}

/** Categories as points: by their time or number where they have one, else at equal distances. */
export function pointPlaces(
  categories: readonly Category[],
  [left, right]: readonly [number, number],
): CategoryPositions {
  const ats = categories.map(({ at }, index) => at ?? index);
  const [first = 0, last = 0] = [ats[0], ats.at(-1)];
  if (first === last) return bandPlaces(categories, [left, right]);
  const scale = scaleLinear([first, last], [left, right]);
  const positions = ats.map((at) => scale(at));
  const steps = positions.slice(1).map((x, index) => x - (positions[index] ?? 0));
  return { positions, step: smallest(steps), of: placeAmong(categories, positions) };
}

function placeAmong(categories: readonly Category[], positions: readonly number[]) {
  return (value: string): number | undefined => {
    const at = categories.findIndex((category) => category.value === value);
    return at < 0 ? between(categories, positions, value) : positions[at];
  };
}

/** Where a date stands between two that are drawn. */
function between(
  categories: readonly Category[],
  positions: readonly number[],
  value: string,
): number | undefined {
  const wanted = momentOf(value, categories[0])?.at;
  const ats = categories.map(({ at }) => at);
  if (wanted === undefined || ats.some((at) => at === undefined)) return undefined;
  const next = ats.findIndex((at) => (at ?? 0) > wanted);
  if (next < 1) return undefined;
  const [from = 0, to = 1] = [ats[next - 1], ats[next]];
  const [x = 0, beyond = 0] = [positions[next - 1], positions[next]];
  return x + ((wanted - from) / (to - from)) * (beyond - x);
}

/** The width that ticks take at the left of a plot. */
export function tickRoom(axis: ValueAxis | undefined): number {
  return axis ? axis.width + 8 : 0;
}

export function widest(texts: readonly string[]): number {
  return linesWidth(texts, 'value');
}
