import { describe, expect, it } from 'vitest';
import { pulsesOf } from '../../../src/islands/sound/play-score.ts';
import { frequencyOf, type Tone, writeScore } from '../../../src/islands/sound/score.ts';

const tones = (...values: (number | null)[]): Tone[] =>
  values.map((value) => ({ value, state: 'done' }));
const alone = { fromZero: false, named: false };

/** The notes of a score as MIDI counts them. */
function pitches(series: readonly (readonly Tone[])[], options = alone): number[] {
  return writeScore(series, options).notes.map(
    ({ frequency }) => Math.round((69 + 12 * Math.log2(frequency / 440)) * 100) / 100,
  );
}

describe('a score', () => {
  it('counts from the concert pitch', () => {
    expect([frequencyOf(69), frequencyOf(57), frequencyOf(81)]).toEqual([440, 220, 880]);
  });

  it('makes equal distances equal intervals, over three octaves', () => {
    expect(pitches([tones(10, 20, 30)])).toEqual([45, 63, 81]);
    expect(pitches([tones(-4, 0, 4)])).toEqual([45, 63, 81]);
  });

  it('begins at zero where values are lengths', () => {
    expect(pitches([tones(20, 40)], { ...alone, fromZero: true })).toEqual([63, 81]);
    expect(pitches([tones(-20, -40)], { ...alone, fromZero: true })).toEqual([63, 45]);
  });

  it('has one scale for all series', () => {
    expect(pitches([tones(0, 10), tones(20, 20)])).toEqual([45, 63, 81, 81]);
  });

  it('stays in the middle where all are equal, and is nothing where there is nothing', () => {
    expect(pitches([tones(7, 7, 7)])).toEqual([63, 63, 63]);
    expect(writeScore([], alone)).toEqual({ notes: [], starts: [], end: 0 });
  });

  it('sounds as the drawing looks', () => {
    const states = (['done', 'promised', 'more'] as const).map((state) => ({ value: 1, state }));
    const { notes } = writeScore([[...states, ...tones(null)]], alone);
    expect(notes.map(({ sound }) => sound)).toEqual(['steady', 'broken', 'trembling', 'tick']);
  });

  it('keeps its pace: few notes are not slow, many not too fast to tell', () => {
    const lasting = (count: number) =>
      writeScore([Array.from({ length: count }, () => tones(1)).flat()], alone);
    expect(lasting(4).notes.map(({ at }) => at)).toEqual([0, 0.4, 0.8, 1.2000000000000002]);
    expect(lasting(40).end).toBeCloseTo(8.2, 5);
    expect(lasting(400).notes[1]?.at).toBeCloseTo(0.06, 5);
  });

  it('leaves time for the name of each of several series', () => {
    const { notes, starts } = writeScore([tones(1, 2), tones(3)], { ...alone, named: true });
    expect(notes.map(({ at }) => Number(at.toFixed(2)))).toEqual([1.4, 1.8, 4]);
    expect(starts.map((at) => Number(at.toFixed(2)))).toEqual([0, 2.6]);
    expect(notes.map(({ series, place }) => [series, place])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
    ]);
  });
});

it('a note is heard throughout, or three times where it is broken', () => {
  expect(pulsesOf({ lasts: 1, sound: 'steady' })).toEqual([[0, 1]]);
  expect(pulsesOf({ lasts: 1, sound: 'broken' })).toEqual([
    [0, 0.2],
    [0.4, 0.6000000000000001],
    [0.8, 1],
  ]);
});
