import { expect, it } from 'vitest';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import { overlayData } from '../../src/preview/overlay-data.ts';

const mistakes = new Mistakes();
mistakes.add('missing-field', { file: 'content/b.md', line: 2, column: 1 }, { field: 'title' });
mistakes.add(
  'misplaced-file',
  { file: 'content/x.md', line: 1, column: 1 },
  { mend: 'move', path: 'content/x.md', expected: [] },
);
mistakes.add('missing-field', { file: 'content/a.md', line: 4, column: 7 }, { field: 'date' });

it('holds every error in order, with place, problem and mend, and no warning', () => {
  const data = overlayData(mistakes, 'en');
  expect(data.title).toBe('2 errors in content or data');
  expect(data.mistakes).toEqual([
    {
      place: 'content/a.md:4:7',
      code: 'missing-field',
      problem: '“date” is missing.',
      mend: expect.any(String),
    },
    {
      place: 'content/b.md:2:1',
      code: 'missing-field',
      problem: '“title” is missing.',
      mend: expect.any(String),
    },
  ]);
});

it('speaks the language of the editor', () => {
  const data = overlayData(mistakes, 'zh-CN');
  expect(data.title).toBe('内容或数据里有 2 个错误');
  expect(data.mistakes[0]?.problem).toBe('缺少“date”。');
});
