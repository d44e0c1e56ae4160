import { describe, expect, it } from 'vitest';
import { showProgress } from '../../src/publish/progress.ts';
import type { Stage } from '../../src/publish/tally.ts';

const say = (stage: Stage) => (stage.stage === 'pages' ? `${stage.done}/${stage.all}` : 'bundle');

/** What stands on a screen after so many pages. */
function written(pages: number, isTTY: boolean): string {
  let text = '';
  const screen = { isTTY, write: (more: string) => (text += more) };
  const progress = showProgress(screen, say);
  progress.tell({ stage: 'bundle' });
  for (let done = 1; done <= pages; done += 1) progress.tell({ stage: 'pages', done, all: pages });
  progress.done();
  return text;
}

describe('progress', () => {
  it('rewrites one line on a terminal and leaves it empty', () => {
    const text = written(2, true);
    expect(text).toBe(['bundle', '1/2', '2/2', ''].map((line) => `\r\u001B[2K${line}`).join(''));
  });

  it('writes the stages and the end into the log of a small site', () => {
    expect(written(40, false)).toBe('bundle\n40/40\n');
  });

  it('writes every tenth part into the log of a large site', () => {
    const lines = written(3000, false).trim().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines[1]).toBe('300/3000');
    expect(lines.at(-1)).toBe('3000/3000');
  });
});
