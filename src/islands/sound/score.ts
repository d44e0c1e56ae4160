import { largest, smallest } from '../../model/units/extremes.ts';

/** A value to be heard, in any unit; `null` where there is none. */
export interface Tone {
  readonly value: number | null;
  readonly state: 'done' | 'promised' | 'more';
}

/**
 * How a note sounds, as the drawing looks: done is steady as solid is, promised is broken as dashes are, “more than”
 * trembles as hatching does, and what is missing is a tick and no tone.
 */
export type Sound = 'steady' | 'broken' | 'trembling' | 'tick';

export interface Note {
  /** Its series, and its place in it. */
  readonly series: number;
  readonly place: number;
  /** When it begins and how long it lasts, in seconds. */
  readonly at: number;
  readonly lasts: number;
  /** In hertz. */
  readonly frequency: number;
  readonly sound: Sound;
}

export interface Score {
  readonly notes: readonly Note[];
  /** When each series begins to be named, in seconds. */
  readonly starts: readonly number[];
  /** When all is over. */
  readonly end: number;
}

/** The lowest and the highest note, as MIDI counts them: A2, 110 Hz, and A5, 880 Hz. */
const lowest = 45;
const highest = 81;

/** A series lasts about so long; its notes no longer and no shorter than these, in seconds. */
const about = 8;
const longest = 0.4;
const shortest = 0.06;

/** Time for the name of a series before it, and between two. */
const naming = 1.4;

/**
 * Writes series as notes, one series after the other. Equal distances of values are equal intervals: pitch is heard
 * by the logarithm of frequency.
 *
 * @param fromZero Whether values are lengths from zero, so that the scale of pitch begins there.
 */
export function writeScore(
  series: readonly (readonly Tone[])[],
  { fromZero, named }: { readonly fromZero: boolean; readonly named: boolean },
): Score {
  const pitch = pitchOf(series.flat(), fromZero);
  const count = largest(
    series.map(({ length }) => length),
    1,
  );
  const step = Math.max(shortest, Math.min(longest, about / count));
  const starts: number[] = [];
  const notes: Note[] = [];
  let time = 0;
  for (const [index, tones] of series.entries()) {
    starts.push(time);
    if (named) time += naming;
    for (const [place, { value, state }] of tones.entries()) {
      const sound = value === null ? 'tick' : sounds[state];
      const lasts = sound === 'tick' ? 0.03 : step * 0.9;
      notes.push({ series: index, place, at: time, lasts, frequency: pitch(value), sound });
      time += step;
    }
    time += step;
  }
  return { notes, starts, end: time };
}

const sounds: Readonly<Record<Tone['state'], Sound>> = {
  done: 'steady',
  promised: 'broken',
  more: 'trembling',
};

function pitchOf(tones: readonly Tone[], fromZero: boolean): (value: number | null) => number {
  const values = tones.map(({ value }) => value).filter((value) => value !== null);
  const known = fromZero ? [...values, 0] : values;
  const [low, high] = [smallest(known), largest(known)];
  return (value) => {
    if (value === null) return frequencyOf(lowest);
    // Where all are equal, they are in the middle.
    const share = high > low ? (value - low) / (high - low) : 0.5;
    return frequencyOf(lowest + share * (highest - lowest));
  };
}

/** The frequency of a MIDI note: 69 is the concert pitch, 440 Hz. */
export function frequencyOf(note: number): number {
  return 440 * 2 ** ((note - 69) / 12);
}
