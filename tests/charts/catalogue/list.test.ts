import { describe, expect, it } from 'vitest';
import { wide } from '../../../src/charts/text/text-height.ts';
import type { Field } from '../../../src/model/dataset.ts';
import { drawingAt } from '../drawn.ts';
import { sampleDataset, sampleFigure } from '../sample.ts';
import { expectDrawing } from '../snapshot.ts';

const who: Field = {
  name: 'who',
  type: 'string',
  title: { 'zh-CN': '企业', en: 'Enterprise' },
  labels: { north: { 'zh-CN': '北方<钢>', en: 'Northern <Steel>' } },
};
const honours = sampleDataset(
  [
    {
      key: 'smart',
      label: { 'zh-CN': '智能工厂', en: 'Smart factory' },
      value: 1,
      values: { who: 'north' },
    },
    {
      key: 'green',
      label: { 'zh-CN': '绿色工厂', en: 'Green factory' },
      value: 4,
      values: { who: '' },
      note: { 'zh-CN': '没有点名', en: 'not named' },
    },
  ],
  { unit: 'project', fields: [who] },
);
const specification = { type: 'list', details: ['who', 'value'] };

describe('a list', () => {
  it.each(['zh-CN', 'en'])('stands in %s', async (language) => {
    await expectDrawing(sampleFigure(specification, honours, language), 'list');
  });

  it('says what it holds', () => {
    expect(sampleFigure(specification, honours, 'zh-CN').description).toBe(
      '清单，共2项。智能工厂：北方<钢>、数值：1个；绿色工厂：数值：4个。',
    );
  });

  it('shows all other fields where none are chosen', () => {
    const figure = sampleFigure({ type: 'list' }, honours, 'en');
    expect(drawingAt(figure).match(/data-field/g)).toHaveLength(3);
  });

  it('is an aside where no row has a figure', () => {
    const bare = { ...honours, fields: honours.fields.filter(({ type }) => type === 'string') };
    expect(sampleFigure({ type: 'list' }, bare, 'en').isAside).toBe(true);
    expect(sampleFigure({ type: 'list' }, honours, 'en').isAside).toBe(false);
  });

  it('is lower where details stand beside the names', () => {
    const { drawing } = sampleFigure(specification, honours, 'en');
    const heightAt = drawing.kind === 'html' ? drawing.heightAt : () => 0;
    expect(heightAt(wide)).toBeLessThan(heightAt(wide - 1));
    // The padding of two rows, a line for each name at least, and the rule between them.
    expect(heightAt(wide)).toBeGreaterThan(2 * 22.4 + 1);
  });
});
