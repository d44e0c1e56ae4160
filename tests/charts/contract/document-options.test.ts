import { describe, expect, it } from 'vitest';
import { documentOptions } from '../../../src/charts/contract/document-options.ts';
import { chartTypes } from '../../../src/charts/registry.ts';
import { annotationSchema, chartSchema } from '../../../src/schema/chart.ts';
import { textIn } from '../../../src/schema/text.ts';

const told = (type: string, option: string) => {
  const { options, channels = {} } = chartTypes[type] ?? {};
  return options && documentOptions(options, channels).find(({ name }) => name === option);
};

describe('the documented options', () => {
  const text = textIn([]);
  it.each([
    ...Object.entries(chartTypes).map(([name, { options }]) => [name, options] as const),
    ['every chart', chartSchema(text)] as const,
    ['an annotation', annotationSchema(text)] as const,
  ])('of %s are those of its schema', (_, schema) => {
    const documented = documentOptions(schema);
    expect(documented.map(({ name }) => name)).toEqual(Object.keys(schema.shape));
    for (const { name, filling } of documented) expect(filling.kind, name).not.toBe('any');
  });

  it('say what fills them, and whether they must be filled', () => {
    expect(told('bar', 'x')).toMatchObject({
      filling: { kind: 'field', holds: 'number' },
      required: true,
    });
    expect(told('bar', 'sort')).toMatchObject({ filling: { kind: 'text' }, required: false });
    expect(told('bar', 'domain')).toMatchObject({ filling: { kind: 'pair' } });
    expect(told('stacked', 'color')).toMatchObject({ required: true });
    expect(told('stacked', 'percent')).toMatchObject({ filling: { kind: 'boolean' } });
    expect(told('table', 'columns')).toMatchObject({ filling: { kind: 'list' } });
    expect(told('waffle', 'cell')).toMatchObject({ filling: { kind: 'number' } });
  });
});
