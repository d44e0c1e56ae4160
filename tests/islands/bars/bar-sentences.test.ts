import { expect, it } from 'vitest';
import { barVoice } from '../../../src/islands/bars/bar-sentences.ts';
import { growth, row } from '../growth.ts';

const [a, b, c] = [row('a', 67.51), row('b', 28.48), row('c', null)];
const voice = barVoice(growth([a, b, c]));

it('answers with the distance to all others, or to the chosen row alone', () => {
  expect(voice.answer(a, undefined)).toEqual({
    label: 'A',
    value: '67.51%',
    lines: ['39.03 percentage points above B'],
  });
  const more = barVoice(growth([a, b, row('d', 5)]));
  expect(more.answer(a, b).lines).toEqual(['39.03 percentage points above B']);
  expect(more.answer(b, b).lines).toHaveLength(2);
});

it('has nothing to compare for a row without a value', () => {
  expect(voice.answer(c, undefined).lines).toEqual([]);
  expect(voice.answer(c, a).lines).toEqual([]);
});

it('names a row with its place, and with the distance to the chosen row', () => {
  expect(voice.name(b, undefined, 2, 3)).toBe('B: 28.48%, 2 of 3');
  expect(voice.name(b, a, 2, 3)).toBe('B: 28.48%, 2 of 3, B is 39.03 percentage points below A');
  expect(voice.name(a, a, 1, 3)).toBe('A: 67.51%, 1 of 3');
});

it('writes signed distances at the bars, and none at the chosen one', () => {
  expect(voice.label(b, a)).toBe('−39.03');
  expect(voice.label(a, b)).toBe('+39.03');
  expect(voice.label(a, a)).toBeUndefined();
  expect(voice.label(c, a)).toBeUndefined();
});
