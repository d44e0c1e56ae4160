import { describe, expect, it } from 'vitest';
import { coverBlock, waivesTooMuch } from '../../src/facts/coverage.ts';
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
      unbound: [{ written: '12个', place: { file: 'a.md', line: 3, column: 9 } }],
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

describe('what is waived', () => {
  const one = { bound: 7, waived: 1, unbound: [] };
  it('is earned: at most one number in eight is waived', () => {
    expect(waivesTooMuch(one)).toBe(false);
    expect(waivesTooMuch({ ...one, waived: 2 })).toBe(true);
  });
});
