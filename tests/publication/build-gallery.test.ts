import { describe, expect, it, test } from 'vitest';
import { drawFigure } from '../../src/charts/draw-figure.ts';
import { chartTypes } from '../../src/charts/registry.ts';
import { buildSamples, sampleId, samplesToShow } from '../../src/publication/build-gallery.ts';
import { loadPublication } from '../../src/publication/load.ts';
import { galleryPaths, galleryTypePaths } from '../../src/publication/pages/gallery.ts';
import { placesOf } from './small-site.ts';

describe('the samples', () => {
  it('pass the check of a newsroom’s charts without an error or a warning', () => {
    expect(placesOf(buildSamples())).toEqual([]);
  });

  it('are there for every type, in both languages, and say that their figures are made up', () => {
    const { charts, datasets } = samplesToShow();
    const ids = Object.entries(chartTypes).flatMap(([type, { about }]) =>
      about.samples.map((_, index) => sampleId(type, index)),
    );
    expect(charts.map(({ id }) => id).sort()).toEqual(ids.sort());
    for (const { id, type, title, subtitle } of charts) {
      expect(id.replace(/-\d+$/, '')).toBe(type);
      expect(title.en?.text).not.toBe(title['zh-CN']?.text);
      expect(subtitle?.en?.text).toMatch(/^Sample data/);
      expect(subtitle?.['zh-CN']?.text).toMatch(/^示例数据/);
    }
    for (const { sources } of datasets)
      expect(sources.map(({ title }) => title)).toEqual([
        { 'zh-CN': '示例数据，纯属虚构', en: 'Sample data, made up' },
      ]);
  });

  it('show what charts can: highlights, annotations, facets, what is promised, more than this, or missing', () => {
    const { charts, datasets } = samplesToShow();
    expect(charts.filter(({ specification }) => specification.highlight).length).toBeGreaterThan(5);
    expect(charts.flatMap(({ annotations }) => annotations).length).toBeGreaterThan(5);
    const faceted = charts.filter(({ specification }) => specification.facet);
    const able = Object.entries(chartTypes).filter(([, { channels }]) => channels.facet);
    expect(faceted.map(({ type }) => type).sort()).toEqual(able.map(([type]) => type).sort());
    const rows = datasets.flatMap((dataset) => dataset.rows);
    expect(rows.some(({ status }) => status === 'promised')).toBe(true);
    expect(rows.some(({ qualifier }) => qualifier === 'over')).toBe(true);
    expect(rows.some(({ values }) => Object.values(values).includes(null))).toBe(true);
  });

  it('lead nowhere: no page of the site has their datasets', () => {
    const samples = samplesToShow();
    for (const chart of samples.charts)
      for (const language of samples.site.languages)
        expect(JSON.stringify(drawFigure(chart, samples, language))).not.toMatch(
          /class=.?"fact|href=/,
        );
  });
});

test.each([
  [true, 1],
  [false, 0],
])('a preview that shows the gallery: %s', async (gallery, count) => {
  const options = { drafts: false, gallery, now: new Date('2032-02-01') };
  const { publication } = await loadPublication('tests/fixtures/sites/one-page', options);
  if (!publication) throw new Error('The site has mistakes.');
  expect(galleryPaths(publication)).toHaveLength(count);
  expect(galleryTypePaths(publication)).toHaveLength(count * Object.keys(chartTypes).length);
});
