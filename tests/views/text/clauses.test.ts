import { describe, expect, test } from 'vitest';
import { byClause } from '../../../src/views/text/clauses.ts';

const clausesOf = (html: string) =>
  [...byClause(html).html.matchAll(/<span class="clause">(.*?)<\/span>/g)].map(
    ([, inner]) => inner,
  );

describe('a headline breaks between its clauses', () => {
  test.each([
    ['四条产业线，快慢各不同', ['四条产业线，', '快慢各不同']],
    ['问：“值不值？”答：“值。”', ['问：', '“值不值？”', '答：', '“值。”']],
    ['承诺——与到账', ['承诺——', '与到账']],
  ])('%s', (headline, clauses) => {
    expect(clausesOf(headline)).toEqual(clauses);
  });

  test('where there is nothing to break at, it is left as it is', () => {
    for (const headline of ['写在合同里的数', 'Four boats, one full pier', ''])
      expect(byClause(headline)).toEqual({ html: headline, clauses: [], ems: 0 });
  });
});

test('a bound number stays whole, with its own punctuation', () => {
  const fact = '<a class="fact" href="/d/">一，二</a>';
  expect(clausesOf(`签下${fact}，再许${fact}`)).toEqual([`签下${fact}，`, `再许${fact}`]);
});

test('markup and entities are no text', () => {
  const { html, ems } = byClause('甲 &amp; 乙，<em title="a，b">丙</em>');
  expect(html).toBe(
    '<span class="clause">甲 &amp; 乙，</span><span class="clause"><em title="a，b">丙</em></span>',
  );
  expect(ems).toBeGreaterThan(0);
});

test('the longest clause gives the width', () => {
  expect(byClause('一二三，四').ems).toBe(4);
});
