import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/charts/text/text-width.ts';

describe('the width of text', () => {
  it('is one em for each Chinese character and its punctuation', () => {
    expect(textWidth('协议引资。', { size: 14 })).toBe(70);
  });

  it('is never less than what common system fonts need', () => {
    // Arial, Helvetica and Liberation Sans set this at 6.67 em, DejaVu Sans at 7.51.
    expect(textWidth('Advanced mat.', { size: 1 })).toBeGreaterThanOrEqual(7.5);
  });

  it('is larger for bold', () => {
    const regular = textWidth('244.37 yuan', { size: 14 });
    expect(textWidth('244.37 yuan', { size: 14, weight: 'bold' })).toBeGreaterThan(regular * 1.05);
  });

  it('counts nothing for what is not seen', () => {
    expect(textWidth('\u200B\u2060\u0301', { size: 14 })).toBe(0);
  });
});
