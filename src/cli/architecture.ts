import { writeFileSync } from 'node:fs';
import { drawHouse } from '../bench/draw-house.ts';
import { readHouse } from '../bench/house.ts';

/** Draws the house anew for `src/README.md`. */
if (import.meta.main) writeFileSync('src/architecture.svg', drawHouse(readHouse()));
