import { describe, expect, it } from 'vitest';
import { codes, told, withCell } from './newsroom.ts';
import { sentences } from './sentences.ts';

const isChinese = (written: string) => /\p{Script=Han}{2}/u.test(written.replace(/\(.*?\)/g, ''));
const errors = (...of: Parameters<typeof told>) =>
  told(...of).list.filter(({ severity }) => severity === 'error');

describe('sentences with claims', () => {
  it('are many, in both languages', () => {
    expect(sentences.length).toBeGreaterThan(80);
    expect(sentences.filter(([written]) => isChinese(written)).length).toBeGreaterThan(40);
  });

  it.each(sentences)('are true: %s', (written) => {
    expect(codes(written, isChinese(written) ? 'zh-CN' : 'en')).toEqual([]);
  });

  it.each(sentences.filter(([, , value]) => !Number.isNaN(value)))(
    'are false of other data: %s %s %d',
    (written, cell, value) => {
      const language = isChinese(written) ? 'zh-CN' : 'en';
      expect(errors(written, language, withCell(cell, value))).not.toEqual([]);
    },
  );
});
