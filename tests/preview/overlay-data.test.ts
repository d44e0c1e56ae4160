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

it('holds every error with place, problem and mend, those of the page apart, and no warning', () => {
  const data = overlayData(mistakes, ['content/b.md'], 'en');
  expect(data.all).toBe('2 errors in content or data');
  expect(data.here).toBe('One error in what this page is made of');
  expect(data.own).toEqual([
    {
      place: 'content/b.md:2:1',
      code: 'missing-field',
      problem: '“title” is missing.',
      mend: expect.any(String),
    },
  ]);
  expect(data.others.map(({ place }) => place)).toEqual(['content/a.md:4:7']);
  expect(data.elsewhere).toBe('One error elsewhere (F8)');
});

it('speaks the language of the editor', () => {
  const data = overlayData(mistakes, [], 'zh-CN');
  expect(data.all).toBe('内容或数据里有 2 个错误');
  expect(data.elsewhere).toBe('别处有 2 个错误（F8）');
  expect(data.others[0]?.problem).toBe('缺少“date”。');
});
