import { describe } from 'vitest';
import { edited, smallSite } from './small-site.ts';
import { tells } from './tells.ts';

const data = 'data/flour.json';

describe('a dataset that cannot be read', () => {
  tells('an empty dataset', { [data]: '' }, [
    'data/flour.json:1:1 json-syntax',
    [
      'The JSON cannot be read: the file is empty.',
      'Check this line and the one before it: every item but the last ends with a comma, every text and name stands in straight double quotes.',
    ],
    [
      'JSON 读不出来：文件是空的。',
      '检查这一行和上一行：除最后一项外都以逗号结尾，文字和字段名都用半角双引号。',
    ],
  ]);

  tells('JSON without a comma', edited(data, '"output": 120 },', '"output": 120 }'), [
    'data/flour.json:15:5 json-syntax',
    [
      'The JSON cannot be read: a comma is missing before this.',
      'Check this line and the one before it: every item but the last ends with a comma, every text and name stands in straight double quotes.',
    ],
    [
      'JSON 读不出来：这里前面缺一个逗号。',
      '检查这一行和上一行：除最后一项外都以逗号结尾，文字和字段名都用半角双引号。',
    ],
  ]);

  tells('JSON with a comma too many', edited(data, '"output": 80 }', '"output": 80 },'), [
    'data/flour.json:16:3 json-syntax',
    [
      'The JSON cannot be read: a value is missing, or there is a comma too many before it.',
      'Check this line and the one before it: every item but the last ends with a comma, every text and name stands in straight double quotes.',
    ],
    [
      'JSON 读不出来：这里缺一个值，或者前面多了一个逗号。',
      '检查这一行和上一行：除最后一项外都以逗号结尾，文字和字段名都用半角双引号。',
    ],
  ]);

  tells('JSON with a comment', edited(data, '"data": [', '// rows\n  "data": ['), [
    'data/flour.json:13:3 json-syntax',
    [
      'The JSON cannot be read: JSON takes no comments.',
      'Check this line and the one before it: every item but the last ends with a comma, every text and name stands in straight double quotes.',
    ],
    [
      'JSON 读不出来：JSON 里不能写注释。',
      '检查这一行和上一行：除最后一项外都以逗号结尾，文字和字段名都用半角双引号。',
    ],
  ]);

  tells('JSON with NaN', edited(data, '120', 'NaN'), [
    'data/flour.json:14:33 json-syntax',
    [
      'The JSON cannot be read: there is a word without quotes; only numbers, true, false and null stand without them.',
      'Check this line and the one before it: every item but the last ends with a comma, every text and name stands in straight double quotes.',
    ],
    [
      'JSON 读不出来：有没加引号的文字；只有数字、true、false 和 null 不加引号。',
      '检查这一行和上一行：除最后一项外都以逗号结尾，文字和字段名都用半角双引号。',
    ],
  ]);

  tells('JSON in curly quotes', edited(data, '"mill": "west"', '“mill”: "west"'), [
    'data/flour.json:15:7 json-syntax',
    [
      'The JSON cannot be read: there is a word without quotes; only numbers, true, false and null stand without them.',
      'Check this line and the one before it: every item but the last ends with a comma, every text and name stands in straight double quotes.',
    ],
    [
      'JSON 读不出来：有没加引号的文字；只有数字、true、false 和 null 不加引号。',
      '检查这一行和上一行：除最后一项外都以逗号结尾，文字和字段名都用半角双引号。',
    ],
  ]);

  tells('JSON that breaks off', { [data]: smallSite[data]?.slice(0, -12) }, [
    'data/flour.json:15:32 json-syntax',
    [
      'The JSON cannot be read: a value is missing, or there is a comma too many before it.',
      'Check this line and the one before it: every item but the last ends with a comma, every text and name stands in straight double quotes.',
    ],
    [
      'JSON 读不出来：这里缺一个值，或者前面多了一个逗号。',
      '检查这一行和上一行：除最后一项外都以逗号结尾，文字和字段名都用半角双引号。',
    ],
  ]);

  tells('JSON with a name twice', edited(data, '"output": 120', '"output": 120, "output": 130'), [
    'data/flour.json:14:38 duplicate-name',
    [
      '“output” stands twice in the same pair of braces.',
      'Keep one of the two: only one can count.',
    ],
    ['同一对花括号里“output”写了两次。', '请只留一个：两个里只有一个能算数。'],
  ]);

  tells('JSON with a number too long to keep', edited(data, '120', '12345678901234567890'), [
    'data/flour.json:14:33 inexact-number',
    [
      'The number 12345678901234567890 has more digits than can be kept exactly.',
      'Write it with at most fifteen digits, in a larger unit if need be.',
    ],
    [
      '数字 12345678901234567890 的位数太多，无法精确保存。',
      '请不要超过十五位数字；必要时换用更大的单位。',
    ],
  ]);

  tells('JSON with a number too large', edited(data, '120', '1e999'), [
    'data/flour.json:14:33 inexact-number',
    [
      'The number 1e999 has more digits than can be kept exactly.',
      'Write it with at most fifteen digits, in a larger unit if need be.',
    ],
    ['数字 1e999 的位数太多，无法精确保存。', '请不要超过十五位数字；必要时换用更大的单位。'],
  ]);

  tells(
    'JSON with the name __proto__',
    edited(data, '"output": 120', '"output": 120, "__proto__": 1'),
    [
      'data/flour.json:14:38 undeclared-field',
      [
        'The row has a field “__proto__” that schema.fields does not declare.',
        'Available: mill, output. Or declare it in schema.fields.',
      ],
      [
        '这一行的字段“__proto__”没有在 schema.fields 里声明。',
        '可用的有：mill、output。或者在 schema.fields 里声明它。',
      ],
    ],
  );

  tells('a list where a dataset belongs', { [data]: '[1, 2]' }, [
    'data/flour.json:1:1 wrong-type',
    [
      'The file should be a group of fields, and is [1,2].',
      'Write its fields: in YAML each on a line of its own as “name: …”, in JSON between { and }.',
    ],
    [
      '整个文件应当是一组字段，现在是 [1,2]。',
      '请写出它的各个字段：YAML 里每个字段单独一行，写作“字段名: …”；JSON 里写在 { 和 } 之间。',
    ],
  ]);
});
