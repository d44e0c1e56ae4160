import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkStatement } from '../../../src/facts/statements/check-statement.ts';
import type { Cell, Dataset, Row } from '../../../src/model/dataset.ts';
import { cellOf } from '../../../src/model/dataset.ts';
import type { Qualifier } from '../../../src/schema/dataset.ts';

/*
 * Statements are evaluated here a second time, plainly, in worlds: a cell that is over 300 is some number above it.
 * What is proved true holds in every world, what is proved false in none; of exact cells everything is decided.
 */

const place = { file: 'a.md', line: 1, column: 1 };

interface Figure {
  readonly value: number;
  readonly qualifier: Qualifier;
  /** How far the real value lies above what is printed. */
  readonly more: number;
}

const figure = fc.record({
  value: fc.integer({ min: 1, max: 12 }),
  qualifier: fc.constantFrom<Qualifier>('exact', 'exact', 'exact', 'over', 'at-least', 'about'),
  more: fc.integer({ min: -3, max: 6 }),
});
const exact = figure.map((each) => ({ ...each, qualifier: 'exact' as const }));

/** The value of a figure in a world. */
function real({ value, qualifier, more }: Figure): number {
  if (qualifier === 'over') return value + Math.abs(more) + 0.5;
  if (qualifier === 'at-least') return value + Math.abs(more);
  return qualifier === 'about' ? value + more : value;
}

function datasetOf(figures: readonly Figure[]): Dataset {
  const rows = figures.map(({ value, qualifier }, index): Row => {
    const year = 2000 + index;
    return {
      key: String(year),
      number: index + 1,
      values: { year, value },
      formulas: {},
      qualifier,
      status: 'done',
      place,
    };
  });
  const fields = [
    { name: 'year', type: 'year', title: 'year' },
    { name: 'value', type: 'number', title: 'value' },
  ];
  return {
    name: 'd',
    title: 'd',
    sources: [],
    primaryKey: ['year'],
    fields,
    rows,
    revisions: [],
    file: 'd.json',
  };
}

/** What is true of row `at` of these numbers. */
type Oracle = (at: number, all: readonly number[]) => boolean;
interface Said {
  readonly text: string;
  readonly holds: Oracle;
}

const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
const median = (list: readonly number[]) => {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};
const signs: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '>': (a, b) => a - b > 1e-9,
  '>=': (a, b) => a - b > -1e-9,
  '<': (a, b) => b - a > 1e-9,
  '<=': (a, b) => b - a > -1e-9,
};
const sign = fc.constantFrom('>', '>=', '<', '<=');
const count = 6;
const index = fc.integer({ min: 0, max: count - 1 });
const cellAt = (at: number) => `d/${2000 + at}/value`;

type Value = { readonly text: string; readonly of: (at: number, all: readonly number[]) => number };
const value: fc.Arbitrary<Value> = fc.oneof(
  fc.integer({ min: 0, max: 14 }).map((each) => ({ text: `${each}`, of: () => each })),
  fc.constant({ text: 'this', of: (at: number, all: readonly number[]) => all[at] ?? 0 }),
  index.map((each) => ({
    text: cellAt(each),
    of: (_: number, all: readonly number[]) => all[each] ?? 0,
  })),
  fc.constant({ text: 'sum(all)', of: (_: number, all: readonly number[]) => sum(all) }),
  fc.constant({
    text: 'mean(others)',
    of: (at: number, all: readonly number[]) =>
      sum(all.filter((_, each) => each !== at)) / (all.length - 1),
  }),
  fc.constant({ text: 'median(all)', of: (_: number, all: readonly number[]) => median(all) }),
  fc.constant({
    text: 'max(2001..2003)',
    of: (_: number, all: readonly number[]) => Math.max(...all.slice(1, 4)),
  }),
  fc.constant({
    text: 'min(all except 2000)',
    of: (_: number, all: readonly number[]) => Math.min(...all.slice(1)),
  }),
);
const amount: fc.Arbitrary<Value> = fc.oneof(
  value,
  fc.tuple(value, fc.constantFrom('+', '-', '*'), value).map(([a, op, b]) => ({
    text: `(${a.text} ${op} ${b.text})`,
    of: (at: number, all: readonly number[]) => {
      const [x, y] = [a.of(at, all), b.of(at, all)];
      return op === '+' ? x + y : op === '-' ? x - y : x * y;
    },
  })),
);

const test: fc.Arbitrary<Said> = fc
  .tuple(sign, fc.integer({ min: 0, max: 13 }))
  .map(([op, number]) => ({
    text: `${op} ${number}`,
    holds: (at, all) => signs[op]?.(all[at] ?? 0, number) ?? false,
  }));
const counted = (test: Said, all: readonly number[]) =>
  all.filter((_, at) => test.holds(at, all)).length;

const plain: fc.Arbitrary<Said> = fc.oneof(
  fc.tuple(amount, sign, amount).map(([a, op, b]) => ({
    text: `${a.text} ${op} ${b.text}`,
    holds: (at: number, all: readonly number[]) =>
      signs[op]?.(a.of(at, all), b.of(at, all)) ?? false,
  })),
  fc
    .tuple(fc.constantFrom('=', '<=', '>', '>='), fc.integer({ min: 1, max: count }), fc.boolean())
    .map(([op, rank, fromBelow]) => ({
      text: `rank ${op} ${rank}${fromBelow ? ' from below' : ''}`,
      holds: (at: number, all: readonly number[]) => {
        const own = all[at] ?? 0;
        const ahead = all.filter((each) => (fromBelow ? each < own : each > own)).length + 1;
        if (op === '=') return ahead === rank;
        return op === '<=' ? ahead <= rank : op === '>' ? ahead > rank : ahead >= rank;
      },
    })),
  fc.tuple(fc.constantFrom('every', 'any', 'no', 'most'), test).map(([word, each]) => ({
    text: `${word} all ${each.text}`,
    holds: (_: number, all: readonly number[]) => {
      const number = counted(each, all);
      if (word === 'every') return number === all.length;
      return word === 'any' ? number > 0 : word === 'no' ? number === 0 : number * 2 > all.length;
    },
  })),
  fc.tuple(fc.integer({ min: 0, max: count }), test).map(([number, each]) => ({
    text: `${number} of ${count} ${each.text}`,
    holds: (_: number, all: readonly number[]) => counted(each, all) === number,
  })),
  fc.tuple(sign, fc.integer({ min: 0, max: count }), test).map(([op, number, each]) => ({
    text: `count(all where ${each.text}) ${op} ${number}`,
    holds: (_: number, all: readonly number[]) => signs[op]?.(counted(each, all), number) ?? false,
  })),
  fc.tuple(fc.constantFrom('rises', 'falls'), index, index).map(([way, a, b]) => ({
    text: `${way} through ${2000 + a}..${2000 + b}`,
    holds: (_: number, all: readonly number[]) =>
      all.slice(Math.min(a, b), Math.max(a, b) + 1).every((each, at, part) => {
        const before = part[at - 1];
        return before === undefined || (way === 'rises' ? each > before : each < before);
      }) && a !== b,
  })),
  test.map((each) => ({
    text: `only this ${each.text}`,
    holds: (at: number, all: readonly number[]) =>
      all.every((_, other) => each.holds(other, all) === (other === at)),
  })),
);
const said: fc.Arbitrary<Said> = fc.oneof(
  plain,
  plain.map(({ text, holds }) => ({
    text: `not ${text}`,
    holds: (at: number, all: readonly number[]) => !holds(at, all),
  })),
  fc.tuple(plain, fc.constantFrom('and', 'or'), plain).map(([a, word, b]) => ({
    text: `${a.text} ${word} ${b.text}`,
    holds: (at: number, all: readonly number[]) =>
      word === 'and' ? a.holds(at, all) && b.holds(at, all) : a.holds(at, all) || b.holds(at, all),
  })),
);

function check(figures: readonly Figure[], at: number, text: string) {
  const dataset = datasetOf(figures);
  const [row, field] = [dataset.rows[at], dataset.fields[1]];
  const cell: Cell | undefined = row && field && cellOf(dataset, row, field);
  if (!cell) throw new Error('no cell');
  return checkStatement(text, cell, { datasets: new Map([['d', dataset]]), counters: [], place });
}

const figures = (each: fc.Arbitrary<Figure>) =>
  fc.array(each, { minLength: count, maxLength: count });

describe('a statement', () => {
  it('is what counting by hand says, where the cells are exact', () => {
    fc.assert(
      fc.property(figures(exact), index, said, (list, at, { text, holds }) => {
        const found = check(list, at, text);
        if (found.verdict === 'undecidable') expect(['tie', 'alone']).toContain(found.reason);
        else expect([text, found.verdict]).toEqual([text, String(holds(at, list.map(real)))]);
      }),
      { numRuns: 600 },
    );
  });

  it('is true in every world of its bounds, or in none, where it is decided', () => {
    fc.assert(
      fc.property(figures(figure), index, said, (list, at, { text, holds }) => {
        const found = check(list, at, text);
        if (found.verdict === 'undecidable') return;
        expect([text, found.verdict]).toEqual([text, String(holds(at, list.map(real)))]);
      }),
      { numRuns: 600 },
    );
  });

  it('decides what bounds do not leave open', () => {
    const over: Figure = { value: 300, qualifier: 'over', more: 0 };
    const list = [
      over,
      { ...over, value: 100, qualifier: 'exact' as const },
      { ...over, value: 90, qualifier: 'about' as const },
    ];
    const verdict = (at: number, text: string) => check(list, at, text).verdict;
    expect(verdict(1, 'this / d/2000/value < 1/3')).toBe('true');
    expect(verdict(1, 'this - d/2000/value < -200')).toBe('true');
    expect(verdict(0, '> 299 and > d/2001/value')).toBe('true');
    expect(verdict(0, '> 400 or > 200')).toBe('true');
    expect(verdict(0, '> 400 or < 200')).toBe('undecidable');
    expect(verdict(0, '> 400 and < 200')).toBe('false');
    expect(verdict(2, 'not > d/2000/value')).toBe('undecidable');
    expect(verdict(0, 'change(2000..2001) < 0')).toBe('true');
    expect(verdict(0, 'change(2000..2001) < -70%')).toBe('undecidable');
    expect(verdict(0, 'in 300 <.. 400')).toBe('undecidable');
  });
});
