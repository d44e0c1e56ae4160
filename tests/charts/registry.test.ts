import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartTypeWords } from '../../src/charts/contract/type-words.ts';
import { widths } from '../../src/charts/contract/widths.ts';
import type { CourseIslandData } from '../../src/charts/islands/over-time.ts';
import { chartTypes } from '../../src/charts/registry.ts';
import { textStyles } from '../../src/charts/text/label.ts';
import { ownOptions } from '../../src/views/gallery.ts';
import { type EditorLanguage, languages } from '../../src/words/languages.ts';
import { everyDrawing } from './drawn.ts';
import { hardCharts } from './hard-datasets.ts';
import { sampleFigure } from './sample.ts';

const css = (name: string) =>
  readFileSync(new URL(`../../src/charts/${name}`, import.meta.url), 'utf8');

describe.each(Object.entries(chartTypes))('the chart type %s', (name, type) => {
  it('has a name, and says when to use it and when not, in the editors’ languages', () => {
    for (const tag of Object.keys(languages) as EditorLanguage[]) {
      const words = chartTypeWords(name, type.about, tag);
      expect(words.name).not.toBe(name);
      expect(words.use).toMatch(/[.。]$/);
    }
    expect(chartTypeWords(name, type.about, 'zh-CN').use).toMatch(/\p{Script=Han}/u);
  });

  it('documents each of its options in the editors’ languages', () => {
    for (const tag of Object.keys(languages) as EditorLanguage[])
      for (const option of ownOptions(name, tag))
        expect(option.explanation, option.name).toMatch(/[.。]$/);
  });

  it('has a channel for each option that names one field', () => {
    for (const channel of Object.keys(type.channels))
      expect(type.options.shape).toHaveProperty(channel);
  });
});

describe('every drawing', () => {
  const drawings = hardCharts.map(({ name, specification, dataset }) => {
    const figure = sampleFigure(specification, dataset, 'zh-CN');
    const { drawing, island, islandData } = figure;
    const html = everyDrawing(figure)
      .map((each) => each.html)
      .join('');
    return {
      name,
      html,
      kind: drawing.kind,
      keys: (specification.rows ?? dataset.rows.map(({ key }) => key)) as string[],
      course: island === 'course' ? (islandData as CourseIslandData) : undefined,
    };
  });

  it.each(drawings)('$name: ties what it draws to rows', ({ html, keys, course }) => {
    const missing = keys.filter((key) => !html.includes(`data-key="${key}"`));
    // Close together, moments have no marks of their own: what answers for them knows every one.
    const series = missing.length > 0 ? (course?.panels.flatMap((each) => each.series) ?? []) : [];
    const told = series.reduce((sum, { texts }) => sum + texts.length, 0);
    expect(missing.length === 0 || told >= keys.length, missing.join()).toBe(true);
  });

  it.each(drawings)('$name: takes every colour from the page and needs no id', ({ html }) => {
    expect(html).not.toMatch(/#[0-9a-f]{3,8}\b|rgb\(|\bid="| style="/i);
  });

  it.each(drawings)(
    '$name: is a picture with a name, and holds none that is forbidden',
    ({ html, kind }) => {
      if (kind === 'svg') {
        expect(html).toContain(
          'role="img" aria-labelledby="chart-sample-title" aria-describedby="chart-sample-description"',
        );
      }
      expect(html).not.toMatch(/aria-label=|NaN|undefined|Infinity/);
    },
  );

  it('is the same each time it is drawn', () => {
    for (const { specification, dataset } of hardCharts.slice(0, 4)) {
      const once = sampleFigure(specification, dataset, 'en');
      const again = sampleFigure(specification, dataset, 'en');
      expect(everyDrawing(again)).toEqual(everyDrawing(once));
      expect({ ...again, drawing: {} }).toEqual({ ...once, drawing: {} });
    }
  });
});

describe('the style sheets', () => {
  it('show one drawing at each width: the widest that fits', () => {
    const sheet = css('chart.css');
    for (const [index, width] of widths.entries()) {
      const next = widths[index + 1];
      const below = next === undefined ? '' : ` < ${next}px`;
      const shown =
        index === 0
          ? `width${below}`
          : next === undefined
            ? `width >= ${width}px`
            : `${width}px <= width${below}`;
      expect(sheet).toContain(`@container (${shown}) {\n  .w${width} {\n    display: block;`);
    }
  });

  it('set text at the sizes by which it is measured', () => {
    const sizes = [...css('drawing.css').matchAll(/font-size: (\d+)px/g)].map(([, size]) =>
      Number(size),
    );
    expect(new Set(sizes)).toEqual(new Set(Object.values(textStyles).map(({ size }) => size)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
  });
});
