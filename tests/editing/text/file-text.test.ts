import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFileText, writeFileText } from '../../../src/editing/text/file-text.ts';
import { applyEdits, changeBetween, inverseOf } from '../../../src/editing/text/text-edit.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const edited = (raw: string, from: string, to: string) => {
  const file = readFileText(bytes(raw));
  return file && writeFileText(file, file.text.replace(from, to));
};

describe('the text of a file', () => {
  it('keeps its mark and the ends of its lines', () => {
    expect(edited('\uFEFFa\r\nb\r\n', 'b', 'c\nd')).toBe('\uFEFFa\r\nc\r\nd\r\n');
    expect(edited('a\nb\r\nc\r\nd\n', 'c\n', '')).toBe('a\nb\r\nd\n');
    expect(readFileText(new Uint8Array([0xff]))).toBeUndefined();
  });

  const raws = fc
    .array(fc.tuple(fc.stringMatching(/^[ab磨]{0,3}$/u), fc.constantFrom('\n', '\r\n', '\r')))
    .map((lines) => lines.map((line) => line.join('')).join(''));

  it('is the same bytes again where nothing was changed', () => {
    fc.assert(
      fc.property(raws, fc.boolean(), (raw, hasMark) => {
        const whole = hasMark ? `\uFEFF${raw}` : raw;
        expect(edited(whole, '', '')).toBe(whole);
      }),
    );
  });
});

describe('edits of a text', () => {
  it('are the shortest, and can be taken back', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', '磨', '😀', '😁'), maxLength: 8 });
    fc.assert(
      fc.property(words, words, (from, to) => {
        const change = changeBetween(from, to);
        const edits = change ? [change] : [];
        expect(applyEdits(from, edits)).toBe(to);
        expect(applyEdits(to, inverseOf(from, edits))).toBe(from);
      }),
    );
    expect(changeBetween('one mill', 'one old mill')).toEqual({
      offset: 4,
      length: 0,
      text: 'old ',
    });
  });
});
