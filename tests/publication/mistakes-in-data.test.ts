import { describe } from 'vitest';
import { edited, type Files, smallSite } from './small-site.ts';
import { tells } from './tells.ts';

const data = 'data/flour.json';

/** The dataset with revisions, each on a line of its own from line 13. */
function revised(...revisions: readonly string[]): Files {
  const lines = revisions.map((revision) => `\n    { ${revision}, "reason": "Weighed again" }`);
  return edited(data, '  "data": [', `  "revisions": [${lines.join(',')}],\n  "data": [`);
}

describe('a dataset', () => {
  tells('without rows', edited(data, '"data"', '"dta"'), [
    'data/flour.json:1:1 missing-field',
    ['“data” is missing.', 'Fill it in: “data: …”.'],
    ['缺少“data”。', '请补上“data: …”。'],
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
      'Did you mean “t”? Available: percent, percentage-points, 元, 万元, 亿元, CNY, USD, case, t, 吨, kt, Mt, kg, 千克, 公斤, g, m, 米, km, 公里, cm, mm, m2, 平方米, …. A counter of your own is declared under “units” in content/site.yaml.',
    ],
    [
      '“tt”不是已知的单位。',
      '是不是想写“t”？可用的有：percent、percentage-points、元、万元、亿元、CNY、USD、case、t、吨、kt、Mt、kg、千克、公斤、g、m、米、km、公里、cm、mm、m2、平方米、…。自己的量词请在 content/site.yaml 的 units 里声明。',
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
        'Add “en: …”; one plain text instead serves all languages.',
      ],
      [
        '“schema.fields.0.labels.east”缺少这些语言的文字：en。',
        '请补上“en: …”；若各语言相同，直接写一段文字即可。',
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

  tells(
    'with a formula that breaks off',
    edited(data, '80', '{ "derive": "flour/east/output *" }'),
    [
      'data/flour.json:15:33 derive-syntax',
      [
        'The formula “flour/east/output *” cannot be read: a cell, a number, a sign or a bracket is missing.',
        'Write cells as dataset/key/field, with spaces around + - * /, as in a/b/c / d/e/f. There are sum, mean, min and max.',
      ],
      [
        '公式“flour/east/output *”读不出来：缺单元格、数字、运算符或括号。',
        '单元格写作 数据集/键/字段，+ - * / 两边留空格，例如 a/b/c / d/e/f。可用的函数有 sum、mean、min、max。',
      ],
    ],
  );

  tells(
    'with a formula of what cannot be computed',
    edited(data, '80', '{ "derive": "flour/east/output ^ 2" }'),
    [
      'data/flour.json:15:33 derive-syntax',
      [
        'The formula “flour/east/output ^ 2” cannot be computed: “^” does not belong in it.',
        'Write cells as dataset/key/field, with spaces around + - * /, as in a/b/c / d/e/f. There are sum, mean, min and max.',
      ],
      [
        '公式“flour/east/output ^ 2”算不出来：里面不能有“^”。',
        '单元格写作 数据集/键/字段，+ - * / 两边留空格，例如 a/b/c / d/e/f。可用的函数有 sum、mean、min、max。',
      ],
    ],
  );

  tells(
    'with a formula of a row that does not exist',
    edited(data, '80', '{ "derive": "flour/est/output / 2" }'),
    [
      'data/flour.json:15:33 unknown-row',
      ['The dataset “flour” has no row “est”.', 'Did you mean “east”? Available: east, west.'],
      ['数据集“flour”没有“est”这一行。', '是不是想写“east”？可用的有：east、west。'],
    ],
  );

  tells('with a formula of itself', edited(data, '80', '{ "derive": "flour/west/output / 2" }'), [
    'data/flour.json:15:33 derive-cycle',
    [
      'The formula goes round in a circle: flour/west/output → flour/west/output.',
      'Replace one of these formulas by data.',
    ],
    ['公式绕成了圈：flour/west/output → flour/west/output。', '请把其中一个公式换成数据。'],
  ]);

  tells('with a formula of words', edited(data, '80', '{ "derive": "flour/east/mill / 2" }'), [
    'data/flour.json:15:33 derive-missing',
    [
      '“flour/east/mill / 2” uses flour/east/mill, which holds no number.',
      'Fill in that cell, or drop the formula: what is missing is not zero.',
    ],
    [
      '“flour/east/mill / 2”用到的 flour/east/mill 没有数值。',
      '请先填上那个单元格，或去掉公式：缺数不等于零。',
    ],
  ]);

  tells(
    'with a formula that divides by zero',
    edited(data, '80', '{ "derive": "flour/east/output / 0" }'),
    [
      'data/flour.json:15:33 derive-zero',
      [
        '“flour/east/output / 0” divides by zero.',
        'Correct the figure that it divides by, or leave this cell empty with null.',
      ],
      ['“flour/east/output / 0”除以了零。', '请改正作除数的那个数，或用 null 让这一格空着。'],
    ],
  );

  tells(
    'with a formula of another unit than is stated',
    edited(data, '80', '{ "derive": "flour/east/output * flour/east/output" }'),
    [
      'data/flour.json:15:33 derive-units',
      [
        '“flour/east/output * flour/east/output” gives t^2, but the unit is given as t.',
        'Only amounts of the same kind can be added, subtracted or compared. The unit of a result stands on its field or in the column “unit”.',
      ],
      [
        '“flour/east/output * flour/east/output”算出来是 t^2，单位写的却是 t。',
        '只有同类的量才能相加、相减、相比。结果的单位写在字段上，或写在 unit 列。',
      ],
    ],
  );

  tells(
    'with revisions, whichever way their cells are written, the last one first or last',
    revised(
      '"date": "2025-03-01", "cell": "flour/east/output", "from": 110, "to": 120',
      '"date": "2025-02-01", "cell": "east/output", "from": 100, "to": 110',
      '"date": "2025-02-01", "cell": "flour/west", "from": 70, "to": 80',
      '"date": "2025-01-01", "cell": "west", "from": 60, "to": 70',
    ),
  );

  tells(
    'with a revision of a row that does not exist',
    revised('"date": "2025-03-01", "cell": "flour/est/output", "from": 110, "to": 120'),
    [
      'data/flour.json:14:37 unknown-row',
      ['The dataset “flour” has no row “est”.', 'Did you mean “east”? Available: east, west.'],
      ['数据集“flour”没有“est”这一行。', '是不是想写“east”？可用的有：east、west。'],
    ],
  );

  tells(
    'with a revision of a field that does not exist',
    revised('"date": "2025-03-01", "cell": "east/outptu", "from": 110, "to": 120'),
    [
      'data/flour.json:14:37 unknown-cell-field',
      [
        'The dataset “flour” has no field “outptu”.',
        'Did you mean “output”? Available: mill, output.',
      ],
      ['数据集“flour”没有“outptu”字段。', '是不是想写“output”？可用的有：mill、output。'],
    ],
  );

  tells(
    'with a revision on no day of the calendar',
    revised('"date": "2025-02-30", "cell": "east/output", "from": 110, "to": 120'),
    [
      'data/flour.json:14:15 invalid-date',
      [
        '“2025-02-30” in “revisions.0.date” is not a date.',
        'Write year-month-day with leading zeros and a day that exists, as in 2026-11-23; with a time: 2026-11-23T08:00:00+08:00.',
      ],
      [
        '“revisions.0.date”里的“2025-02-30”不是日期。',
        '请写成“年-月-日”，补足零，且日子要真实存在，例如 2026-11-23；带时间的写作 2026-11-23T08:00:00+08:00。',
      ],
    ],
  );

  tells(
    'with a revision of a day to come',
    revised('"date": "2031-02-03", "cell": "east/output", "from": 110, "to": 120'),
    [
      'data/flour.json:14:15 revision-in-future',
      [
        'The revision is of 2031-02-03, a day that has not come.',
        'Write the day on which the figure was changed: year-month-day.',
      ],
      ['更正的日期 2031-02-03 还没有到。', '请写改动数字的那一天：年-月-日。'],
    ],
  );

  tells(
    'with a last revision that says something else than the cell',
    revised(
      '"date": "2025-02-01", "cell": "flour/east/output", "from": 110, "to": 115',
      '"date": "2025-01-01", "cell": "east/output", "from": 100, "to": 110',
    ),
    [
      'data/flour.json:14:77 revision-value',
      [
        'The last revision changes flour/east/output to 115, but the cell says 120.',
        'Write "to": 120, or correct the cell; if the figure was changed again, add that revision.',
      ],
      [
        '最后一次更正把 flour/east/output 改成了 115，单元格里却是 120。',
        '请写 "to": 120，或改正单元格；如果后来又改过，请补上那一次更正。',
      ],
    ],
  );

  tells(
    'with a revision of another dataset',
    {
      ...revised('"date": "2025-02-01", "cell": "oats/east/output", "from": 110, "to": 120'),
      'data/oats.json': (smallSite[data] ?? '').replace('"flour"', '"oats"'),
    },
    [
      'data/flour.json:14:37 revision-elsewhere',
      [
        'The revision is of oats/east/output, a cell of another dataset than “flour”.',
        'Move it to "revisions" in data/oats.json, or name a cell of this dataset: key/field.',
      ],
      [
        '这次更正说的是 oats/east/output，不是数据集“flour”里的单元格。',
        '请把它移到 data/oats.json 的 revisions 里，或写本数据集的单元格：键/字段。',
      ],
    ],
  );
});
