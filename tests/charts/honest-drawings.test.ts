import { decodeHTML } from 'entities';
import { describe, expect, it } from 'vitest';
import { timeReadingOf } from '../../src/schema/moments.ts';
import { drawingAt } from './drawn.ts';
import { sampleDataset, sampleFigure } from './sample.ts';
import { series } from './series-sample.ts';

const year = { name: 'when', type: 'year', times: 'year' } as const;
const along = { x: 'when', y: 'value' };

/** The texts of a drawing, in the order in which they are drawn. */
function textsOf(drawn: string): string[] {
  return [...drawn.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text = '']) =>
    decodeHTML(text.replace(/<[^>]*>/g, ' ').replace(/ +/g, ' '))
      .replaceAll('\u00A0', ' ')
      .trim(),
  );
}

function draw(
  specification: Record<string, unknown>,
  dataset: Parameters<typeof sampleFigure>[1],
  language = 'en',
) {
  return drawingAt(sampleFigure(specification, dataset, language));
}

describe('one scale', () => {
  it.each([
    ['line', 'case', 'en', '7.25', 'million cases'],
    ['area', 'USD', 'en', '7.25', 'million US dollars'],
    ['line', 'CNY', 'zh-CN', '725', '万元'],
  ])('is that of the axis and of the ends of a %s in %s', (type, unit, language, end, name) => {
    const dataset = series(year, { north: [5_000_000, 7_250_000] }, ['2001', '2002'], unit);
    const texts = textsOf(draw({ type, ...along }, dataset, language));
    expect(texts).toContain(end);
    expect(texts.join()).toContain(name);
    expect(texts.join()).not.toContain('7,250,000');
  });
});

describe('times', () => {
  it.each([
    [['2011-12', '2012-13', '2013-14'], '2012-13'],
    [['2011/12', '2012/13', '2013/14'], '2013/14'],
    [['2011-Q1', '2011-Q2', '2011-Q3'], 'Q2'],
    [['2011-W01', '2011-W02', '2011-W03'], 'W02'],
    [['2011-H1', '2011-H2', '2012-H1'], 'H2'],
  ])('%j keep their names', (times, name) => {
    const field = { name: 'when', type: 'string', times: timeReadingOf(times) };
    const dataset = series(field, { north: [1, 2, 3] }, times);
    for (const type of ['line', 'column'])
      expect(textsOf(draw({ type, ...along }, dataset)).join()).toContain(name);
  });

  it('of a day stand by their instant, in the order of time, with hours and minutes', () => {
    const times = [
      '2023-05-02T18:00:00+02:00',
      '2023-05-02T06:00:00+02:00',
      '2023-05-02T09:00:00+02:00',
    ];
    const dataset = series(
      { name: 'when', type: 'datetime', times: 'moment' },
      { north: [3, 1, 2] },
      times,
    );
    const drawn = draw({ type: 'line', ...along }, dataset);
    const [first = 0, second = 0, third = 0] = [...drawn.matchAll(/cx="([\d.]+)"/g)].map(([, x]) =>
      Number(x),
    );
    expect((third - second) / (second - first)).toBeCloseTo(3, 1);
    expect(textsOf(drawn).join()).toContain('06:00');
    expect(textsOf(drawn).join()).not.toContain('+02:00');
  });

  it('before the year 100 and before our era are to scale and named by era', () => {
    const dataset = series(year, { north: [1, 2, 3] }, ['-200', '-100', '50']);
    const drawn = draw({ type: 'line', ...along }, dataset);
    const [first = 0, second = 0, third = 0] = [...drawn.matchAll(/cx="([\d.]+)"/g)].map(([, x]) =>
      Number(x),
    );
    expect((third - second) / (second - first)).toBeCloseTo(1.5, 1);
    expect(textsOf(drawn)).toEqual(expect.arrayContaining(['200 BC', 'AD 50']));
  });

  it('of many years have ticks at decades', () => {
    const years = Array.from({ length: 57 }, (_, index) => String(1903 + index));
    const dataset = series(year, { north: years.map(Number) }, years);
    const ticks = textsOf(draw({ type: 'line', ...along }, dataset)).filter((text) =>
      /^19\d\d$/.test(text),
    );
    expect(ticks).toEqual(['1910', '1920', '1930', '1940', '1950']);
  });
});

describe('what is not known', () => {
  const years = ['1901', '1902', '1903', '1960'];

  it('between columns is a break, and said', () => {
    const drawn = draw({ type: 'column', ...along }, series(year, { north: [1, 2, 3, 4] }, years));
    expect(drawn).toContain('class="break"');
    expect(textsOf(drawn)).toContain('No values between 1903 and 1960.');
  });

  it.each(['grouped', 'stacked'])('between upright bars of %s is a break', (type) => {
    const dataset = series(year, { north: [1, 2, 3, 4], south: [1, 2, 3, 4] }, years);
    expect(draw({ type, ...along, color: 'group' }, dataset)).toContain('class="break"');
  });

  it.each(['line', 'area'])('is a dotted bridge in a %s', (type) => {
    const drawn = draw({ type, ...along }, series(year, { north: [1, 2, 3, 4] }, years));
    expect(drawn).toContain('bridge');
    const even = draw(
      { type, ...along },
      series(year, { north: [1, 2, 3, 4] }, ['1901', '1905', '1909', '1914']),
    );
    expect(even).not.toContain('bridge');
  });

  it('in a stack of areas leaves others out, and says so', () => {
    const dataset = series(year, { north: [1, 2, 3], south: [1, null, 3] }, [
      '2001',
      '2002',
      '2003',
    ]);
    const texts = textsOf(draw({ type: 'area', ...along, color: 'group' }, dataset));
    expect(texts).toContain('Not drawn, as another part is missing there: North 2002.');
  });

  it('of nothing is no share', () => {
    const dataset = series({ name: 'when', type: 'string' }, { north: [3, 0], south: [1, 0] }, [
      'a',
      'b',
    ]);
    for (const channels of [{ x: 'value', y: 'when' }, along])
      expect(
        textsOf(draw({ type: 'stacked', ...channels, color: 'group', percent: true }, dataset)),
      ).toContain('–');
  });
});

describe('rounding', () => {
  it.each([
    [0.3, 'case', 0, '<1 case'],
    [-0.3, 'case', 0, '>−1 case'],
    [99.7, 'percent', 0, '>99%'],
    [0.6, 'percent', 0, '<1%'],
    [0.02, 'percent', 1, '<0.1%'],
    [0, 'case', 0, '0 cases'],
    [100, 'percent', 0, '100%'],
  ])('%d %s to %d decimals is “%s”', (value, unit, decimals, written) => {
    const dataset = sampleDataset(
      [
        { key: 'a', value, decimals },
        { key: 'b', value: 50, decimals },
      ],
      { unit },
    );
    expect(textsOf(draw({ type: 'bar', x: 'value', y: 'item' }, dataset))).toContain(written);
  });

  it('of parts that miss their whole is said, and the whole is what is written', () => {
    const parts = series(
      { name: 'when', type: 'string' },
      { north: [33], south: [34], long: [34] },
      ['a'],
      'percent',
    );
    const texts = textsOf(
      draw({ type: 'stacked', x: 'value', y: 'when', color: 'group', whole: 100 }, parts),
    );
    expect(texts).toContain('100%');
    expect(texts).toContain('Shares are rounded and need not add up exactly.');
  });

  it('of shares that miss 100 % is said', () => {
    const thirds = series({ name: 'when', type: 'string' }, { north: [1], south: [1], long: [1] }, [
      'a',
    ]);
    const texts = textsOf(
      draw({ type: 'stacked', ...along, color: 'group', percent: true }, thirds, 'zh-CN'),
    );
    expect(texts.join('')).toContain('份额经四舍五入');
  });
});

describe('amounts below zero', () => {
  it.each([{ x: 'value', y: 'when' }, along])('are stacked below it along %j', (channels) => {
    const dataset = series(
      { name: 'when', type: 'string' },
      { north: [-20, 10], south: [30, 10] },
      ['a', 'b'],
    );
    const drawn = draw({ type: 'stacked', ...channels, color: 'group' }, dataset);
    expect(drawn).not.toMatch(/(?:width|height)="-/);
    expect([...drawn.matchAll(/class="shape piece"/g)]).toHaveLength(4);
  });
});

describe('texts of a drawing', () => {
  it('are tied to their rules by numbers where rules are near each other', () => {
    const years = Array.from({ length: 40 }, (_, index) => String(1950 + index));
    const annotations = ['1961', '1962', '1980'].map((date) => ({
      date,
      text: { en: `In ${date}` },
    }));
    const dataset = series(year, { north: years.map(Number) }, years);
    const texts = textsOf(draw({ type: 'line', ...along, annotations }, dataset));
    expect(texts).toEqual(expect.arrayContaining(['1 In 1961', '2 In 1962', '1', '2', '3']));
    const alone = textsOf(
      draw({ type: 'line', ...along, annotations: annotations.slice(1) }, dataset),
    );
    expect(alone).toContain('In 1980');
  });

  it.each([
    ['عدد السكان 1000!', true],
    ['Wi-Fi في البيت؟', true],
    ['שיעור (2021)', true],
    ['Only Latin (1)', false],
    ['只有中文', false],
  ])('run in their own direction: %s', (label, isolated) => {
    const dataset = sampleDataset([{ key: 'a', label, value: 2 }], { unit: 'case' });
    expect(
      draw({ type: 'bar', x: 'value', y: 'item' }, dataset).includes(`\u2067${label}\u2069`),
    ).toBe(isolated);
  });

  it('name both ends of a slope, joined to their values', () => {
    const dataset = series(year, { north: [10, 40], south: [30, 20] }, ['2001', '2021'], 'percent');
    const drawn = draw({ type: 'slope', ...along, color: 'group' }, dataset);
    expect(textsOf(drawn)).toEqual(
      expect.arrayContaining(['North 10%', 'North 40%', 'South 30%', 'South 20%']),
    );
    expect([...drawn.matchAll(/class="connect"/g)]).toHaveLength(4);
  });
});
