import type { Words } from '../words/words.ts';
import type { ChartFigure } from './chart-figure.ts';

/** With fewer marks than these, there is no course to be heard. */
const least = 3;

/** How a drawing sounds when it is played, in words: what is in it, and no more. None where there is little to hear. */
export function howItSounds(
  drawing: ChartFigure['drawing'],
  { charts: { heard }, figures }: Words,
): string | undefined {
  const html = drawing.kind === 'svg' ? (drawing.drawings.at(-1)?.html ?? '') : '';
  const marks = html.match(/ class="mark [^"]*"/g) ?? [];
  const holds = (state: string) => marks.some((mark) => mark.includes(state));
  if (marks.filter((mark) => !mark.includes('absent')).length < least) return undefined;
  return [
    heard.pitch,
    ...(holds('promised') ? [heard.promised] : []),
    ...(html.includes('class="hatch"') ? [heard.more] : []),
    ...(holds('absent') ? [heard.missing] : []),
  ].join(figures.space && ' ');
}
