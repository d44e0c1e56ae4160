import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/model/dataset.ts';
import { FactAnchors } from '../../src/model/fact-anchors.ts';

const cell = (dataset: string, key: string, field: string): Cell => ({
  dataset,
  key,
  field,
  value: 1,
  qualifier: 'exact',
  status: 'done',
});

describe('the anchors of numbers', () => {
  it('name their cells, and count where a cell comes again', () => {
    const anchors = new FactAnchors();
    const of = (kind: 'fact' | 'claim', ...parts: Parameters<typeof cell>) =>
      anchors.anchor({ kind, cell: cell(...parts) });
    expect(of('fact', 'growth', 'steel', 'value')).toBe('fact-growth-steel-value');
    expect(of('fact', 'growth', 'tin', 'value')).toBe('fact-growth-tin-value');
    expect(of('fact', 'growth', 'steel', 'value')).toBe('fact-growth-steel-value-2');
    expect(of('claim', 'growth', 'steel', 'value')).toBe('claim-growth-steel-value');
  });

  it('never give one id to two cells', () => {
    const anchors = new FactAnchors();
    const cells = [
      cell('a', 'b-c', 'd'),
      cell('a-b', 'c', 'd'),
      cell('a', 'b c', 'd'),
      cell('a', 'b_c', 'd'),
    ];
    const ids = cells.map((each) => anchors.anchor({ kind: 'fact', cell: each }));
    expect(new Set(ids).size).toBe(cells.length);
    for (const id of ids) expect(id).toMatch(/^\S+$/);
  });

  it('keep the numbers of a chart apart from those of the text around it', () => {
    const fact = { kind: 'fact', cell: cell('a', 'b', 'c') } as const;
    expect(new FactAnchors('map').anchor(fact)).not.toBe(new FactAnchors().anchor(fact));
  });
});
