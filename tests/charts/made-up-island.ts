import type { Host } from '../../src/islands/figure/island.ts';

/** An island of a made-up chart type: it says how many of its marks are lit. */
export function enhance({ slot, data }: Host): void {
  slot.textContent = `${String(data)} lamps are lit`;
}
