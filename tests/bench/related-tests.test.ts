import { describe, expect, it } from 'vitest';
import { relatedTests } from '../../src/bench/related-tests.ts';

const imports = new Map([
  ['src/bars/end.ts', []],
  ['src/bars/bar.ts', ['src/bars/end.ts']],
  ['src/page.ts', ['src/bars/bar.ts']],
  ['tests/page.test.ts', ['src/page.ts']],
  ['tests/bars/bar.test.ts', ['src/bars/bar.ts', 'tests/sample.ts']],
  ['tests/bars/end.test.ts', ['src/bars/end.ts']],
  ['tests/browser/page.test.ts', ['src/page.ts']],
  ['tests/alone.test.ts', ['tests/sample.ts']],
  ['tests/sample.ts', []],
]);

describe('the tests of a file', () => {
  it('are all that import it through others, its own first, and none that needs a browser', () => {
    const testsOf = relatedTests(imports);
    expect(testsOf('src/bars/end.ts')).toEqual([
      'tests/bars/end.test.ts',
      'tests/bars/bar.test.ts',
      'tests/page.test.ts',
    ]);
    expect(testsOf('src/bars/bar.ts')).toEqual(['tests/bars/bar.test.ts', 'tests/page.test.ts']);
    expect(testsOf('src/page.ts')).toEqual(['tests/page.test.ts']);
    expect(testsOf('src/nowhere.ts')).toEqual([]);
  });
});
