import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { selectRows } from '../../src/charts/contract/select-rows.ts';
import { drawFigure } from '../../src/charts/draw-figure.ts';
import { chartTypes } from '../../src/charts/registry.ts';
import type { Row } from '../../src/model/dataset.ts';
import { sampleId, samplesToShow } from '../../src/publication/build-gallery.ts';
import { wordsFor } from '../../src/words/languages.ts';
import { drawingAt, everyDrawing } from './drawn.ts';

const { moreThan, promised } = wordsFor('en').charts;

/** A type's first sample with two of its rows changed: one is “more than”, one is only promised. */
function changedSample(type: string) {
  const publication = samplesToShow();
  const chart = publication.charts.find(({ id }) => id === sampleId(type, 0));
  const dataset = publication.datasets.find(({ name }) => name === chart?.dataset);
  if (!chart || !dataset) throw new Error(`There is no sample of ${type}.`);
  const rows = selectRows(dataset, chart.specification);
  const full = rows.filter(({ values }) => !Object.values(values).includes(null));
  const [over, toCome] = full;
  const changed = dataset.rows.map((row): Row => {
    const [qualifier, status] = [
      row.key === over?.key ? ('over' as const) : ('exact' as const),
      row.key === toCome?.key ? ('promised' as const) : ('done' as const),
    ];
    return { ...row, qualifier, status };
  });
  const datasets = publication.datasets.map((each) =>
    each === dataset ? { ...dataset, rows: changed } : each,
  );
  const isCounted = dataset.fields.some(({ name, type: kind }) => {
    return kind === 'number' && !dataset.primaryKey.includes(name);
  });
  const figure = drawFigure({ ...chart }, { ...publication, datasets }, 'en');
  return { isCounted, figure };
}

/** What drawing.css draws hatched, and what it draws dashed. */
const hatched = '.hatch, .cut';
const dashed = '.goal, .to-come, .promised .shape, .promised .tint';

describe.each(Object.keys(chartTypes))('a chart of type %s', (type) => {
  const { figure, isCounted } = changedSample(type);

  it('hatches what is “more than” and dashes what is promised, or says so in words', () => {
    if (figure.drawing.kind === 'html') {
      expect(drawingAt(figure)).toContain(promised);
      if (isCounted) expect(drawingAt(figure)).toContain('more than');
      return;
    }
    for (const { width, html } of everyDrawing(figure)) {
      const { document } = parseHTML(html);
      const key = document.querySelector('g.key');
      expect(key?.textContent, `the key at ${width} px`).toContain(moreThan);
      expect(key?.textContent, `the key at ${width} px`).toContain(promised);
      key?.remove();
      expect(document.querySelector(hatched), `hatching at ${width} px`).not.toBeNull();
      expect(document.querySelector(dashed), `dashes at ${width} px`).not.toBeNull();
    }
  });
});
