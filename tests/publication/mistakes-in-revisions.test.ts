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
