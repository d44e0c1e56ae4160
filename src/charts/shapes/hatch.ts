import { element, type Markup } from '../text/markup.ts';

export interface Rectangle {
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
export function hatch(box: Rectangle): Markup {
  return element('path', { class: 'hatch', d: slants(box) });
}

/** The same cut out of a solid shape, where there is no room beyond it. */
export function hatchCut(box: Rectangle): Markup {
  return element('path', { class: 'cut', d: slants(box) });
}

/** A disc filled with slanting lines: a dot that has no side on which there is more. */
export function hatchDisc({ x, y, r }: { x: number; y: number; r: number }): Markup {
  const apart = step / Math.SQRT2;
  const lines: string[] = [];
  for (let away = -Math.floor(r / apart) * apart; away < r; away += apart) {
    const half = Math.sqrt(r ** 2 - away ** 2) / Math.SQRT2;
    const [left, top] = [x + away / Math.SQRT2, y + away / Math.SQRT2];
    if (half > 0.5) lines.push(`M${left - half},${top + half}L${left + half},${top - half}`);
  }
  return element('path', { class: 'hatch', d: lines.map(shorten).join('') });
}

function slants({ x, y, width, height }: Rectangle): string {
  const lines: string[] = [];
  for (let start = step / 2; start < width + height; start += step) {
    const left = Math.max(0, start - height);
    const right = Math.min(width, start);
    if (right - left > 0.5)
      lines.push(`M${x + left},${y + start - left}L${x + right},${y + start - right}`);
  }
  return lines.map(shorten).join('');
}

function shorten(command: string): string {
  return command.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
