import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviseJson } from '../../../src/editing/json/revise-json.ts';
import { withValue } from '../../../src/editing/text/set-value.ts';
import type { Path } from '../../../src/source/source.ts';

const flour = `{
  "name": "flour",
  "title": { "zh-CN": "面粉", "en": "Flour" },
  "schema": {
    "primaryKey": ["mill"],
    "fields": [
      { "name": "mill", "type": "string" },
      { "name": "output", "type": "number",   "unit": "t" }
    ]
  },
  "data": [
    { "mill": "east", "output": 120.50 },
    { "mill": "west", "output": 8e1 },
    {
      "mill": "north",
      "output": null
    }
  ]
}
`;

const edits: readonly [path: Path, value: unknown, from: string, to: string][] = [
  [['data', 1, 'output'], 81, '"output": 8e1', '"output": 81'],
  [['title', 'fr'], 'Farine', '"en": "Flour" }', '"en": "Flour", "fr": "Farine" }'],
  [['data', 0], undefined, '    { "mill": "east", "output": 120.50 },\n', ''],
  [
    ['data', 3],
    { mill: 'south', output: 3 },
    'null\n    }\n',
    'null\n    },\n    {\n      "mill": "south",\n      "output": 3\n    }\n',
  ],
  [['schema', 'fields', 1, 'decimals'], 1, '"unit": "t" }', '"unit": "t", "decimals": 1 }'],
  [['temporal'], '2024', '  ]\n}\n', '  ],\n  "temporal": "2024"\n}\n'],
  [['schema', 'primaryKey'], ['mill', 'year'], '["mill"]', '["mill", "year"]'],
];

describe('JSON that is edited', () => {
  it.each(edits)('changes what it must alone: %j', (path, value, from, to) => {
    expect(reviseJson(flour, path, value)).toBe(flour.replace(from, () => to));
  });

  it('puts a row between others, spaced out as the one before it', () => {
    const { data } = JSON.parse(flour);
    const rows = data.toSpliced(1, 0, { mill: 'south', output: 3 });
    expect(reviseJson(flour, ['data'], rows)).toBe(
      flour.replace('120.50 },\n', '120.50 },\n    { "mill": "south", "output": 3 },\n'),
    );
    expect(reviseJson('{"data":[{"a":1}]}', ['data'], [{ a: 1 }, { a: 2 }])).toBe(
      '{"data":[{"a":1},{"a":2}]}',
    );
    expect(reviseJson('{\n\t"data": []\n}\n', ['data'], [{ a: 1 }])).toBe(
      '{\n\t"data": [{"a": 1}]\n}\n',
    );
  });

  const names = fc.constantFrom('mill', 'output', 'name', '__proto__', '单位');
  const values = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.array(tie('group'), { maxLength: 4 }),
      tie('group'),
    ),
    group: fc
      .array(fc.tuple(names, tie('value')), { maxLength: 3 })
      .map((all) => Object.fromEntries(all)),
  })).value;
  const spacing = fc.constantFrom<string | number | undefined>(undefined, 2, '\t');

  it('says whatever it is made to', () => {
    fc.assert(
      fc.property(values, values, spacing, (before, after, space) => {
        const text = JSON.stringify(before, null, space);
        expect(JSON.parse(reviseJson(text, [], after))).toEqual(JSON.parse(JSON.stringify(after)));
        expect(reviseJson(text, [], before)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('is byte for byte as it was, where cells are changed and changed back, rows added and taken away', () => {
    const { data } = JSON.parse(flour);
    const cells = fc.array(fc.tuple(fc.nat(2), fc.integer()), { maxLength: 3 });
    fc.assert(
      fc.property(cells, fc.nat(3), (changed, at) => {
        let rows: unknown = data;
        for (const [row, value] of changed) rows = withValue(rows, [row, 'mill'], String(value));
        const more = (rows as readonly unknown[]).toSpliced(at, 0, { mill: 'new', output: 1 });
        const text = reviseJson(flour, ['data'], more);
        expect(JSON.parse(text)).toEqual({ ...JSON.parse(flour), data: more });
        expect(reviseJson(text, ['data'], data)).toBe(flour);
      }),
    );
  });
});
