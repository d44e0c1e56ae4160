import { describe, expect, it } from 'vitest';
import { everyDrawing } from './drawn.ts';
import { sampleDataset, sampleFigure } from './sample.ts';

const when = { name: 'when', type: 'integer', title: 'When' };
const other = { name: 'other', type: 'number', title: 'Other' };
const rows = Array.from({ length: 5000 }, (_, index) => ({
  key: `row-${index}`,
  value: Math.round(500 + 400 * Math.sin(index / 90)),
  values: { when: index, other: (index * 37) % 811 },
}));
const dataset = sampleDataset(rows, { unit: 'case', fields: [when, other] });

/** The bytes of all drawings together. */
function weigh(specification: Record<string, unknown>): number {
  const drawings = everyDrawing(sampleFigure(specification, dataset));
  return drawings.reduce((sum, { html }) => sum + html.length, 0);
}

describe('five thousand rows', () => {
  it.each([
    { type: 'bar', x: 'value' },
    { type: 'dot', x: 'value' },
    { type: 'column', x: 'when', y: 'value' },
    { type: 'line', x: 'when', y: 'value' },
    { type: 'area', x: 'when', y: 'value' },
    { type: 'scatter', x: 'value', y: 'other' },
    { type: 'range', x1: 'value', x2: 'other' },
    { type: 'table' },
    { type: 'list' },
  ])('leave the page light as $type', (specification) => {
    expect(weigh(specification)).toBeLessThan(600_000);
  });

  it('are told of where not all are drawn', () => {
    const figure = sampleFigure({ type: 'bar', x: 'value' }, dataset, 'zh-CN');
    expect(figure.note?.text).toBe('只画出前200行，共5,000行；其余见数据。');
    expect(figure.table.rows).toHaveLength(200);
    expect(sampleFigure({ type: 'line', x: 'when', y: 'value' }, dataset).note).toBeUndefined();
  });
});
