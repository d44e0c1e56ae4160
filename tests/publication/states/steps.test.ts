import { describe, expect, it } from 'vitest';
import { unitNamed } from '../../unit-named.ts';
import { buildSmallSite, type Files, smallSite } from '../small-site.ts';
import { tells } from '../tells.ts';

const path = 'content/stories/zh-CN/mills.md';
const flour = 'content/charts/flour.yaml';

/** The small site with the chart of its story told in steps, whose states these are. */
function told(...states: readonly string[]): Files {
  const steps = states.map((state) => `### 一步\n\n::state{${state}}\n\n话。\n\n`);
  const tell = (text = '') => text.replace(/::chart.*/, `:::steps{#flour}\n\n${steps.join('')}:::`);
  return { [path]: tell(smallSite[path]), 'data/rates.json': rates };
}

/** With the type of the chart changed. */
const as = (type: string, files: Files): Files => ({
  ...files,
  [flour]: (smallSite[flour] ?? '').replace('type: bar', `type: ${type}`),
});

/** With a chart over years in its place. */
const overYears = (files: Files): Files => ({
  ...files,
  [flour]: 'title: { zh-CN: 历年, en: Years }\ntype: column\ndata: years\nx: year\ny: output\n',
  'data/years.json': `{
    "name": "years",
    "title": { "zh-CN": "历年", "en": "Years" },
    "schema": { "primaryKey": ["year"], "fields": [
      { "name": "year", "type": "year" }, { "name": "output", "type": "number", "unit": "t" } ] },
    "data": [{ "year": 2020, "output": 90 }, { "year": 2021, "output": 110 }]
  }`,
});

const rates = `{
  "name": "rates",
  "title": { "zh-CN": "折算", "en": "Rates" },
  "schema": {
    "primaryKey": ["what"],
    "fields": [
      { "name": "what", "type": "string" },
      { "name": "value", "type": "number" },
      { "name": "unit", "type": "string" },
      { "name": "decimals", "type": "integer" },
      { "name": "qualifier", "type": "string", "constraints": { "enum": ["exact", "over"] } },
      { "name": "status", "type": "string", "constraints": { "enum": ["done", "promised"] } }
    ]
  },
  "data": [
    { "what": "price", "value": 2.5, "unit": "USD/t", "decimals": 1, "status": "promised" },
    { "what": "rough", "value": 2, "unit": "USD/t", "decimals": 0, "qualifier": "over" },
    { "what": "lot", "value": 100, "unit": "t", "decimals": 0 },
    { "what": "half", "value": 30, "unit": "t", "decimals": 0 },
    { "what": "none", "value": null, "unit": "t" }
  ]
}`;

/** The charts of the steps, with the rows that each draws. */
function drawn(files: Files) {
  const { publication, mistakes } = buildSmallSite(files);
  if (!publication) throw new Error(mistakes.list.map(String).join('\n'));
  const story = publication.stories.find(({ language }) => language === 'zh-CN');
  return (story?.body ?? []).flatMap((part) => (part.kind === 'step' && part.drawn) || []);
}

describe('a chart that is told in steps', () => {
  it('shows other rows, another mark, words at it', () => {
    const steps = drawn(
      told(
        '',
        'highlight="west" annotate="西坊 [80吨](fact:flour/west/output)"',
        'zoom="east"',
        'where="output: \'>= 100\'"',
      ),
    );
    expect(steps.map(({ chart }) => chart.id)).toEqual(
      [1, 2, 3, 4].map((step) => `flour-step-${step}`),
    );
    expect(steps[0]?.chart.specification.highlight).toEqual(['east']);
    expect(steps[1]?.chart.specification.highlight).toEqual(['west']);
    expect(steps[1]?.chart.annotations).toMatchObject([
      { at: 'west', text: { 'zh-CN': { text: '西坊 80吨' } } },
    ]);
    expect(steps[2]?.chart.specification.rows).toEqual(['east']);
    expect(steps[3]?.dataset?.rows.map(({ key }) => key)).toEqual(['east']);
  });

  it('turns figures into another unit, and into what a rate makes of them, with its status', () => {
    const [, kilos, price] = drawn(told('', 'unit="kt"', 'unit="rates/price/value"'));
    expect(kilos?.dataset?.rows.map(({ values }) => values.output)).toEqual([0.12, 0.08]);
    const east = price?.dataset?.rows[0];
    expect(east?.values.output).toBe(300);
    expect(east).toMatchObject({
      status: 'promised',
      computed: { output: { unit: unitNamed('USD') } },
      formulas: { output: 'flour/east/output * rates/price/value' },
    });
  });

  it('fills cells with an amount, or draws a rule across a scale', () => {
    const [filled] = drawn(as('waffle', told('compare="rates/half/value"', 'zoom="west"')));
    expect(filled?.chart.filled).toBe(30);
    const [ruled] = drawn(overYears(told('compare="rates/lot/value"', '')));
    expect(ruled?.chart.annotations).toMatchObject([
      { value: 100, text: { 'zh-CN': { text: 'lot：100吨' } } },
    ]);
  });

  tells(
    'with a row that there is not, and a setting that means nothing',
    told('highlight="north"', 'shine="east"'),
    [
      `${path}:15:20 unknown-row`,
      ['The dataset “flour” has no row “north”.', 'Available: east, west.'],
      ['数据集“flour”没有“north”这一行。', '可用的有：east、west。'],
    ],
    [
      `${path}:21:9 unknown-field`,
      [
        '“shine” means nothing here.',
        'Did you mean “share”? Available: where, latest, group, bin, share, index, top, order, highlight, sort, round, unit, compare, annotate, zoom.',
      ],
      [
        '这里没有“shine”这一项。',
        '是不是想写“share”？可用的有：where、latest、group、bin、share、index、top、order、highlight、sort、round、unit、compare、annotate、zoom。',
      ],
    ],
  );

  tells(
    'in a unit that its figures do not turn into, or by a rate that is only a bound',
    told('unit="USD"', 'unit="rates/rough/value"'),
    [
      `${path}:15:15 step-state`,
      [
        'The chart’s figures are in t, which does not turn into “USD”.',
        'Name a unit of the same kind, or the cell of a rate whose lower unit is that of the figures: yuan per project for projects.',
      ],
      [
        '图上的数以t计，换不成“USD”。',
        '请写同一种量的单位，或一个比率的单元格，其分母单位就是图上的单位：项目数要用“元每个项目”。',
      ],
    ],
    [
      `${path}:21:15 step-state`,
      [
        '“rates/rough/value” is no exact figure, so that nothing can be told in it.',
        'Name a cell with an exact value.',
      ],
      ['“rates/rough/value”不是确切的数，不能拿来换算。', '请写一个有确切数值的单元格。'],
    ],
  );

  tells(
    'with more cells to fill than there are, and an amount of another kind',
    as('waffle', told('zoom="west" compare="rates/lot/value"', 'compare="rates/price/value"')),
    [
      `${path}:15:30 step-state`,
      [
        'rates/lot/value is more than the cells that are drawn, 80吨.',
        'Compare what is a part of them, or the other way round.',
      ],
      ['rates/lot/value比画出来的格子（80吨）还多。', '请对比其中的一部分，或反过来比。'],
    ],
    [
      `${path}:21:18 step-state`,
      [
        'rates/price/value is not measured as the marks are, which are in t.',
        'Compare amounts of one kind; unit="…" can turn the marks into it first.',
      ],
      [
        'rates/price/value与图上的量不是一种，图上以t计。',
        '请对比同一种量；也可以先用 unit="…" 换算图上的数。',
      ],
    ],
  );

  tells(
    'where nothing can be drawn across, nothing is said of a mark, or nothing changes',
    told('compare="rates/lot/value"', 'annotate="话"', 'zoom="east"', 'zoom="east"'),
    [
      `${path}:15:18 step-state`,
      [
        'A chart of type “bar” has neither cells to fill nor a scale that a line could cross.',
        'Take a chart with one, such as waffle, column or line, or tell of the mark with highlight="…" and annotate="…".',
      ],
      [
        '“bar”类的图表没有可以填满的格子，也没有可以画线的刻度。',
        '请换成 waffle、column 或 line，或用 highlight="…" 和 annotate="…" 来讲。',
      ],
    ],
    [
      `${path}:33:1 step-state`,
      [
        'Step 4 shows what the one before it shows.',
        'Give it a state of its own, or join the two.',
      ],
      ['第 4 步画的与前一步一样。', '请给它自己的状态，或把两步并成一步。'],
    ],
  );

  tells(
    'with words for its marks',
    {
      ...told('', 'zoom="east"'),
      [flour]: 'title: { zh-CN: 面, en: Flour }\ntype: table\ndata: flour\n',
    },
    [
      `${path}:15:1 steps-form`,
      [
        'A chart of type “table” is words, and has no marks that could change from step to step.',
        'Take a chart whose marks are drawn, such as bar, line or waffle.',
      ],
      [
        '“table”类的图表全是文字，没有可以逐步变化的图形。',
        '请换一张画图形的图表，如 bar、line 或 waffle。',
      ],
    ],
  );
});
