import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayStatement } from '../../../src/facts/claims/say-statement.ts';
import { checkStatement } from '../../../src/facts/statements/check-statement.ts';
import { longestStatement, parseStatement } from '../../../src/facts/statements/parse-statement.ts';
import { printStatement } from '../../../src/facts/statements/print-statement.ts';
import type { Expression, Rows, Statement } from '../../../src/facts/statements/statement.ts';
import { Mistakes } from '../../../src/mistakes/mistake.ts';
import { resolveCell } from '../../../src/model/address.ts';
import { namedUnit } from '../../../src/model/units/unit.ts';
import { datasets, told, units } from './newsroom.ts';

const counters = Object.keys(units);
const place = { file: 'a.md', line: 1, column: 1 };

const keyText = fc.oneof(
  fc.constantFrom(
    '2015',
    'north',
    'a,b',
    '先进材料',
    'and',
    'of',
    'New York',
    'x..y',
    '50%',
    "d'Or",
    'a (b)',
    'at',
    'Trinidad and Tobago',
    '~',
    '>',
    '!=',
    '-',
    'a、b',
    'c, d',
  ),
  fc.stringMatching(/^[a-z0-9一-龥][ -~一-龥]{0,8}[a-z0-9]$/u),
);
const range = fc.record({ from: keyText, to: fc.option(keyText, { nil: undefined }) });
const keys = fc.option(fc.array(range, { minLength: 1, maxLength: 3 }), { nil: undefined });
const field = fc.constantFrom('value', 'exports', 'output/value');
const address = fc.constantFrom(
  'output/2024/value',
  'cities/2024,hill/value',
  'd/a%20b/f',
  'growth-rates/a-b',
);
const number = fc.record({
  kind: fc.constant('number' as const),
  value: fc.integer({ min: 0, max: 10_000_000 }).map((each) => each / 1000),
  unit: fc
    .constantFrom(
      undefined,
      'percent',
      '亿元',
      'percentage-points',
      'million USD',
      'project',
      '亿元/project',
    )
    .map((name) => (name === undefined ? undefined : namedUnit(name, counters))),
});
const fold = fc.constantFrom('sum', 'mean', 'median', 'min', 'max');

const { statement } = fc.letrec<{ statement: Statement; expression: Expression; rows: Rows }>(
  (tie) => ({
    rows: fc.record({
      keys,
      others: fc.constantFrom(undefined, true),
      of: fc.option(field, { nil: undefined }),
      except: keys,
      where: fc.option(tie('statement'), { nil: undefined, freq: 6 }),
    }),
    expression: fc.oneof(
      { depthSize: 'small', maxDepth: 3, withCrossShrink: true },
      number,
      fc.constantFrom(
        { kind: 'this' },
        { kind: 'previous' },
        { kind: 'its', field: 'exports' },
      ) as fc.Arbitrary<Expression>,
      fc.record({ kind: fc.constant('cell' as const), address }),
      fc.record({ kind: fc.constant('run' as const), way: fc.constantFrom('rise', 'fall') }),
      fc.record({ kind: fc.constant('minus' as const), of: tie('expression') }),
      fc.record({
        kind: fc.constant('operation' as const),
        op: fc.constantFrom('+', '-', '*', '/'),
        left: tie('expression'),
        right: tie('expression'),
      }),
      fc.record({
        kind: fc.constant('function' as const),
        name: fold,
        args: fc.array(tie('expression'), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({
        kind: fc.constant('fold' as const),
        name: fc.oneof(fold, fc.constant('count' as const)),
        rows: tie('rows'),
      }),
      fc.record({
        kind: fc.constant('span' as const),
        name: fc.constant('change' as const),
        from: tie('expression'),
        to: tie('expression'),
      }),
      fc.record({
        kind: fc.constant('span' as const),
        name: fc.constant('rate' as const),
        from: tie('expression'),
        to: tie('expression'),
        years: number,
      }),
      fc.record({
        kind: fc.constant('key-span' as const),
        name: fc.constantFrom('change', 'rate'),
        rows: tie('rows'),
      }),
    ) as fc.Arbitrary<Expression>,
    statement: fc.oneof(
      { depthSize: 'small', maxDepth: 3, withCrossShrink: true },
      fc.record({
        kind: fc.constant('extreme' as const),
        which: fc.constantFrom('max', 'min'),
        subject: fc.option(address, { nil: undefined }),
        rows: fc.record({ keys, except: keys }),
      }),
      fc.record({
        kind: fc.constant('rank' as const),
        comparison: fc.constantFrom('=', '<', '<=', '>', '>='),
        rank: fc.integer({ min: 1, max: 40 }),
        of: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
        fromBelow: fc.boolean(),
        subject: fc.option(address, { nil: undefined }),
        rows: fc.record({ keys, except: keys }),
      }),
      fc.record({
        kind: fc.constant('comparison' as const),
        comparison: fc.constantFrom('=', '~'),
        left: tie('expression'),
        right: tie('expression'),
        within: fc.option(number, { nil: undefined }),
      }),
      fc.record({
        kind: fc.constant('comparison' as const),
        comparison: fc.constantFrom('>', '>=', '<', '<='),
        left: tie('expression'),
        right: tie('expression'),
      }),
      fc.record({
        kind: fc.constant('between' as const),
        of: tie('expression'),
        low: tie('expression'),
        high: tie('expression'),
        lowOpen: fc.boolean(),
        highOpen: fc.boolean(),
      }),
      fc.record({
        kind: fc.constant('course' as const),
        way: fc.constantFrom('rise', 'fall'),
        rows: tie('rows'),
      }),
      fc.record({
        kind: fc.constant('quantified' as const),
        quantifier: fc.oneof(
          fc.constantFrom('every', 'any', 'no', 'most', 'only'),
          fc.record({ allBut: fc.integer({ min: 1, max: 9 }) }),
          fc.record({ count: fc.integer({ min: 0, max: 9 }), of: fc.integer({ min: 1, max: 9 }) }),
        ),
        rows: tie('rows'),
        test: tie('statement'),
      }),
      fc.record({ kind: fc.constantFrom('not', 'as-stated'), of: tie('statement') }),
      fc.record({
        kind: fc.constantFrom('and', 'or'),
        left: tie('statement'),
        right: tie('statement'),
      }),
    ) as fc.Arbitrary<Statement>,
  }),
);

/** A tree without what is not there. */
const bare = (tree: unknown) => JSON.parse(JSON.stringify(tree));

const cells = [
  'output/2024/value',
  'sectors/steel/growth',
  'cities/2023,lake/value',
  'visits/east/value',
  'trips/pass/time',
].map((each) => {
  const cell = resolveCell(each, datasets, place, new Mistakes());
  if (!cell) throw new Error(each);
  return cell;
});

describe('the grammar of claims', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(statement, (tree) => {
        const text = printStatement(tree);
        fc.pre(text.length <= longestStatement);
        expect(bare(parseStatement(text, counters))).toEqual(bare(tree));
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever is written', () => {
    const words = fc.constantFrom(
      ...'is not max min rank 2 3 of from below among except where 2015..2024 2015 2024 all others every any no most only but this previous its value > < >= = ~ .. ..< ( ) , + - * / and or as stated within 5% 0 rises falls through in a row count sum mean change rate output/2024/value output/2020/value nowhere/x/y 亿元 、'.split(
        ' ',
      ),
    );
    const written = fc.oneof(
      fc.array(words, { maxLength: 14 }).map((list) => list.join(' ')),
      fc.string({ maxLength: 40 }),
      statement.map(printStatement),
    );
    fc.assert(
      fc.property(written, fc.constantFrom(...cells), (text, cell) => {
        const found = checkStatement(text, cell, { datasets, counters, place });
        expect(['true', 'false', 'undecidable', 'unreadable', 'mistaken']).toContain(found.verdict);
        sayStatement(text, cell, { datasets, units, language: 'en' });
      }),
      { numRuns: 400 },
    );
  });

  it('is no deeper than can be read', () => {
    const deep = (count: number) => `${'('.repeat(count)}> 5${')'.repeat(count)}`;
    expect(parseStatement(deep(8), counters)).toBeDefined();
    expect(parseStatement(deep(5000), counters)).toBeUndefined();
    expect(parseStatement(`> ${'('.repeat(900)}5${')'.repeat(900)}`, counters)).toBeUndefined();
    expect(parseStatement(`${'not '.repeat(450)}> 5`, counters)).toBeUndefined();
    expect(parseStatement(`> ${'-'.repeat(900)}5`, counters)).toBeUndefined();
  });

  it('never throws over words, either', () => {
    const words = fc.constantFrom(
      ...'the largest smallest not fell rose half nearly a third of all most only 40 percent more than second in row 最大 没有 下降 近一半 第三 全部 除 连续 三年 翻番'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 5 }),
        statement,
        fc.constantFrom('en', 'zh-CN'),
        (list, tree, language) => {
          const text = printStatement(tree).replaceAll('"', '').replaceAll(']', '');
          told(`[${list.join(' ')}](claim:output/2024/value "${text}")`, language);
        },
      ),
      { numRuns: 150 },
    );
  });
});
