import { describe, expect, it } from 'vitest';
import { coverBlock, nothingCovered, waivesTooMuch } from '../../src/facts/coverage.ts';
import { isSmallCount } from '../../src/facts/find/small-count.ts';
import type { Run } from '../../src/markdown/rendering/markdown.ts';
import { UnitWords } from '../../src/reading/units/unit-words.ts';

const search = { language: 'zh-CN', names: [], words: new UnitWords({}) };

/** Runs that stand one behind the other in line 3. */
function runs(...parts: readonly (readonly [Run['kind'], string])[]): Run[] {
  let column = 1;
  return parts.map(([kind, text]) => {
    const run = { kind, text, place: { file: 'a.md', line: 3, column } };
    column += text.length;
    return run;
  });
}

describe('coverage of a block', () => {
  it('counts bound and waived numbers, and finds the others with their place', () => {
    const found = coverBlock(
      runs(
        ['text', '签约'],
        ['fact', '40个'],
        ['text', '，另有12个，'],
        ['waived', '一对一'],
        ['text', '。'],
      ),
      search,
    );
    expect(found).toEqual({
      bound: 1,
      waived: 1,
      light: 0,
      unknown: 0,
      unbound: [
        {
          written: '12个',
          place: { file: 'a.md', line: 3, column: 9 },
          before: '签约\uFFFC，另有',
          after: '，\uFFFC。',
        },
      ],
    });
  });

  it('takes the scale behind a bound number for a part of it', () => {
    expect(coverBlock(runs(['fact', '244.37'], ['text', '亿元']), search).unbound).toEqual([]);
    expect(
      coverBlock(runs(['fact', '244.37'], ['text', '亿元，40个']), search).unbound,
    ).toHaveLength(1);
  });

  it('counts a statement only where it holds a number', () => {
    expect(coverBlock(runs(['claim', '最快']), search).bound).toBe(0);
    expect(coverBlock(runs(['claim', '是它的两倍']), search).bound).toBe(1);
  });

  it('never joins digits across a bound number', () => {
    const { unbound } = coverBlock(runs(['text', '1'], ['fact', '2'], ['text', '3']), search);
    expect(unbound.map(({ written }) => written)).toEqual(['1', '3']);
  });
});

describe('what needs no cell', () => {
  const quoting = { ...search, quotes: true };
  it('is what is quoted, where the story names its source', () => {
    const said = runs(['text', '他说：“两年里来了12家企业。”其余8家没有来。']);
    expect(coverBlock(said, search).unbound).toHaveLength(3);
    const { waived, light, unbound } = coverBlock(said, quoting);
    expect([waived, light, unbound.map(({ written }) => written)]).toEqual([2, 2, ['8家']]);
  });

  it('is a small count in words, waived as such', () => {
    const run = { ...runs(['waived', '两位部长'])[0], reason: 'count' } as Run;
    expect(coverBlock([run], search)).toMatchObject({ waived: 1, light: 1 });
  });

  it.each(['两位部长', '三家企业', '几名工人', '一名专员'])('%s is a small count', (words) => {
    expect(isSmallCount(words, search)).toBe(true);
  });
  it.each(['十二位部长', '三成', '两倍', '12家', '三个百分点', '三分之一', '二十家', '五万元'])(
    '%s is none',
    (words) => {
      expect(isSmallCount(words, search)).toBe(false);
    },
  );
  it('is one in English up to ten', () => {
    const english = { ...search, language: 'en' };
    const small = ['two ministers', 'all seven judges', 'ten', 'Three of them'];
    const large = [
      'two thirds',
      'twelve',
      'two per cent',
      '2',
      'five million',
      'tenfold',
      'one in four',
    ];
    expect(small.filter((words) => !isSmallCount(words, english))).toEqual([]);
    expect(large.filter((words) => isSmallCount(words, english))).toEqual([]);
  });
});

describe('a number whose cell is not known', () => {
  it('is not counted as bound', () => {
    const run = { ...runs(['fact', '40个'])[0], isUnknown: true } as Run;
    expect(coverBlock([run], search)).toMatchObject({ bound: 0, unknown: 1 });
  });
});

describe('what is waived', () => {
  const one = { ...nothingCovered, bound: 7, waived: 1 };
  it('is earned: at most one number in eight is waived', () => {
    expect(waivesTooMuch(one)).toBe(false);
    expect(waivesTooMuch({ ...one, waived: 2 })).toBe(true);
    expect(waivesTooMuch({ ...one, waived: 9, light: 8 })).toBe(false);
  });
});
