import { writeFileSync } from 'node:fs';
import { drawHouse } from '../bench/draw-house.ts';
import { readHouse } from '../bench/house.ts';
import { isMain } from './command/is-main.ts';

/** Draws the house anew for `src/README.md`. */
if (isMain(import.meta)) writeFileSync('src/architecture.svg', drawHouse(readHouse()));
