import { element, type Markup } from './markup.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far the hatched end of a bar reaches beyond its value. It is the same for every bar: it has no length to tell. */
export const hatchWidth = 12;

const step = 4;

/**
 * A box filled with slanting lines: “more than this”. Drawn line by line and not as a pattern, so that
 * it needs no id and survives wherever the picture is taken.
 */
export function hatch({ x, y, width, height }: Box): Markup {
  const lines: string[] = [];
  for (let start = step / 2; start < width + height; start += step) {
    const left = Math.max(0, start - height);
    const right = Math.min(width, start);
    if (right - left > 0.5)
      lines.push(`M${x + left},${y + start - left}L${x + right},${y + start - right}`);
  }
  return element('path', { class: 'hatch', d: lines.map(shorten).join('') });
}

function shorten(command: string): string {
  return command.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
