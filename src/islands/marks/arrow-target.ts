import { largest, smallest } from '../../model/units/extremes.ts';
import { placeAfter } from './next-index.ts';

/** Where a mark lies: its middle, the small chart it stands in, and what wears its colour. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly panel: number;
  readonly series: string;
}

/**
 * Which way series run: along an axis; on a plane there are none to go along, nor in a cloud, where marks
 * lie too close for a way from neighbour to neighbour that misses none.
 */
export type SeriesDirection = 'x' | 'y' | 'plane' | 'cloud';

/**
 * The way that the series of a drawing run. Where it could be either, it is the one on which their marks
 * lie abreast, else the one with the more even steps. Marks come in the order in which they are drawn.
 */
export function wayOf(spots: readonly Spot[]): SeriesDirection {
  const all = [...groupBySeries(spots).values()];
  const runs = (['x', 'y'] as const).filter((axis) =>
    all.every((series) => isSteady(stepsOf(series, axis))),
  );
  const [way = 'plane', other] = runs;
  if (way === 'plane' || !other) return way;
  const [abreast, alsoAbreast] = runs.map((axis) => lieAbreast(all, axis));
  if (abreast !== alsoAbreast) return abreast ? way : other;
  const [even = 0, otherEven = 0] = runs.map((axis) => unevenness(all, axis));
  return even <= otherEven ? way : other;
}

/**
 * The mark to which a key leads from another: along its series, or to what stands beside it in another, in the
 * direction of the arrow; from the last of a small chart into the next. A single series is a list, which either pair
 * of arrows walks.
 */
export function spotAfter(
  key: string,
  from: number,
  spots: readonly Spot[],
  way: SeriesDirection,
): number | undefined {
  const listed = placeAfter(key, from, spots.length);
  const isEnd = key === 'Home' || key === 'End';
  const spot = spots[from];
  if (listed === undefined || isEnd || !spot) return listed;
  const series = groupBySeries(spots).size;
  const open = way === 'plane' || way === 'cloud';
  if (series === 1 && !open) return listed;
  const axis = key === 'ArrowLeft' || key === 'ArrowRight' ? 'x' : 'y';
  const forward = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
  if (way === 'cloud' && axis === 'x') return inOrder(spots, from, forward);
  if (open) return nearest(spots, spot, axis, forward) ?? from;
  // Bars of a group stand one after the other: that is how arrows find them, and the other pair keeps the colour.
  const grouped = !lieAbreast(kinOf(spots, spot), way);
  const row =
    axis === way
      ? inPanel(spots, spot, way, grouped)
      : grouped
        ? inPanel(spots, spot, way)
        : sidewards(spots, from, spot, way);
  const next = row[row.indexOf(from) + forward];
  const elsewhere = () =>
    nearest(spots, spot, axis, forward, ({ panel }) => panel !== spot.panel) ?? from;
  return next ?? elsewhere();
}

/** The marks by series, without `Map.groupBy`, which not every browser has that knows container queries. */
function groupBySeries(spots: readonly Spot[]): Map<string, Spot[]> {
  const found = new Map<string, Spot[]>();
  for (const spot of spots) {
    const id = `${spot.panel} ${spot.series}`;
    const list = found.get(id);
    if (list) list.push(spot);
    else found.set(id, [spot]);
  }
  return found;
}

function stepsOf(series: readonly Spot[], axis: 'x' | 'y'): number[] {
  return series.slice(1).map((spot, index) => spot[axis] - (series[index]?.[axis] ?? 0));
}

function isSteady(steps: readonly number[]): boolean {
  return steps.every((step) => step > 0.5) || steps.every((step) => step < -0.5);
}

function lieAbreast([first = [], second = []]: readonly Spot[][], axis: 'x' | 'y'): boolean {
  return second.every((spot) => first.some((each) => Math.abs(each[axis] - spot[axis]) < 1));
}

function unevenness(all: readonly Spot[][], axis: 'x' | 'y'): number {
  const steps = all.flatMap((series) => stepsOf(series, axis)).map(Math.abs);
  return largest(steps) / smallest(steps);
}

/** The mark that comes next from left to right among all. */
function inOrder(spots: readonly Spot[], from: number, forward: 1 | -1): number {
  const order = [...spots.keys()].sort((a, b) => (spots[a]?.x ?? 0) - (spots[b]?.x ?? 0) || a - b);
  return order[order.indexOf(from) + forward] ?? from;
}

/** The series of a small chart. */
function kinOf(spots: readonly Spot[], { panel }: Spot): Spot[][] {
  return [...groupBySeries(spots.filter((each) => each.panel === panel)).values()];
}

/** The marks of a series, or of all of a small chart, in the order in which they lie. */
function inPanel(
  spots: readonly Spot[],
  { panel, series }: Spot,
  axis: 'x' | 'y',
  all = false,
): number[] {
  return [...spots.keys()]
    .filter((index) => spots[index]?.panel === panel && (all || spots[index]?.series === series))
    .sort((a, b) => (spots[a]?.[axis] ?? 0) - (spots[b]?.[axis] ?? 0));
}

/** The mark of each series of the small chart that is nearest along it, in the order in which they lie across it. */
function sidewards(
  spots: readonly Spot[],
  from: number,
  spot: Spot,
  along: 'x' | 'y',
): readonly number[] {
  const across = along === 'x' ? 'y' : 'x';
  const away = (index: number) => Math.abs((spots[index]?.[along] ?? 0) - spot[along]);
  const bySeries = new Map<string, number>([[spot.series, from]]);
  for (const [index, { panel, series }] of spots.entries()) {
    if (panel !== spot.panel || series === spot.series) continue;
    const best = bySeries.get(series);
    if (best === undefined || away(index) < away(best)) bySeries.set(series, index);
  }
  return [...bySeries.values()].sort(
    (a, b) => (spots[a]?.[across] ?? 0) - (spots[b]?.[across] ?? 0) || a - b,
  );
}

/** The nearest mark in a direction, what lies aside counting twice. */
function nearest(
  spots: readonly Spot[],
  spot: Spot,
  axis: 'x' | 'y',
  forward: 1 | -1,
  allowed: (spot: Spot) => boolean = () => true,
): number | undefined {
  const across = axis === 'x' ? 'y' : 'x';
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, each] of spots.entries()) {
    const ahead = (each[axis] - spot[axis]) * forward;
    const cost = ahead + 2 * Math.abs(each[across] - spot[across]);
    if (ahead < 0.5 || cost >= least || !allowed(each)) continue;
    best = index;
    least = cost;
  }
  return best;
}
