import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStatement } from '../../../src/facts/statements/parse-statement.ts';
import { told, units } from './newsroom.ts';

const readme = readFileSync(
  new URL('../../../src/facts/claims/README.md', import.meta.url),
  'utf8',
);
const grammar = /```ebnf\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
const examples = [...readme.matchAll(/^```md(.*)\n([\s\S]*?)^```$/gm)].map(
  ([, names = '', source = '']) => ({
    names: names.split(' ').filter(Boolean),
    source,
  }),
);

/** A rule: words, names of rules, what may be left out or repeated, and what there is to choose from. */
type Rule =
  | { readonly word: string }
  | { readonly name: string }
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly times: readonly [number, number]; readonly of: Rule };

function rulesOf(text: string): Map<string, Rule> {
  return new Map(
    [...text.matchAll(/^(\w+)\s*=([\s\S]*?)\s;$/gm)].map(([, name = '', body = '']) => {
      const tokens = body.match(/"[^"]*"|[a-z]+|[()[\]{}|]/g) ?? [];
      return [name, choice(tokens)];
    }),
  );
}

function choice(tokens: string[]): Rule {
  const any: Rule[] = [];
  let all: Rule[] = [];
  while (tokens.length > 0 && !/^[)\]}]$/.test(tokens[0] ?? '')) {
    const token = tokens.shift() ?? '';
    if (token === '|') {
      any.push({ all });
      all = [];
    } else if (token === '(' || token === '[' || token === '{') {
      const of = choice(tokens);
      tokens.shift();
      all.push(token === '(' ? of : { times: [0, token === '[' ? 1 : 2], of });
    } else all.push(token.startsWith('"') ? { word: token.slice(1, -1) } : { name: token });
  }
  return { any: [...any, { all }] };
}

const leaves: Readonly<Record<string, readonly string[]>> = {
  key: ['2015', 'north', '先进材料', '2024,东区', 'first%20half', '%61nd'],
  address: ['output/2024/value', 'signed/total', 'cities/2024,hill/value'],
  number: ['5', '0.5', '60%', '5 percentage-points', '2 亿元', '100 million CNY', '.5'],
  fraction: ['2/3', '1/2'],
  count: ['1', '2', '12'],
  field: ['exports'],
  column: ['exports', 'trade/exports'],
};

describe('the grammar in the README', () => {
  const rules = rulesOf(grammar);

  it('names no rule that is not there', () => {
    const names = new Set(
      [...grammar.replace(/"[^"]*"/g, '').matchAll(/[a-z]+/g)].map(([name]) => name),
    );
    expect([...names].filter((name) => !rules.has(name) && !Object.hasOwn(leaves, name))).toEqual(
      [],
    );
    expect([...rules.keys()].length).toBeGreaterThan(20);
  });

  it('is what the parser reads', () => {
    const write = (rule: Rule, pick: (count: number) => number, depth: number): string => {
      if ('word' in rule) return rule.word;
      if ('all' in rule) return rule.all.map((each) => write(each, pick, depth)).join(' ');
      if ('times' in rule) {
        const [least, most] = rule.times;
        const times = depth > 22 || pick(3) > 0 ? least : least + 1 + pick(most - least);
        return Array.from({ length: times }, () => write(rule.of, pick, depth + 1)).join(' ');
      }
      if ('any' in rule) {
        const at = depth > 22 ? 0 : pick(rule.any.length);
        return write(rule.any[at] ?? { word: '' }, pick, depth + 1);
      }
      const leaf = leaves[rule.name];
      if (leaf) return leaf[pick(leaf.length)] ?? '';
      // What nests without end ends with a comparison.
      if (depth > 22 && ['statement', 'both', 'negated', 'simple', 'test'].includes(rule.name))
        return '> 5';
      if (depth > 22 && ['amount', 'product', 'factor', 'value'].includes(rule.name)) return 'this';
      return write(rules.get(rule.name) ?? { word: '?' }, pick, depth + 1);
    };
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(9999)), (stream) => {
        const pick = (count: number) => (stream.next().value ?? 0) % count;
        const text = write({ name: 'statement' }, pick, 0)
          .replace(/\s+/g, ' ')
          .replace(/ \.\. (?=\S)(?<=[^<>=\s%] \.\. )/g, ' .. ');
        const written = text
          .replace(/(\S+) \.\. (\S+)/g, (whole, from: string, to: string) =>
            leaves.key?.includes(from) && leaves.key?.includes(to) ? `${from}..${to}` : whole,
          )
          .replace(/ , /g, ', ')
          .replace(/\( /g, '(')
          .replace(/(sum|mean|median|min|max|change|rate) \(/g, '$1(');
        if (written.length > 1500) return;
        const read = readStatement(written, Object.keys(units));
        expect([written, 'fault' in read ? read.fault : undefined]).toEqual([written, undefined]);
      }),
      { numRuns: 400 },
    );
  });
});

it.each(['above', 'over', 'about', 'equals', 'equal to', 'at least', 'less than', '>', 'not >'])(
  'goes on behind keys with “or %s”',
  (sign) => {
    expect(readStatement(`is lowest among north or ${sign} this`, [])).toMatchObject({
      kind: 'or',
      left: { kind: 'extreme', rows: { keys: [{ from: 'north' }] } },
    });
  },
);

describe('the examples in the README', () => {
  it('are there', () => {
    expect(examples.length).toBeGreaterThan(5);
  });

  it.each(examples)('are so: $source', ({ names, source }) => {
    const lines = source.split('\n').filter(Boolean);
    const found = lines.flatMap((line) =>
      told(line).list.map(({ code, values }) => [code, JSON.stringify(values)]),
    );
    expect(found.map(([code]) => code)).toEqual(names);
    const chinese = lines.filter((line) =>
      /^[\p{Script=Han}，]{2}/u.test(line.replace(/[[\]]/g, '')),
    );
    if (names.length === 0) expect(chinese.length * 2).toBe(lines.length);
  });
});
