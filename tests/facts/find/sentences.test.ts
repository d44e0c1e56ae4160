import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../src/facts/find/find-numbers.ts';
import { UnitWords } from '../../../src/reading/units/unit-words.ts';

const words = new UnitWords({});

interface Sentence {
  readonly text: string;
  /** Where its figures stand. */
  readonly marked: readonly (readonly [start: number, end: number])[];
}

/** The sentences of a file of this folder, one a line, their figures in ⟦…⟧. */
function sentencesIn(file: string): Sentence[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const marked: [number, number][] = [];
      let text = '';
      for (const part of line.split(/[⟦⟧]/).entries()) {
        if (part[0] % 2 === 1) marked.push([text.length, text.length + part[1].length]);
        text += part[1];
      }
      return { text, marked };
    });
}

/** What is missed of a sentence's figures, and what is flagged beside them. */
function faultsIn({ text, marked }: Sentence, language: string): string[] {
  const answers = ['figure', 'ordinal', 'name'];
  const found = findNumbers(text, { language, names: [], words }).filter(({ kind }) =>
    answers.includes(kind),
  );
  const missed = marked.filter(
    ([from, to]) => !found.some((each) => each.start < to && each.end > from),
  );
  const wrong = found.filter(
    (each) => !marked.some(([from, to]) => each.start < to && each.end > from),
  );
  return [
    ...missed.map(([from, to]) => `missed “${text.slice(from, to)}” in ${text}`),
    ...wrong.map(({ start, end }) => `flagged “${text.slice(start, end)}” in ${text}`),
  ];
}

describe('figures in sentences as newspapers write them', () => {
  it.each([
    ['zh-CN', 'sentences-zh.txt'],
    ['en', 'sentences-en.txt'],
  ])('are found, and nothing else is: %s', (language, file) => {
    const sentences = sentencesIn(file);
    expect(sentences.length).toBeGreaterThan(300);
    expect(sentences.flatMap((sentence) => faultsIn(sentence, language))).toEqual([]);
  });
});
