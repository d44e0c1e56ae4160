import { describe, expect, it } from 'vitest';
import { codes, languageOf, told, withCell } from './newsroom.ts';
import { sentences } from './sentences.ts';

const errors = (...of: Parameters<typeof told>) =>
  told(...of).list.filter(({ severity }) => severity === 'error');

describe('sentences with claims', () => {
  it('are many, in both languages', () => {
    expect(sentences.length).toBeGreaterThan(80);
    expect(sentences.filter(([written]) => languageOf(written) === 'zh-CN').length).toBeGreaterThan(
      40,
    );
  });

  it.each(sentences)('are true: %s', (written) => {
    expect(codes(written)).toEqual([]);
  });

  it.each(sentences.filter(([, , value]) => !Number.isNaN(value)))(
    'are false of other data: %s %s %d',
    (written, cell, value) => {
      expect(errors(written, languageOf(written), withCell(cell, value))).not.toEqual([]);
    },
  );
});
