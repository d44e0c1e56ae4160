import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drawFigure } from '../../../src/charts/draw-figure.ts';
import type { Chart } from '../../../src/model/publication.ts';
import { pictureStyle } from '../../../src/outputs/pictures/picture-style.ts';
import {
  drawingBlock,
  pictureSize,
  writePicture,
  writeSvg,
} from '../../../src/outputs/pictures/svg.ts';
import { loadTown } from '../town.ts';

const town = await loadTown();
const picture = (chart: Chart, language: string) => {
  const source = writeSvg(chart, town, language);
  const { document } = parseHTML(`<body>${source}</body>`);
  return { source, svg: document.querySelector('svg') as SVGSVGElement };
};

/** The same chart, drawn as HTML on a page. */
const listOf = (chart: Chart): Chart => ({
  ...chart,
  type: 'list',
  specification: { ...chart.specification, type: 'list', x: undefined, y: undefined },
});

describe.each(['en', 'zh-CN'])('a chart as an SVG file in %s', (language) => {
  it.each(town.charts.map((chart) => [chart.id, chart] as const))(
    '%s says title, source and address, and names itself',
    (id, chart) => {
      const { source, svg } = picture(chart, language);
      const words = (svg.textContent ?? '').replace(/\s/g, '');
      expect(words).toContain((chart.title[language]?.text ?? 'none').replace(/\s/g, ''));
      const prefix = language === 'en' ? '' : `${language}/`;
      expect(words).toContain(`https://example.org/almanac/${prefix}charts/${id}/`);
      for (const reference of ['aria-labelledby', 'aria-describedby']) {
        const target = svg.getAttribute(reference) ?? 'none';
        expect(svg.querySelector(`[id="${target}"]`)?.textContent).toBeTruthy();
      }
      expect(source.match(/role="img"/g)).toHaveLength(1);
    },
  );
});

describe('a picture that stands alone', () => {
  it('uses no custom property and no selector that drawing programs do not know', () => {
    const style = pictureStyle('#1B5E7A');
    expect(style).not.toMatch(/var\(|:is\(/);
    expect(style).toMatch(/\.drawn \.strong,\.drawn \.value\{/);
  });

  it('has the colours of both themes', () => {
    const [light, dark] = pictureStyle(undefined).split('@media (prefers-color-scheme: dark)');
    expect(light).toContain('.sheet{fill: #faf8f3;}');
    expect(dark).toContain('.sheet{fill: #131519;}');
  });

  it('says in words what a page shows as a list', () => {
    const chart = town.charts[0] as Chart;
    const { svg } = picture(listOf(chart), 'en');
    const dataset = town.datasets.find(({ name }) => name === chart.dataset);
    expect(svg.querySelectorAll('.thin')).toHaveLength(dataset?.rows.length ?? -1);
  });

  it('loads nothing', () => {
    for (const chart of town.charts) {
      expect(writeSvg(chart, town, 'en')).not.toMatch(/(href|src)=|url\(|@import|<script/);
    }
  });
});

describe('the size of a picture', () => {
  const chart = town.charts[0] as Chart;

  it('is the widest drawing between two margins, for the file and for who asks', () => {
    const { svg, width, height } = writePicture(chart, town, 'en', () => '');
    expect(width).toBe(728);
    expect(svg).toContain(`viewBox="0 0 728 ${height}" width="728" height="${height}"`);
    expect(svg).toContain(`<rect class="sheet" width="728" height="${height}"/>`);
    expect(pictureSize(chart, town, 'en')).toEqual({ width, height });
    expect(Number.isInteger(height)).toBe(true);
  });

  it('holds the drawing at the margin, and room for all that stands under it', () => {
    const { svg, height } = writePicture(chart, town, 'en', () => '');
    const [, top = '', wide = ''] =
      /overflow="visible" x="24" y="(\d+)"[^>]*width="(\d+)"/.exec(svg) ?? [];
    expect(wide).toBe('680');
    const drawing = drawingBlock(drawFigure(chart, town, 'en'));
    const lines = [...svg.matchAll(/<text class="(headline|quiet)" x="24" y="([\d.]+)"/g)].map(
      ([, , y]) => Number(y),
    );
    const under = lines.filter((y) => y > Number(top) + drawing.height);
    expect(lines[0]).toBeCloseTo(24 + 4 + 22 * 0.86, 1);
    expect(Math.min(...under)).toBeCloseTo(Number(top) + drawing.height + 16 + 4 + 13 * 0.86, -0.5);
    expect(height - Math.max(...lines)).toBeLessThan(24 + 21);
    expect(height - Math.max(...lines)).toBeGreaterThan(18);
  });

  it('takes the drawing that is chosen', () => {
    const figure = drawFigure(chart, town, 'en');
    expect(drawingBlock(figure).width).toBe(680);
    expect(drawingBlock(figure, ({ width }) => -width).width).toBe(280);
  });

  it('sets what a page shows as a list in two columns, between lines as wide as a drawing', () => {
    const { svg } = writePicture(listOf(chart), town, 'en', () => '');
    expect(svg).toMatch(/<path class="thin" d="M24,\d+\.5h680"\/>/);
    const lefts = new Set(
      [...svg.matchAll(/class="words( name)?" x="(\d+)"/g)].map(([, name = '', x]) => name + x),
    );
    expect([...lefts].sort()).toEqual([' name24', '288']);
  });
});

describe('the facts of a list in a picture', () => {
  it('have the names of their fields before them where there are several', () => {
    const chart = listOf(town.charts[0] as Chart);
    const figure = drawFigure(chart, town, 'en');
    const head = ['Name', 'Boats', 'Crew'].map((text) => ({ text, numeric: false }));
    const rows = [{ key: 'a', cells: [['Alder'], [{ name: 'b', runs: ['3'] }, ' & more'], ['9']] }];
    const table = { ...figure.table, head, rows } as typeof figure.table;
    const { height, at } = drawingBlock({ ...figure, table });
    const words = [...at(0).matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text);
    expect(words).toEqual(['Alder', 'Boats: 3 &amp; more', 'Crew: 9']);
    expect(height).toBe(1 + 8 + 2 * 22 + 8);
  });
});
