import type { Note, Score } from './score.ts';

/** How loud a note is: well under the loudest, since several may be heard after each other for long. */
const loudness = 0.2;

/** The time in which a note comes and goes, in seconds: at once, it would click. */
const edge = 0.012;

/** Sets all notes of a score, from a moment of the context's own time on. */
export function playScore({ notes }: Score, context: AudioContext, from: number): void {
  for (const note of notes) playNote(note, context, from + note.at);
}

function playNote(note: Note, context: AudioContext, at: number): void {
  const { frequency, lasts, sound } = note;
  const gain = context.createGain();
  gain.gain.value = 0;
  gain.connect(context.destination);
  const tone = oscillator(context, sound === 'tick' ? 'square' : 'triangle', frequency, at, lasts);
  tone.connect(gain);
  for (const [begin, end] of pulsesOf(note)) {
    const rise = Math.min(edge, (end - begin) / 3);
    const loud = sound === 'tick' ? loudness / 4 : loudness;
    gain.gain.setValueAtTime(0, at + begin);
    gain.gain.linearRampToValueAtTime(loud, at + begin + rise);
    gain.gain.setValueAtTime(loud, at + end - rise);
    gain.gain.linearRampToValueAtTime(0, at + end);
  }
  if (sound !== 'trembling') return;
  const depth = context.createGain();
  depth.gain.value = loudness * 0.8;
  const trembling = oscillator(context, 'sine', Math.max(14, 3 / lasts), at, lasts);
  trembling.connect(depth);
  depth.connect(gain.gain);
}

function oscillator(
  context: AudioContext,
  type: OscillatorType,
  frequency: number,
  at: number,
  lasts: number,
): OscillatorNode {
  const node = context.createOscillator();
  node.type = type;
  node.frequency.value = frequency;
  node.start(at);
  node.stop(at + lasts);
  return node;
}

/** The pulses in which a note is heard, from its beginning: throughout, or three times where it is broken. */
export function pulsesOf({ lasts, sound }: Pick<Note, 'lasts' | 'sound'>): [number, number][] {
  if (sound !== 'broken') return [[0, lasts]];
  const pulse = lasts / 5;
  return [0, 2, 4].map((place) => [place * pulse, (place + 1) * pulse]);
}
