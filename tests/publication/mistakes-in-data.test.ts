import { describe } from 'vitest';
import { edited } from './small-site.ts';
import { tells } from './tells.ts';

const data = 'data/flour.json';

describe('a dataset', () => {
  tells(
    'with a scale that its languages do not have',
    edited(data, '"unit": "t"', '"unit": "t", "scale": "bilion"'),
    [
      'data/flour.json:10:67 unknown-scale',
      [
        '“bilion” is no scale of zh-CN or en.',
        'Did you mean “billion”? Available: 万亿, 百亿, 十亿, 亿, 千万, 百万, 万, 千, none, trillion, billion, million, thousand.',
      ],
      [
        'zh-CN、en 里没有“bilion”这一级单位。',
        '是不是想写“billion”？可用的有：万亿、百亿、十亿、亿、千万、百万、万、千、none、trillion、billion、million、thousand。',
      ],
    ],
  );

  tells('without rows', edited(data, '"data"', '"dta"'), [
    'data/flour.json:1:1 missing-field',
    ['“data” is missing.', 'Fill it in: “"data": …”.'],
    ['缺少“data”。', '请补上“"data": …”。'],
  ]);

  tells('with a text where a number belongs', edited(data, '120', '"120 t"'), [
    'data/flour.json:14:33 cell-type',
    [
      'Row “east”: "120 t" in “output” is not of the type number.',
      'Write the bare number, without quotes, unit or thousands separators; write null where there is none.',
    ],
    [
      '行“east”：“output”里的 "120 t" 不是 number 类型。',
      '请只写数字本身，不加引号、单位和千位分隔符；没有数据就写 null。',
    ],
  ]);

  tells(
    'with a key twice',
    edited(data, '"mill": "west", "output"', '"mill": "east", "output"'),
    [
      'data/flour.json:9:21 unused-label',
      ['The label “west” of “mill” belongs to no row.', 'Did you mean “east”? Available: east.'],
      ['“mill”的名称“west”没有对应的行。', '是不是想写“east”？可用的有：east。'],
    ],
    [
      'data/flour.json:15:5 duplicate-key',
      [
        'The key “east” stands already in line 14.',
        'Give each row a key of its own, or delete one of the two rows.',
      ],
      ['键“east”在第 14 行已经有了。', '每行要有各自的键；请改掉其中一个，或删去一行。'],
    ],
  );

  tells(
    'with a row without its key',
    edited(data, '"mill": "west", ', ''),
    [
      'data/flour.json:9:21 unused-label',
      ['The label “west” of “mill” belongs to no row.', 'Did you mean “east”? Available: east.'],
      ['“mill”的名称“west”没有对应的行。', '是不是想写“east”？可用的有：east。'],
    ],
    [
      'data/flour.json:15:5 missing-key',
      ['The row has no “mill”, which is part of its key.', 'Fill in “mill”.'],
      ['这一行缺少主键字段“mill”。', '请填写“mill”。'],
    ],
  );

  tells('with a field that is not declared', edited(data, '"output": 120', '"outptu": 120'), [
    'data/flour.json:14:23 undeclared-field',
    [
      'The row has a field “outptu” that schema.fields does not declare.',
      'Did you mean “output”? Available: mill, output. Or declare it in schema.fields.',
    ],
    [
      '这一行的字段“outptu”没有在 schema.fields 里声明。',
      '是不是想写“output”？可用的有：mill、output。或者在 schema.fields 里声明它。',
    ],
  ]);

  tells('with a type that does not exist', edited(data, '"type": "number"', '"type": "numbr"'), [
    'data/flour.json:10:35 invalid-choice',
    [
      '“numbr” is not a possible value of “schema.fields.1.type”.',
      'Did you mean “number”? Available: string, number, integer, boolean, date, time, datetime, year, yearmonth, duration, geopoint, geojson, object, array, list, any.',
    ],
    [
      '“schema.fields.1.type”不能是“numbr”。',
      '是不是想写“number”？可用的有：string、number、integer、boolean、date、time、datetime、year、yearmonth、duration、geopoint、geojson、object、array、list、any。',
    ],
  ]);

  tells('with a field declared twice', edited(data, '"name": "output"', '"name": "mill"'), [
    'data/flour.json:10:17 duplicate-field',
    ['The field “mill” is declared twice.', 'Keep one of the two.'],
    ['字段“mill”声明了两次。', '请只留一个。'],
  ]);

  tells('in an unknown unit', edited(data, '"unit": "t"', '"unit": "tt"'), [
    'data/flour.json:10:53 unknown-unit',
    [
      '“tt” is no known unit.',
      'Did you mean “t”? Available: percent, percentage-points, 元, 万元, 亿元, CNY, USD, case, t, 吨, kt, Mt, Gt, kg, 千克, 公斤, g, mg, 毫克, ug, 微克, jin, 斤, liang, …. A counter of your own is declared under “units” in content/site.yaml.',
    ],
    [
      '“tt”不是已知的单位。',
      '是不是想写“t”？可用的有：percent、percentage-points、元、万元、亿元、CNY、USD、case、t、吨、kt、Mt、Gt、kg、千克、公斤、g、mg、毫克、ug、微克、jin、斤、liang、…。自己的量词请在 content/site.yaml 的 units 里声明。',
    ],
  ]);

  tells(
    'with decimals that are no whole number',
    edited(data, '"unit": "t"', '"unit": "t", "decimals": 1.5'),
    [
      'data/flour.json:10:70 wrong-type',
      [
        '“schema.fields.1.decimals” should be a whole number, and is 1.5.',
        'Write a whole number here.',
      ],
      ['“schema.fields.1.decimals”应当是整数，现在是 1.5。', '请在这里写整数。'],
    ],
  );

  tells('with a key that is no field', edited(data, '["mill"]', '["mll"]'), [
    'data/flour.json:5:20 unknown-key-field',
    [
      'The primary key names “mll”, which is not a field.',
      'Did you mean “mill”? Available: mill, output.',
    ],
    ['主键用到的“mll”不是字段。', '是不是想写“mill”？可用的有：mill、output。'],
  ]);

  tells(
    'with a value without a label',
    edited(data, '"mill": "west"', '"mill": "wets"'),
    [
      'data/flour.json:9:21 unused-label',
      [
        'The label “west” of “mill” belongs to no row.',
        'Did you mean “east”? Available: east, wets.',
      ],
      ['“mill”的名称“west”没有对应的行。', '是不是想写“east”？可用的有：east、wets。'],
    ],
    [
      'data/flour.json:15:15 missing-label',
      [
        'The value “wets” of “mill” has no label.',
        'Did you mean “west”? Available: east, west. Or add it under "labels" of the field “mill”.',
      ],
      [
        '“mill”的值“wets”没有名称。',
        '是不是想写“west”？可用的有：east、west。或者在字段“mill”的 "labels" 里补上。',
      ],
    ],
  );

  tells(
    'with a label in one language only',
    edited(data, '{ "zh-CN": "东坊", "en": "East mill" }', '{ "zh-CN": "东坊" }'),
    [
      'data/flour.json:8:29 missing-language',
      [
        '“schema.fields.0.labels.east” has no text in en.',
        'Add “en: …”; what readers of every language can read may be one plain text.',
      ],
      [
        '“schema.fields.0.labels.east”缺少这些语言的文字：en。',
        '请补上“en: …”；各语言的读者都读得懂的，可以只写一段文字。',
      ],
    ],
  );

  tells('with another name than its file', edited(data, '"name": "flour"', '"name": "flower"'), [
    'data/flour.json:2:11 name-mismatch',
    [
      'The dataset calls itself “flower”, its file “flour”.',
      'Write "name": "flour", or rename the file to flower.json.',
    ],
    [
      '数据集自称“flower”，文件名却是“flour”。',
      '请写 "name": "flour"，或把文件改名为 flower.json。',
    ],
  ]);

  tells(
    'with an unknown qualifier',
    edited(data, '"output": 120', '"output": 120, "qualifier": "ovr"'),
    [
      'data/flour.json:14:51 invalid-choice',
      [
        '“ovr” is not a possible value of “qualifier”.',
        'Did you mean “over”? Available: exact, over, at-least, about.',
      ],
      ['“qualifier”不能是“ovr”。', '是不是想写“over”？可用的有：exact、over、at-least、about。'],
    ],
  );

  tells(
    'with a value that breaks a constraint',
    edited(data, '"unit": "t"', '"unit": "t", "constraints": { "maximum": 100 }'),
    [
      'data/flour.json:14:33 cell-constraint',
      [
        'Row “east”: 120 in “output” breaks its constraint maximum 100.',
        'Correct the value, or the constraint in schema.fields.',
      ],
      [
        '行“east”：“output”里的 120 不符合约束 maximum 100。',
        '请改正这个值，或修改 schema.fields 里的约束。',
      ],
    ],
  );
});
