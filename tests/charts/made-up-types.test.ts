import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { About } from '../../src/charts/contract/about.ts';
import type { ChartType } from '../../src/charts/contract/chart-type.ts';
import { defineChart } from '../../src/charts/contract/define-chart.ts';
import { widths } from '../../src/charts/contract/widths.ts';
import { drawFigure } from '../../src/charts/draw-figure.ts';
import { frame } from '../../src/charts/frame/svg-root.ts';
import { chartTypes } from '../../src/charts/registry.ts';
import { readMarks } from '../../src/charts/rows/marks.ts';
import { fruitHarvest } from '../../src/charts/samples/harvest.ts';
import { markAttributes, markGroup } from '../../src/charts/shapes/mark-group.ts';
import { element, type Markup } from '../../src/charts/text/markup.ts';
import { heightOfTexts, setTexts } from '../../src/charts/text/text-height.ts';
import { describeMarks } from '../../src/charts/words/describe.ts';
import { writeEmbed } from '../../src/outputs/embed/embed-page.ts';
import { figureIslands } from '../../src/outputs/embed/island-files.ts';
import { embedHeights } from '../../src/outputs/heights/embed-heights.ts';
import { writeSvg } from '../../src/outputs/pictures/svg.ts';
import { buildSamples } from '../../src/publication/build-gallery.ts';
import { galleryParts } from '../../src/views/gallery.ts';
import { drawingAt, everyDrawing } from './drawn.ts';

function aboutOf(type: string): About {
  const chart = `title: { zh-CN: 水果, en: Fruit }\ntype: ${type}\ndata: fruit-harvest\nx: harvest\n`;
  const samples = [{ data: [fruitHarvest], chart }] as const;
  const said = { name: type, use: 'Never.', options: { x: 'The figures.' } };
  return { shows: 'amounts', words: { en: said, 'zh-CN': said }, samples };
}

const options = z.object({ x: z.string() });
const channels = { x: { holds: 'number', required: true } } as const;

/** How often a chart of sticks is read. */
let timesRead = 0;

const rows = (marks: ReturnType<typeof readMarks>): Markup[] =>
  marks.list.map((mark, index) => markGroup(mark, { top: index * 20, height: 20 }, [mark.text]));

/** A picture, whose marks answer as those of any other do. */
const sticks = defineChart(options, {
  about: aboutOf('sticks'),
  channels,
  sounds: true,
  read: ({ x }, context) => {
    timesRead += 1;
    return readMarks(context, x);
  },
  draw: (marks, context) => ({
    kind: 'svg',
    scale: 'position',
    at: (width) => frame(context, { width, height: 20 * marks.list.length }, rows(marks)),
  }),
  describe: ({ list }, context) => describeMarks(list, context),
  texts: ({ list }) => Object.fromEntries(list.map(({ key, text }) => [key, `stick: ${text}`])),
});

/** A type in words, which knows how high it is. */
const quotes = defineChart(options, {
  about: aboutOf('quotes'),
  channels,
  read: ({ x }, context) => readMarks(context, x).list,
  draw: (marks) => ({
    kind: 'html',
    markup: element(
      'div',
      { class: 'drawn drawn-quotes' },
      marks.map((mark) => element('blockquote', markAttributes(mark), [mark.label.repeat(40)])),
    ),
    heightAt: (width) =>
      heightOfTexts(
        marks.map(({ label }) => label.repeat(40)),
        width,
        setTexts.detail,
      ),
  }),
  describe: describeMarks,
});

/** An island of its own, named by its path from the folder of islands. */
const island = '../../tests/charts/made-up-island';

/** A picture with an island of its own. */
const lamps = defineChart(options, {
  about: aboutOf('lamps'),
  channels,
  read: ({ x }, context) => readMarks(context, x),
  draw: (marks, context) => ({
    kind: 'svg',
    scale: 'length',
    at: (width) => frame(context, { width, height: 400 }, rows(marks)),
  }),
  describe: ({ list }, context) => describeMarks(list, context),
  island,
  controls: 1,
  islandData: ({ list }) => list.length,
});

/** A type in words with an island of its own. */
const proverbs = defineChart(options, {
  about: aboutOf('proverbs'),
  channels,
  read: ({ x }, context) => readMarks(context, x).list,
  draw: (marks) => ({
    kind: 'html',
    markup: element(
      'ul',
      { class: 'drawn drawn-proverbs' },
      marks.map((mark) => element('li', markAttributes(mark), [mark.label])),
    ),
    heightAt: () => 20 * marks.length,
  }),
  describe: describeMarks,
  island,
  islandData: (marks) => marks.length,
});

const registry = chartTypes as Record<string, ChartType>;
Object.assign(registry, { sticks, quotes, lamps, proverbs });
const { publication, mistakes } = buildSamples();
afterAll(() => {
  for (const name of ['sticks', 'quotes', 'lamps', 'proverbs']) delete registry[name];
});

function made(type: string) {
  const chart = publication?.charts.find(({ id }) => id === type);
  if (!publication || !chart) throw new Error(mistakes.list.join('\n'));
  return { chart, publication, figure: drawFigure(chart, publication, 'en') };
}

describe.each(['sticks', 'quotes', 'lamps', 'proverbs'])(
  'a made-up type, “%s”, of one line in the registry',
  (type) => {
    it('is checked, described, told as a table, embedded, pictured and shown in the gallery', async () => {
      const { chart, publication: site, figure } = made(type);
      expect(mistakes.list.map(String)).toEqual([]);
      expect(figure.description).toContain(type);
      expect(figure.table.rows).toHaveLength(fruitHarvest.data.length);
      const { document } = parseHTML((await writeEmbed(chart, site, 'en')).page);
      expect(document.querySelectorAll(`.drawn-${type} .mark`).length).toBeGreaterThan(4);
      expect(writeSvg(chart, site, 'en')).toContain('Apples');
      expect(galleryParts('en').flatMap(({ types }) => types.map((each) => each.type))).toContain(
        type,
      );
    });
  },
);

describe('a made-up picture', () => {
  it('is read once, and answers, sounds and has its height', () => {
    const before = timesRead;
    const { chart, publication: site } = made('sticks');
    const figure = drawFigure({ ...chart }, site, 'en');
    expect(timesRead).toBe(before + 1);
    expect(figure.island).toBe('answers');
    expect(JSON.stringify(figure.islandData)).toContain('stick: ');
    expect(figure.heard).toBeDefined();
    expect(figure.drawing).toMatchObject({ kind: 'svg', scale: 'position' });
    expect(everyDrawing(figure)).toHaveLength(widths.length);
    const high = 20 * figure.table.rows.length;
    expect(drawingAt(figure)).toContain(`height="${high}"`);
  });
});

describe('a made-up type in words', () => {
  it('is given the room that it says it needs', () => {
    const { figure } = made('quotes');
    const { drawing } = figure;
    if (drawing.kind === 'svg') throw new Error('Quotes are words.');
    const plain = { ...figure, drawing: { ...drawing, heightAt: () => 0 } };
    const rest = new Map(embedHeights(plain));
    for (const [width, height] of embedHeights(figure)) {
      expect(drawing.heightAt(width)).toBeGreaterThan(200);
      expect(height - (rest.get(width) ?? 0)).toBeCloseTo(drawing.heightAt(width), -1);
    }
  });

  it('stands as words in an embed', async () => {
    const { chart, publication: site } = made('quotes');
    const { document } = parseHTML((await writeEmbed(chart, site, 'en')).page);
    expect(document.querySelector('.drawing')?.classList.contains('worded')).toBe(true);
  });
});

describe('a made-up island', () => {
  it.each(['lamps', 'proverbs'])('comes along with its data in an embed of %s', async (type) => {
    const { chart, publication: site, figure } = made(type);
    expect([figure.island, figure.islandData]).toEqual([island, fruitHarvest.data.length]);
    const { page, later = '' } = await writeEmbed(chart, site, 'en');
    expect(page).toContain(`data-island="${island}"`);
    expect(page + later).toContain('lamps are lit');
  });

  it('has the room for controls that its type asks for', () => {
    expect(made('lamps').figure.controls).toBe(1);
  });

  it('is a file in the folder of islands, as that of each type is, and in no list', () => {
    const files = [...figureIslands().keys()];
    const named = Object.values(chartTypes).flatMap((type) => type.island ?? []);
    expect(named.filter((name) => name !== island && !files.includes(name))).toEqual([]);
    const lists = ['src/islands/figure-islands.ts', 'src/outputs/embed/island-files.ts'];
    for (const file of lists)
      expect(files.filter((name) => readFileSync(file, 'utf8').includes(`${name}.ts`))).toEqual([]);
  });
});
