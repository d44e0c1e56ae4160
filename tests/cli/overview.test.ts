import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { overview } from '../../src/cli/overview.ts';

const en = { LANG: 'en' };

it('lists the commands where none is named', () => {
  const { status, text } = overview([], en);
  expect(status).toBe(0);
  expect(text).toMatch(/^Usage: yearlight <command>\n {2}check +Checks content/);
  expect(text).toMatch(/\n {2}why +Prints every place where a cell is used\.\n/);
});

it('refuses what is none, and guesses what was meant', () => {
  expect(overview(['chekc'], en)).toMatchObject({
    status: 2,
    text: expect.stringMatching(/^There is no command “chekc”\. Did you mean check\?\n\nUsage/),
  });
  expect(overview(['chekc'], { LANG: 'zh_CN.UTF-8' }).text).toMatch(
    /^没有“chekc”这个命令。是不是想写 check？\n/,
  );
});

it('tells its version', () => {
  expect(overview(['--version'], en)).toEqual({ status: 0, text: `${manifest.version}\n` });
});
