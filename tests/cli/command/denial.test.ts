import { describe, expect, it } from 'vitest';
import { denialCodes, findDenial } from '../../../src/cli/command/denial.ts';
import { editorWords } from '../../../src/words/languages.ts';

const denied = (code: string, path: string) =>
  Object.assign(new Error(`${code}: no, write '${path}'`), { code, path });

describe('what the system denies', () => {
  it.each(denialCodes)('%s is told in plain words of both languages', (code) => {
    expect(findDenial(denied(code, '/disk/site'))).toEqual({ code, path: '/disk/site' });
    const [en, zh] = [editorWords('en').commands, editorWords('zh-CN').commands].map((words) =>
      words.noAccess('/disk/site', code),
    );
    expect(en).toMatch(/^\/disk\/site cannot be [a-z].*\.$/);
    expect(zh).toMatch(/^\/disk\/site .*[\u4e00-\u9fff].*。$/);
  });

  it('is found in the cause of an error, among several, and in words alone', () => {
    const cause = denied('EDQUOT', '/disk/a');
    const wrapped = new Error('The bundle failed', { cause: new AggregateError([cause], 'two') });
    expect(findDenial(wrapped)).toEqual({ code: 'EDQUOT', path: '/disk/a' });
    const words = new Error("Could not write: ENOSPC: no space left on device, write '/disk/b'");
    expect(findDenial(words)).toEqual({ code: 'ENOSPC', path: '/disk/b' });
  });

  it('is not what is wrong with the program', () => {
    expect(findDenial(new TypeError('x is not a function'))).toBeUndefined();
    expect(findDenial(new Error('The name ENOSPCX stands for nothing'))).toBeUndefined();
  });
});
