import type { Words } from '../../words/contract/readers.ts';
import type { DrawnMarks } from '../contract/drawn-marks.ts';

/** With fewer marks than these, there is no course to be heard. */
const least = 3;

/**
 * How a drawing sounds when it is played, in words: what is in it, and no more. None where there is little to hear.
 *
 * @param overTime How many values its island of values over time knows: close together they have no marks.
 */
export function howItSounds(
  { list, hatched, dashed }: DrawnMarks,
  { charts: { heard }, figures }: Words,
  overTime?: number,
): string | undefined {
  const among = (state: string) => list.filter(({ classes }) => classes.includes(state)).length;
  const absent = among('absent');
  if ((overTime ?? list.length) - absent < least) return undefined;
  return [
    heard.pitch,
    ...(among('promised') > 0 || dashed ? [heard.promised] : []),
    ...(hatched ? [heard.more] : []),
    ...(absent > 0 ? [heard.missing] : []),
  ].join(figures.space && ' ');
}
