import { describe, expect, it } from 'vitest';
import type { Field } from '../../../src/model/dataset.ts';
import { unitNamed } from '../../unit-named.ts';
import { drawingAt } from '../drawn.ts';
import { sampleDataset, sampleFigure } from '../sample.ts';
import { expectDrawing } from '../snapshot.ts';

const goal: Field = { name: 'goal', type: 'number', title: 'Goal', unit: unitNamed('project') };
const rows = [
  { key: 'sign', label: { 'zh-CN': '签约', en: 'Signed' }, value: 26, values: { goal: 40 } },
  { key: 'start', label: { 'zh-CN': '开工', en: 'Started' }, value: 22, values: { goal: 20 } },
  { key: 'open', label: { 'zh-CN': '投产', en: 'Opened' }, value: null, values: { goal: 20 } },
];
const goals = sampleDataset(rows, { unit: 'project', fields: [goal] });
const specification = { type: 'progress', x: 'value', target: 'goal' };

describe('progress', () => {
  it.each([
    [280, 'zh-CN'],
    [680, 'en'],
  ])('is drawn at %i px in %s', async (width, language) => {
    await expectDrawing(sampleFigure(specification, goals, language), 'progress', width);
  });

  it('tells what is done of what', () => {
    expect(sampleFigure(specification, goals, 'en').description).toContain(
      'Signed: 26 of 40\u00A0projects, Started: 22 of 20\u00A0projects, Opened: target: 20\u00A0projects; no data',
    );
    expect(sampleFigure(specification, goals, 'zh-CN').description).toContain(
      '签约26个，目标40个、开工22个，目标20个、投产目标20个；无数据',
    );
  });

  it('takes targets from cells elsewhere', () => {
    const plan = sampleDataset([{ key: 'all', value: 50 }], { unit: 'project', name: 'plan' });
    const at = (target: unknown) =>
      sampleFigure({ ...specification, target }, goals, 'en', [plan]).description;
    expect(at('plan/all/value')).toContain('Signed: 26 of 50\u00A0projects, Started: 22 of 50');
    expect(at({ sign: 'plan/all/value' })).toContain(
      'Signed: 26 of 50\u00A0projects, Started: 22\u00A0projects',
    );
  });

  it('takes promised rows as targets where no target is named', () => {
    const promised = rows.map((row) => ({ ...row, status: 'promised' as const }));
    const dataset = sampleDataset(promised, { unit: 'project' });
    const { description } = sampleFigure({ type: 'progress', x: 'value' }, dataset, 'en');
    expect(description).toContain('Signed: target: 26\u00A0projects');
  });

  it('draws shares of the target where units differ', () => {
    const unlike = sampleDataset(
      [
        { key: 'a', value: 10, values: { goal: 20 } },
        { key: 'b', value: 1000, unit: 'case', values: { goal: 2000 } },
      ],
      { unit: 'project', fields: [goal] },
    );
    const figure = sampleFigure(specification, unlike, 'en');
    const html = drawingAt(figure, 280);
    const widths = [...html.matchAll(/class="shape"[^>]* width="([\d.]+)"/g)].map(([, w]) => w);
    expect(widths[0]).toBe(widths[1]);
  });

  it('draws small shares as long as large ones', () => {
    const longest = (target: number) => {
      const rows = [{ key: 'a', value: target / 2, values: { goal: target } }];
      const small = sampleDataset(rows, { unit: 't', fields: [{ ...goal, unit: unitNamed('t') }] });
      const figure = sampleFigure({ type: 'progress', x: 'value', target: 'goal' }, small);
      const widths = drawingAt(figure).matchAll(/class="shape[^"]*"[^>]* width="([\d.]+)"/g);
      return Math.max(...[...widths].map(([, width]) => Number(width)));
    };
    // The texts beside them are of other widths.
    expect(Math.abs(longest(0.8) - longest(8))).toBeLessThan(20);
  });
});
