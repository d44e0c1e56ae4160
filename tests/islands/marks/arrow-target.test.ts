import { describe, expect, it } from 'vitest';
import { type Spot, spotAfter, wayOf } from '../../../src/islands/marks/arrow-target.ts';

const spot = (x: number, y: number, series = '', panel = 0): Spot => ({ x, y, series, panel });

/** Where keys lead one after the other. */
function walk(spots: readonly Spot[], from: number, ...keys: string[]): number[] {
  const way = wayOf(spots);
  let at = from;
  return keys.map((key) => {
    at = spotAfter(key, at, spots, way) ?? at;
    return at;
  });
}

const [up, down, left, right] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;

describe('a single series', () => {
  const list = [spot(0, 9), spot(10, 2), spot(20, 5)];

  it('is walked by either pair of arrows, and no further than its ends', () => {
    expect(wayOf(list)).toBe('x');
    expect(walk(list, 0, right, down, right, left, up, up)).toEqual([1, 2, 2, 1, 0, 0]);
    expect(walk(list, 1, 'End', 'Home')).toEqual([2, 0]);
  });

  it('leaves other keys to the page', () => {
    expect(spotAfter('Tab', 1, list, 'x')).toBeUndefined();
  });
});

describe('series abreast', () => {
  // Two lines that cross: a from high to low, b from low to high.
  const lines = [
    spot(0, 0, 'a'),
    spot(10, 5, 'a'),
    spot(30, 40, 'a'),
    spot(0, 50, 'b'),
    spot(10, 20, 'b'),
    spot(30, 10, 'b'),
  ];

  it('are walked along, and changed for what stands above or below', () => {
    expect(wayOf(lines)).toBe('x');
    expect(walk(lines, 0, right, right, right)).toEqual([1, 2, 2]);
    expect(walk(lines, 1, down, right, down, up, left)).toEqual([4, 5, 2, 5, 4]);
    expect(walk(lines, 0, up)).toEqual([0]);
  });

  it('run downwards where rows are one under the other, though values rise evenly', () => {
    const pairs = [0, 1, 2].flatMap((row) => [
      spot(row * 10, row * 30, 'start'),
      spot(row * 10 + 25, row * 30, 'end'),
    ]);
    expect(wayOf(pairs)).toBe('y');
    expect(walk(pairs, 0, right, down, down, left, up)).toEqual([1, 3, 5, 4, 2]);
  });
});

it('bars of a group are walked one by one; the other arrows keep the colour', () => {
  const bars = [0, 40, 80].flatMap((top, group) => [
    spot(20 - group * group, top, 'a'),
    spot(15 + group * group, top + 10, 'b'),
  ]);
  expect(walk(bars, 0, down, down, right, left)).toEqual([1, 2, 4, 2]);
});

it('small charts lead into each other at their edges', () => {
  const panels = [spot(0, 5), spot(10, 6), spot(30, 5, '', 1), spot(40, 7, '', 1)];
  expect(walk(panels, 0, right, right, right, left, left)).toEqual([1, 2, 3, 2, 1]);
});

describe('without series', () => {
  const areas = [spot(50, 50), spot(20, 52), spot(90, 45), spot(52, 10), spot(48, 90)];

  it('arrows lead to the nearest in their direction', () => {
    expect(wayOf(areas)).toBe('plane');
    expect(walk(areas, 0, left, right, right, left)).toEqual([1, 0, 2, 0]);
    expect(walk(areas, 0, up, down, down, up)).toEqual([3, 0, 4, 0]);
  });

  it('every dot of a cloud is reached from left to right', () => {
    const cloud = Array.from({ length: 60 }, (_, index) =>
      spot((index * 37) % 60, (index * 17) % 23),
    );
    const reached = new Set([0]);
    let at = 0;
    for (let step = 0; step < 60; step += 1) {
      at = spotAfter(right, at, cloud, 'cloud') ?? at;
      reached.add(at);
    }
    expect(reached.size).toBe(60);
  });
});
