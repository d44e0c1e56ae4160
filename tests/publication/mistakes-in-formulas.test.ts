import { describe, expect, it } from 'vitest';
import { buildSmallSite, edited, placeOf } from './small-site.ts';
import { tells } from './tells.ts';

const data = 'data/flour.json';

describe('a dataset', () => {
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
});

it('a formula without a result is told at its place alone', () => {
  const text = `{
  "name": "sums", "title": "S",
  "schema": { "primaryKey": ["k"], "fields": [{ "name": "k", "type": "string" }, { "name": "v", "type": "number" }] },
  "data": [{ "k": "a", "v": { "derive": "2 / 0" } }]
}`;
  const story = 'content/stories/en/mills.md';
  const files = {
    'data/sums.json': text,
    'content/charts/sums.yaml': 'title: S\ntype: bar\ndata: sums\nx: v\ny: k\n',
    ...edited(story, '::chart{#flour}', '::chart{#sums}\n\nAll: [](fact:sums/a).'),
  };
  const errors = buildSmallSite(files).mistakes.list.filter(({ severity }) => severity === 'error');
  expect(errors.map(placeOf)).toEqual(['data/sums.json:4:29 derive-zero']);
});
