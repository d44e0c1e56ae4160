import type { Words } from '../../words/readers/words.ts';
import type { ChartFigure } from '../contract/chart-figure.ts';

/** With fewer marks than these, there is no course to be heard. */
const least = 3;

/**
 * How a drawing sounds when it is played, in words: what is in it, and no more. None where there is little to hear.
 *
 * @param overTime How many values its island of values over time knows: close together they have no marks.
 */
export function howItSounds(
  drawing: ChartFigure['drawing'],
  { charts: { heard }, figures }: Words,
  overTime?: number,
): string | undefined {
  const html = drawing.kind === 'svg' ? (drawing.drawings.at(-1)?.html ?? '') : '';
  const marks = html.match(/ class="mark [^"]*"/g) ?? [];
  const holds = (state: string) => marks.some((mark) => mark.includes(state));
  const absent = marks.filter((mark) => mark.includes('absent')).length;
  if ((overTime ?? marks.length) - absent < least) return undefined;
  return [
    heard.pitch,
    ...(holds('promised') || html.includes(' to-come') ? [heard.promised] : []),
    ...(html.includes('class="hatch"') ? [heard.more] : []),
    ...(holds('absent') ? [heard.missing] : []),
  ].join(figures.space && ' ');
}
