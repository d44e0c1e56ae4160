import { describe, expect, it } from 'vitest';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import { editorLanguage } from '../../src/words/languages.ts';

const place = (file: string, line: number, column = 1) => ({ file, line, column });

describe('mistakes', () => {
  it('are told in the order in which an editor walks through the files', () => {
    const mistakes = new Mistakes();
    mistakes.add('missing-field', place('b.md', 2), { field: 'x' });
    mistakes.add('missing-field', place('a.md', 10), { field: 'x' });
    mistakes.add('missing-field', place('a.md', 9, 7), { field: 'x' });
    mistakes.add('missing-field', place('a.md', 9, 3), { field: 'x' });
    expect(mistakes.sorted().map(({ message }) => message)).toEqual([
      'a.md:9:3 missing-field',
      'a.md:9:7 missing-field',
      'a.md:10:1 missing-field',
      'b.md:2:1 missing-field',
    ]);
  });

  it('are told once', () => {
    const mistakes = new Mistakes();
    mistakes.add('missing-field', place('a.md', 1), { field: 'x' });
    mistakes.add('missing-field', place('a.md', 1), { field: 'x' });
    mistakes.add('missing-field', place('a.md', 1), { field: 'y' });
    expect(mistakes.list).toHaveLength(2);
  });

  it('stop a build where one is an error', () => {
    const mistakes = new Mistakes();
    mistakes.add('unused-chart', place('a.yaml', 1), { id: 'x' });
    expect(mistakes.hasErrors).toBe(false);
    mistakes.add('missing-field', place('a.md', 1), { field: 'x' });
    expect(mistakes.hasErrors).toBe(true);
  });

  it('show no more of a text than can be read', () => {
    const mistakes = new Mistakes();
    mistakes.add('import-inexact', place('a.csv', 2), { got: '1'.repeat(3_000_000), cell: 'B2' });
    const [{ problem } = { problem: '' }] = mistakes.list.map((each) => each.inWords('en'));
    expect(problem.length).toBeLessThan(1200);
    expect(problem).toContain('111…');
  });

  it('speak both languages', () => {
    const mistakes = new Mistakes();
    mistakes.add('unused-chart', place('a.yaml', 1), { id: 'x' });
    expect(mistakes.list[0]?.inWords('en').problem).toBe('No story uses the chart “x”.');
    expect(mistakes.list[0]?.inWords('zh-CN').problem).toBe('没有稿件用到图表“x”。');
  });
});

describe("the editor's language", () => {
  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
    [{ LANG: 'zh_TW' }, 'zh-CN'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, 'en'],
    [{ LC_ALL: 'zh_CN.UTF-8' }, 'zh-CN'],
    [{}, 'en'],
  ] as const)('of %j is %s', (environment, language) => {
    expect(editorLanguage(environment)).toBe(language);
  });
});
