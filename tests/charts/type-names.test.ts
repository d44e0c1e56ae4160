import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { ChartFigure } from '../../src/charts/contract/chart-figure.ts';
import type { ChartType } from '../../src/charts/contract/chart-type.ts';
import { chartTypeWords } from '../../src/charts/contract/type-words.ts';
import { widths } from '../../src/charts/contract/widths.ts';
import { drawFigure } from '../../src/charts/draw-figure.ts';
import { chartTypes } from '../../src/charts/registry.ts';
import { embedHeights } from '../../src/outputs/heights/embed-heights.ts';
import { samplesToShow } from '../../src/publication/build-gallery.ts';
import type { EditorLanguage } from '../../src/words/languages.ts';
import { drawingAt } from './drawn.ts';

const names = Object.keys(chartTypes);

/** The files that handle charts and are written for no single type: not the types' own, not the registry, not the samples. */
const others = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|css|astro)$/.test(file))
  .filter((file) =>
    /^(charts|theme|publication|views|outputs|islands|components|layouts|pages)\//.test(file),
  )
  .filter((file) => !/^charts\/(catalogue|samples)\/|^charts\/registry\.ts$/.test(file))
  .map((file) => ({ file, code: readFileSync(`src/${file}`, 'utf8') }));

/** What a name of a type says as well: an element, a role, a channel, a mode of its own, an option of a step’s state. “number” is a word of TypeScript. */
const otherMeanings: Readonly<Record<string, RegExp>> = {
  number: /./,
  table: /role=|class=|querySelector/,
  list: /role|Marks\['list'\]|kind|array:/,
  line: /element\(|shape\?/,
  area: /const order = /,
  stacked: /mode|place\(/i,
  zoom: /const showing = |'highlight' \| 'zoom'|asked\('zoom'\)|rows: 'zoom'/,
};

/** The lines that know a type by its name. */
function linesThatKnow(name: string, code: string): string[] {
  const known = new RegExp(
    `drawn-${name}\\b|data-type[~|^$*]?=["']?${name}\\b|catalogue/${name}\\b|chartTypes(?:\\.|\\[['"])${name}\\b`,
  );
  const literal = new RegExp(`(['"\`])${name}\\1`);
  const other = otherMeanings[name];
  return code
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .split('\n')
    .filter((line) => known.test(line) || (literal.test(line) && !other?.test(line)));
}

it.each(names)('“%s” is in no other code and no other style', (name) => {
  const found = others.flatMap(({ file, code }) =>
    linesThatKnow(name, code).map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

it.each([
  ['line', "const placed = ['line', 'range'];"],
  ['timeline', "  if (type === 'timeline') return 0;"],
  ['number', '.drawn-number .mark {'],
  ['zoom', 'yearlight-figure[data-type="zoom"] {'],
  ['map', "import { map } from '../charts/catalogue/map.ts';"],
  ['bar', 'const { about } = chartTypes.bar;'],
])('“%s” is found where it is planted', (name, code) => {
  expect(linesThatKnow(name, code)).toEqual([code]);
  expect(linesThatKnow(name, `/* ${code} */`)).toEqual([]);
});

it('is compared with nothing by what handles charts and figures', () => {
  const found = others.filter(({ code }) =>
    /\b(?:chart|figure|specification|drawing)\.type\s*[!=]==?\s*['"`]|dataset\.type\b/.test(code),
  );
  expect(found.map(({ file }) => file)).toEqual([]);
});

describe('a type under another name', () => {
  const types = chartTypes as Record<string, ChartType>;
  const samples = samplesToShow();
  afterAll(() => {
    for (const name of names) delete types[`other-${name}`];
  });

  /** What a figure says and holds, without its own name. */
  function told(figure: ChartFigure) {
    const drawings = widths.map((width) =>
      drawingAt(figure, width).replace('drawn-other-', 'drawn-'),
    );
    return { ...figure, type: '', drawing: drawings, heights: embedHeights(figure) };
  }

  it.each(names)('is drawn, told, heard and given room as “%s” is', (name) => {
    const chart = samples.charts.find(({ id }) => id === name);
    const type = types[name];
    const wordsOf = (language: EditorLanguage) => chartTypeWords(name, type?.about ?? {}, language);
    if (!chart || !type) throw new Error(`There is no sample of ${name}.`);
    const words = { en: wordsOf('en'), 'zh-CN': wordsOf('zh-CN') };
    types[`other-${name}`] = { ...type, about: { ...type.about, words } };
    const other = { ...chart, type: `other-${name}` };
    for (const language of ['zh-CN', 'en']) {
      const figure = drawFigure(other, samples, language);
      expect(told(figure)).toEqual(told(drawFigure(chart, samples, language)));
    }
  });
});
