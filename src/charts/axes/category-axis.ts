import { largest } from '../../model/units/extremes.ts';
import type { Category } from '../rows/crossing.ts';
import { linesWidth, text, textHeight, textStyles } from '../text/label.ts';
import type { Markup } from '../text/markup.ts';
import { textWidth } from '../text/text-width.ts';
import type { AxisName } from '../text/time-label.ts';
import { wrap } from '../text/wrap.ts';

/** The names under an axis. */
export interface CategoryAxis {
  readonly height: number;
  /** The same over what they name, each down to it. */
  readonly drawOver: (y: number) => Markup[];
  /** With the top of the names at `y`. */
  readonly draw: (y: number) => Markup[];
}

interface Name {
  readonly x: number;
  readonly lines: readonly string[];
}

const between = 8;

/**
 * All names, each within its room; `undefined` where one does not fit, and the layout has to change.
 * A word is never broken.
 */
export function wholeNames(
  categories: readonly Category[],
  positions: readonly number[],
  step: number,
  width: number,
): CategoryAxis | undefined {
  const room = Math.min(step - between, 180);
  const names = categories.map(({ near, far }, index): Name => {
    const lines = [...wrapWords(near, room), ...(far ? wrapWords(far, room) : [])];
    return { x: clamp(positions[index] ?? 0, lines, width), lines };
  });
  const fits = names.every(({ lines }) => lines.length <= 3 && linesWidth(lines, 'axis') <= room);
  return fits ? axisOf(names) : undefined;
}

/** Lines that hold whole words; too wide where a word is. */
function wrapWords(words: string, room: number): string[] {
  const longest = largest(words.split(/\s+/).map(unbreakable), 0);
  return wrap(words, Math.max(room, longest), textStyles.axis);
}

/** How wide a word is at least. Chinese breaks anywhere, but not after each character. */
function unbreakable(word: string): number {
  const width = textWidth(word, textStyles.axis);
  return /[\u2E80-\u9FFF]/u.test(word) ? Math.min(width, 3 * textStyles.axis.size) : width;
}

/**
 * Names of what has an order: as many as fit. Months are thinned by the calendar, and days to their months; the rest
 * evenly, the first and the last where that works out.
 */
export function thinnedNames(
  categories: readonly Category[],
  positions: readonly number[],
  width: number,
): CategoryAxis {
  const last = categories.length - 1;
  let fallback: Name[] | undefined;
  for (let every = 1; every <= Math.max(1, last); every += 1) {
    const names = chosen(categories, positions, every, width);
    if (every === 2) {
      const thinned =
        yearNames(categories, positions, width) ?? monthNames(categories, positions, width);
      if (thinned) return axisOf(thinned);
    }
    if (!apart(names)) continue;
    if (every === 1 || last % every === 0) return axisOf(names);
    fallback ??= names;
    if (every > 12) break;
  }
  return axisOf(fallback ?? chosen(categories, positions, categories.length, width));
}

/** Fewer names of months than these leave too much of an axis without one. */
const fewestMonths = 3;

/** In steps of so many months, of which those of a year and more are named by the year alone. */
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240];

/** Round years: decades and centuries, where there are enough of them; else those in twos and fives. */
const decadeSteps = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];
const yearSteps = [2, 5, ...decadeSteps];
const fewestDecades = 4;

/** Round years, where the axis is of years and has some of them. */
function yearNames(
  categories: readonly Category[],
  positions: readonly number[],
  width: number,
): Name[] | undefined {
  const years = categories.map(({ kind, at }) =>
    kind === 'year' && at !== undefined ? new Date(at).getUTCFullYear() : undefined,
  );
  if (years.includes(undefined)) return undefined;
  const inSteps = (every: number) =>
    categories.map((each, index) => ((years[index] ?? 0) % every === 0 ? each : undefined));
  const inOneOf = (steps: readonly number[], fewest: number) =>
    steps
      .map((every) => namesOf(inSteps(every), positions, width))
      .find((names) => names.length >= fewest && apart(names));
  return inOneOf(decadeSteps, fewestDecades) ?? inOneOf(yearSteps, fewestMonths);
}

/** Each month, or what begins with the year where it is thinned; none where that leaves too few. */
function monthNames(
  categories: readonly Category[],
  positions: readonly number[],
  width: number,
): Name[] | undefined {
  const inSteps = (every: number) =>
    categories.map(({ month }) => {
      if (!month || month.number % every > 0) return undefined;
      return every < 12 || month.far === undefined ? month : { near: month.far };
    });
  return monthSteps
    .map((every) => namesOf(inSteps(every), positions, width))
    .find((names) => names.length >= fewestMonths && apart(names));
}

function chosen(
  categories: readonly Category[],
  positions: readonly number[],
  every: number,
  width: number,
): Name[] {
  const kept = categories.map((each, index) => (index % every === 0 ? each : undefined));
  return namesOf(kept, positions, width);
}

/** Names where there are any; a year only where it is another than that of the name before. */
function namesOf(
  names: readonly (AxisName | undefined)[],
  positions: readonly number[],
  width: number,
): Name[] {
  let before: string | undefined;
  return names.flatMap((name, index) => {
    if (!name) return [];
    const { near, far } = name;
    const lines = wrap(near, Math.min(width, 160), textStyles.axis);
    if (far !== undefined && far !== before) lines.push(far);
    before = far;
    return [{ x: clamp(positions[index] ?? 0, lines, width), lines }];
  });
}

function apart(names: readonly Name[]): boolean {
  let end = Number.NEGATIVE_INFINITY;
  return names.every(({ x, lines }) => {
    const half = linesWidth(lines, 'axis') / 2;
    const free = x - half >= end;
    end = x + half + between;
    return free;
  });
}

function clamp(x: number, lines: readonly string[], width: number): number {
  const half = linesWidth(lines, 'axis') / 2;
  return Math.max(half, Math.min(width - half, x));
}

function axisOf(names: readonly Name[]): CategoryAxis {
  const most = largest(
    names.map(({ lines }) => lines.length),
    0,
  );
  return {
    height: most === 0 ? 0 : textHeight(most, 'axis'),
    draw: (y) => names.map((name) => nameText(name, y)),
    drawOver: (y) =>
      names.map((name) =>
        nameText(name, y + textHeight(most, 'axis') - textHeight(name.lines.length, 'axis')),
      ),
  };
}

function nameText({ x, lines }: Name, y: number): Markup {
  return text(lines, 'axis', { x, y, 'text-anchor': 'middle' });
}
