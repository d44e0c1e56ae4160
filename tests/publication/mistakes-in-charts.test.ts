import { describe } from 'vitest';
import { chartTypes } from '../../src/charts/registry.ts';
import { edited, smallSite } from './small-site.ts';
import { tells } from './tells.ts';

const chart = 'content/charts/flour.yaml';

const types = Object.keys(chartTypes);

describe('a chart', () => {
  tells(
    'rounded to more digits than there are',
    edited(chart, 'type: bar', 'type: bar\nround: 2'),
    [
      'content/charts/flour.yaml:3:8 bad-round',
      [
        '“round 2” does not shorten a figure with 0 digits behind the point.',
        'Write a whole number from 0 to 0, or delete it.',
      ],
      ['“round 2”不能用：这里的数字最多有 0 位小数。', '请写 0 到 0 之间的整数，或者删去。'],
    ],
  );

  tells(
    'with a colour for a row that there is not, and one that the pages swallow',
    edited(chart, 'type: bar', 'type: bar\ncolours: { east: "#fff200", wets: "#a00000" }'),
    [
      'content/charts/flour.yaml:3:18 colour-contrast',
      [
        '“east”: #fff200 stands at only 1.1:1 against the light page; shapes need 3:1. It is shown as #979200 there.',
        'Write #979200 or a darker colour of your own.',
      ],
      [
        '“east”：#fff200 与浅色底的对比只有 1.1:1，图形需要 3:1；在那里显示为 #979200。',
        '请写 #979200 或更深的颜色。',
      ],
    ],
    [
      'content/charts/flour.yaml:3:35 unknown-coloured',
      [
        'colours: nothing in this chart is called “wets”.',
        'Did you mean “west”? Available: east, west.',
      ],
      ['colours：图里没有叫“wets”的。', '是不是想写“west”？可用的有：east、west。'],
    ],
  );

  const drawnAs = (lines: string) => ({
    [chart]: `title: { zh-CN: 东, en: East }\n${lines}\ndata: flour\n`,
  });
  tells(
    'with colours where nothing wears one by name',
    drawnAs('type: table\ncolours: { east: "#a00000" }'),
    [
      'content/charts/flour.yaml:3:10 unworn-colours',
      [
        'Nothing in this chart of the type “table” wears a colour that has a name.',
        'Name the field whose values are told apart by colour with “color”, or take “colours” away.',
      ],
      [
        '这张“table”图里没有可以按名称上色的东西。',
        '请用 color 写明按哪个字段分颜色，或去掉 colours。',
      ],
    ],
  );

  tells(
    'with two colours that some readers take for each other',
    drawnAs(
      'type: beeswarm\nx: output\ncolor: mill\ncolours: { east: "#c04040", west: "#7a6a20" }',
    ),
    [
      'content/charts/flour.yaml:5:35 colours-alike',
      [
        '“west” and “east” look alike on the light page, to readers who see fewer hues if not to all.',
        'Make one of them lighter or darker: #230f00 for “west” is of the same hue and farther off. A colour for each page: { light: …, dark: … }.',
      ],
      [
        '在浅色底上，“west”和“east”的颜色太像，色觉不同的读者分不清。',
        '请把其中一个调浅或调深：“west”用 #230f00 色相相同、差别更大。两种底色可以分别写：{ light: …, dark: … }。',
      ],
    ],
    [
      'content/charts/flour.yaml:5:35 colours-alike',
      [
        '“west” and “east” look alike on the dark page, to readers who see fewer hues if not to all.',
        'Make one of them lighter or darker: #ffef9f for “west” is of the same hue and farther off. A colour for each page: { light: …, dark: … }.',
      ],
      [
        '在深色底上，“west”和“east”的颜色太像，色觉不同的读者分不清。',
        '请把其中一个调浅或调深：“west”用 #ffef9f 色相相同、差别更大。两种底色可以分别写：{ light: …, dark: … }。',
      ],
    ],
  );

  tells('of a type that does not exist', edited(chart, 'type: bar', 'type: barr'), [
    'content/charts/flour.yaml:2:7 unknown-chart-type',
    [
      'There is no chart type “barr”.',
      `Did you mean “bar”? Available: ${types.join(', ')}. npm run dev shows a sample of each at /gallery/.`,
    ],
    [
      '没有“barr”这种图表。',
      `是不是想写“bar”？可用的有：${types.join('、')}。各种图表的示例：npm run dev 打开后看 /gallery/。`,
    ],
  ]);

  tells(
    'with a number that answers for nothing, in a language whose stories do not show it',
    {
      ...edited(chart, 'type: bar', 'type: bar\nsubtitle: { zh-CN: 去年, en: Of 57 mills }'),
      'content/stories/en/mills.md': (smallSite['content/stories/en/mills.md'] ?? '')
        .replace('lead: flour\n', '')
        .replace('\n::chart{#flour}\n', ''),
    },
    [
      'content/charts/flour.yaml:3:31 unbound-number',
      [
        '“57” is a number that answers for nothing.',
        'Bind it: [57](fact:dataset/key/field). If it is no figure, say why: [57](nofact:name), or date, quote, ordinal; a name that comes often goes under “names” in content/site.yaml.',
      ],
      [
        '“57”是个没有出处的数字。',
        '请绑定：[57](fact:数据集/键/字段)。如果它不是统计数字，请写明理由：[57](nofact:name)，或 date、quote、ordinal；常用的名称写进 content/site.yaml 的 names。',
      ],
    ],
  );

  tells(
    'that no story shows, with a number that a cell happens to say',
    {
      'content/charts/spare.yaml': (smallSite[chart] ?? '').replace(
        /^title:.*$/m,
        'title: Mill of 120 t',
      ),
    },
    [
      'content/charts/spare.yaml:1:1 unused-chart',
      [
        'No story uses the chart “spare”.',
        'Put ::chart{#spare} in a story, or delete the file. Its own page is built all the same.',
      ],
      [
        '没有稿件用到图表“spare”。',
        '请在稿件里写 ::chart{#spare}，或删去这个文件。它自己的页面照常生成。',
      ],
    ],
    [
      'content/charts/spare.yaml:1:16 unbound-number',
      [
        '“120 t” is a number that answers for nothing.',
        'If it means what this cell says, bind it: [120 t](fact:flour/east/output); if not, bind it to its own cell. If it is no figure, say why: [120 t](nofact:name), or date, quote, ordinal; a name that comes often goes under “names” in content/site.yaml.',
      ],
      [
        '“120 t”是个没有出处的数字。',
        '如果说的就是这个单元格，请绑定：[120 t](fact:flour/east/output)；如果不是，请绑定到它自己的单元格。如果它不是统计数字，请写明理由：[120 t](nofact:name)，或 date、quote、ordinal；常用的名称写进 content/site.yaml 的 names。',
      ],
    ],
  );

  tells('without a type', edited(chart, 'type: bar\n', ''), [
    'content/charts/flour.yaml:1:1 missing-field',
    ['“type” is missing.', 'Fill it in: “type: …”.'],
    ['缺少“type”。', '请补上“type: …”。'],
  ]);

  tells(
    'with an id that another chart has',
    edited(chart, 'type: bar', 'type: bar\nredirectFrom: [old-flour, flour]'),
    [
      'content/charts/flour.yaml:3:27 duplicate-slug',
      [
        'The slug “flour” is already taken by content/charts/flour.yaml.',
        'Rename one of the two files, or change its “slug” or “redirectFrom”.',
      ],
      [
        '“flour”这个地址已被 content/charts/flour.yaml 占用。',
        '请给其中一个文件改名，或修改它的 slug 或 redirectFrom。',
      ],
    ],
  );

  tells('with a misspelt channel', edited(chart, 'x: output', 'xx: output'), [
    'content/charts/flour.yaml:4:1 unknown-chart-option',
    [
      '“xx” means nothing in a chart of the type “bar”.',
      'Did you mean “x”? Available: x, y, sort, facet, zero, scale, domain, title, subtitle, type, data, rows, where, latest, group, bin, index, share, top, other, order, highlight, annotations, colours, …. npm run dev explains each at /gallery/bar/.',
    ],
    [
      '“bar”这种图表没有“xx”这一项。',
      '是不是想写“x”？可用的有：x、y、sort、facet、zero、scale、domain、title、subtitle、type、data、rows、where、latest、group、bin、index、share、top、other、order、highlight、annotations、colours、…。各项的说明：npm run dev 打开后看 /gallery/bar/。',
    ],
  ]);

  tells('with a channel that is no field', edited(chart, 'x: output', 'x: ouput'), [
    'content/charts/flour.yaml:4:4 unknown-channel-field',
    [
      'x: “ouput” is not a field of the dataset “flour”.',
      'Did you mean “output”? Available: mill, output.',
    ],
    ['x：“ouput”不是数据集“flour”的字段。', '是不是想写“output”？可用的有：mill、output。'],
  ]);

  tells('with words where it needs numbers', edited(chart, 'x: output', 'x: mill'), [
    'content/charts/flour.yaml:4:4 channel-type',
    ['x: “mill” does not hold numbers.', 'Available: output.'],
    ['x：“mill”里不是数字。', '可用的有：output。'],
  ]);

  tells('sorted by what is no field', edited(chart, '-output', '-outpt'), [
    'content/charts/flour.yaml:6:7 unknown-channel-field',
    [
      'sort: “outpt” is not a field of the dataset “flour”.',
      'Did you mean “output”? Available: mill, output.',
    ],
    ['sort：“outpt”不是数据集“flour”的字段。', '是不是想写“output”？可用的有：mill、output。'],
  ]);

  tells('of a dataset that does not exist', edited(chart, 'data: flour', 'data: flowr'), [
    'content/charts/flour.yaml:3:7 unknown-dataset',
    ['There is no dataset “flowr”.', 'Did you mean “flour”? Available: flour.'],
    ['没有名为“flowr”的数据集。', '是不是想写“flour”？可用的有：flour。'],
  ]);

  tells('that highlights a row that does not exist', edited(chart, '[east]', '[eats]'), [
    'content/charts/flour.yaml:7:13 unknown-row',
    ['The dataset “flour” has no row “eats”.', 'Did you mean “east”? Available: east, west.'],
    ['数据集“flour”没有“eats”这一行。', '是不是想写“east”？可用的有：east、west。'],
  ]);

  tells('of rows that do not exist', edited(chart, 'highlight: [east]', 'rows: [est, west]'), [
    'content/charts/flour.yaml:7:8 unknown-row',
    ['The dataset “flour” has no row “est”.', 'Did you mean “east”? Available: east, west.'],
    ['数据集“flour”没有“est”这一行。', '是不是想写“east”？可用的有：east、west。'],
  ]);

  tells(
    'annotated at a row that does not exist',
    edited(chart, 'highlight: [east]', 'annotations: [{ at: eastt, text: here }]'),
    [
      'content/charts/flour.yaml:7:21 unknown-row',
      ['The dataset “flour” has no row “eastt”.', 'Did you mean “east”? Available: east, west.'],
      ['数据集“flour”没有“eastt”这一行。', '是不是想写“east”？可用的有：east、west。'],
    ],
  );

  tells(
    'with a title in one language only',
    edited(chart, '东坊产面, en: The east mill grinds', '东坊产面'),
    [
      'content/charts/flour.yaml:1:8 missing-language',
      [
        '“title” has no text in en.',
        'Add “en: …”; what readers of every language can read may be one plain text.',
      ],
      [
        '“title”缺少这些语言的文字：en。',
        '请补上“en: …”；各语言的读者都读得懂的，可以只写一段文字。',
      ],
    ],
  );

  tells(
    'whose title ranks something and binds nothing',
    edited(
      chart,
      '东坊产面, en: The east mill grinds',
      '东坊领先, en: "The east mill [leads](claim:flour/east/output \\"is max\\")"',
    ),
    [
      'content/charts/flour.yaml:1:17 unbound-finding',
      [
        'The title says “领先” of something, and no cell answers for it: it would stay when the data change.',
        'Bind the words: [领先](claim:flour/east/output "is max"), or "is min", "is rank 2", "> another cell".',
      ],
      [
        '标题说“领先”，却没有绑定单元格：数据变了，这话也不会变。',
        '请绑定这个说法：[领先](claim:flour/east/output "is max")，或写 "is min"、"is rank 2"、"> 另一单元格"。',
      ],
    ],
  );

  tells('whose title has such a word for something else', {
    [chart]: (smallSite[chart] ?? '')
      .replace('东坊产面, en: The east mill grinds', '最低工资, en: Hiking trails and who misleads')
      .replace('highlight: [east]\n', ''),
  });

  tells('that nothing uses', { 'content/charts/other.yaml': smallSite[chart] }, [
    'content/charts/other.yaml:1:1 unused-chart',
    [
      'No story uses the chart “other”.',
      'Put ::chart{#other} in a story, or delete the file. Its own page is built all the same.',
    ],
    [
      '没有稿件用到图表“other”。',
      '请在稿件里写 ::chart{#other}，或删去这个文件。它自己的页面照常生成。',
    ],
  ]);

  tells(
    'with a number in its note bound to nothing',
    edited(chart, 'highlight: [east]', 'note: "[](fact:flour/nort/output)"'),
    [
      'content/charts/flour.yaml:7:8 unknown-row',
      ['The dataset “flour” has no row “nort”.', 'Available: east, west.'],
      ['数据集“flour”没有“nort”这一行。', '可用的有：east、west。'],
    ],
  );
});
