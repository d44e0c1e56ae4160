import { describe, expect, test } from 'vitest';
import { wordsOf, writeInline } from '../../../src/model/inline.ts';
import { byClause, clausesOf } from '../../../src/views/text/clauses.ts';
import { around, bound } from '../../model/bound-words.ts';

describe('a headline breaks between its clauses', () => {
  test.each([
    ['四条产业线，快慢各不同', ['四条产业线，', '快慢各不同']],
    ['问：“值不值？”答：“值。”', ['问：', '“值不值？”', '答：', '“值。”']],
    ['承诺——与到账', ['承诺——', '与到账']],
  ])('%s', (headline, clauses) => {
    expect(clausesOf([headline]).map(wordsOf)).toEqual(clauses);
  });

  test('where there is nothing to break at, it is left as it is', () => {
    for (const headline of ['写在合同里的数', 'Four boats, one full pier'])
      expect(byClause([headline])).toEqual({ words: [headline], ems: 0 });
    expect(byClause([])).toEqual({ words: [], ems: 0 });
  });
});

test('a bound number stays whole, with its own punctuation', () => {
  const fact = bound('一，二');
  expect(clausesOf(['签下', fact, '，再许', fact])).toEqual([
    ['签下', fact, '，'],
    ['再许', fact],
  ]);
});

test('what stands in an element is in one clause with it', () => {
  const { words, ems } = byClause(['甲 & 乙，', around('em', '丙，丁')]);
  expect(writeInline(words)).toBe(
    '<span class="clause">甲 &amp; 乙，</span><span class="clause"><em>丙，丁</em></span>',
  );
  expect(ems).toBeGreaterThan(0);
});

test('the longest clause gives the width', () => {
  expect(byClause(['一二三，四']).ems).toBe(4);
});
