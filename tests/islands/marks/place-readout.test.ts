import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeReadout } from '../../../src/islands/marks/place-readout.ts';

const wide = { width: 1280, height: 800 };
const phone = { width: 320, height: 640 };
const card = { width: 220, height: 90 };
const band = (top: number, width: number, end: number) => ({
  left: 16,
  right: width - 16,
  top,
  bottom: top + 48,
  end,
});

const over = (x: number) => ({ x, pointer: true });

describe('where a readout stands', () => {
  it('is behind what the mark shows, level with it', () => {
    expect(placeReadout(band(400, 1280, 600), over(300), card, wide)).toEqual({
      left: 614,
      top: 379,
    });
  });

  it('is beside the pointer where the mark leaves no room behind', () => {
    const right = placeReadout(band(400, 1280, 1250), over(300), card, wide);
    expect(right.left).toBe(314);
    const left = placeReadout(band(400, 1280, 1250), over(1200), card, wide);
    expect(left.left).toBe(1200 - 14 - 220);
  });

  it('keeps out of the way along a mark, where there is no pointer to be beside or pieces to go along', () => {
    const at = { x: 300, pointer: false };
    expect(placeReadout(band(400, 1280, 1250), at, card, wide)).toEqual({ left: 190, top: 303 });
    expect(placeReadout(band(400, 1280, 600), at, card, wide).left).toBe(614);
  });

  it('is over the mark on a phone, and under it at the top of the view', () => {
    expect(placeReadout(band(300, 320, 200), over(160), card, phone)).toEqual({
      left: 50,
      top: 203,
    });
    expect(placeReadout(band(20, 320, 200), over(160), card, phone)).toEqual({ left: 50, top: 75 });
  });

  it('is always within the view, if it fits there at all', () => {
    const number = fc.integer({ min: -500, max: 2500 });
    const size = fc.record({
      width: fc.integer({ min: 20, max: 308 }),
      height: fc.integer({ min: 20, max: 500 }),
    });
    fc.assert(
      fc.property(number, number, number, fc.boolean(), size, (top, x, end, pointer, readout) => {
        const { left, top: y } = placeReadout(band(top, 320, end), { x, pointer }, readout, phone);
        expect(left).toBeGreaterThanOrEqual(6);
        expect(left + readout.width).toBeLessThanOrEqual(320 - 6);
        expect(y).toBeGreaterThanOrEqual(6);
        expect(y + readout.height).toBeLessThanOrEqual(640 - 6);
      }),
    );
  });
});
