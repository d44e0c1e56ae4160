import { expect, it } from 'vitest';
import { hatchArea } from '../../../src/charts/shapes/hatch-area.ts';

/** The ends of the lines. */
function linesIn(outline: string): (readonly number[])[] {
  const d = String(hatchArea(outline)[1]?.attributes.d);
  return [...d.matchAll(/M([\d.]+),([\d.]+)L([\d.]+),([\d.]+)/g)].map((line) =>
    line.slice(1).map(Number),
  );
}

const square = 'M0,0L60,0L60,60L0,60Z';

it('fills an area with lines from edge to edge, on paper', () => {
  const [casing, hatch] = hatchArea(square);
  expect(casing?.attributes.d).toBe(hatch?.attributes.d);
  const lines = linesIn(square);
  expect(lines).toHaveLength(9);
  for (const line of lines) for (const at of line) expect(at).toBeLessThanOrEqual(60);
  expect(lines[0]).toEqual([0, 12, 12, 0]);
});

it('leaves out the holes of an area', () => {
  const lines = linesIn(`${square}M20,20L20,40L40,40L40,20Z`);
  expect(lines.filter(([x = 0, y = 0]) => x + y === 60)).toEqual([
    [0, 60, 20, 40],
    [40, 20, 60, 0],
  ]);
});
