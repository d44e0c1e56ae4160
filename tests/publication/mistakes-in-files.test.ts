import { describe } from 'vitest';
import { edited } from './small-site.ts';
import { tells } from './tells.ts';

const story = 'content/stories/en/mills.md';
const zh = 'content/stories/zh-CN/mills.md';
const chart = 'content/charts/flour.yaml';

/** The Chinese of a title in GBK. */
const gbk = Uint8Array.from([
  ...new TextEncoder().encode('---\ntitle: '),
  0xc4,
  0xa5,
  0xb7,
  0xbb,
  0x0a,
]);

describe('a file that cannot be read', () => {
  tells(
    'YAML with a second colon in a line',
    edited(story, 'dek: The east mill did more', 'dek: The east mill: more'),
    [
      'content/stories/en/mills.md:3:6 yaml-syntax',
      [
        'The YAML cannot be read: there is a second “: ” in this line; a text that holds one must stand in quotes.',
        'Check indentation (spaces, no tabs), quotes and colons; put a text that holds “: ” or starts with a bracket, quote mark or * in quotes.',
      ],
      [
        'YAML 读不出来：这一行有第二个“: ”；含有它的文字要加引号。',
        '检查缩进（用空格，不用制表符）、引号和冒号；含有“: ”或以括号、引号、* 开头的文字请加引号。',
      ],
    ],
  );

  tells('YAML with a quote that never ends', edited(story, 'dek: The east', 'dek: "The east'), [
    'content/stories/en/mills.md:3:29 yaml-syntax',
    [
      'The YAML cannot be read: something is missing: a closing quote or bracket, a comma, or the space behind a colon.',
      'Check indentation (spaces, no tabs), quotes and colons; put a text that holds “: ” or starts with a bracket, quote mark or * in quotes.',
    ],
    [
      'YAML 读不出来：缺了东西：右引号、右括号、逗号，或冒号后面的空格。',
      '检查缩进（用空格，不用制表符）、引号和冒号；含有“: ”或以括号、引号、* 开头的文字请加引号。',
    ],
  ]);

  tells(
    'YAML indented with a tab',
    edited(chart, 'highlight: [east]', 'annotations:\n\t- { at: east, text: x }'),
    [
      'content/charts/flour.yaml:8:1 yaml-syntax',
      [
        'The YAML cannot be read: the line is indented with a tab; use spaces.',
        'Check indentation (spaces, no tabs), quotes and colons; put a text that holds “: ” or starts with a bracket, quote mark or * in quotes.',
      ],
      [
        'YAML 读不出来：这一行用了制表符缩进，请改用空格。',
        '检查缩进（用空格，不用制表符）、引号和冒号；含有“: ”或以括号、引号、* 开头的文字请加引号。',
      ],
    ],
  );

  tells('YAML with a line out of line', edited(chart, 'type: bar', ' type: bar'), [
    'content/charts/flour.yaml:2:1 yaml-syntax',
    [
      'The YAML cannot be read: this line is not indented as its neighbours are.',
      'Check indentation (spaces, no tabs), quotes and colons; put a text that holds “: ” or starts with a bracket, quote mark or * in quotes.',
    ],
    [
      'YAML 读不出来：这一行的缩进与相邻各行不一致。',
      '检查缩进（用空格，不用制表符）、引号和冒号；含有“: ”或以括号、引号、* 开头的文字请加引号。',
    ],
  ]);

  tells('YAML with a field twice', edited(story, 'dek: The', 'title: Again\ndek: The'), [
    'content/stories/en/mills.md:3:1 yaml-syntax',
    [
      'The YAML cannot be read: this field stands here already; keep one of the two.',
      'Check indentation (spaces, no tabs), quotes and colons; put a text that holds “: ” or starts with a bracket, quote mark or * in quotes.',
    ],
    [
      'YAML 读不出来：这个字段已经写过一次，请只留一个。',
      '检查缩进（用空格，不用制表符）、引号和冒号；含有“: ”或以括号、引号、* 开头的文字请加引号。',
    ],
  ]);

  tells(
    'YAML with a value that begins with a star',
    edited(story, 'The east mill did more', '*soon'),
    [
      'content/stories/en/mills.md:3:6 yaml-syntax',
      [
        'The YAML cannot be read: a value that begins with * must stand in quotes.',
        'Check indentation (spaces, no tabs), quotes and colons; put a text that holds “: ” or starts with a bracket, quote mark or * in quotes.',
      ],
      [
        'YAML 读不出来：以 * 开头的值要加引号。',
        '检查缩进（用空格，不用制表符）、引号和冒号；含有“: ”或以括号、引号、* 开头的文字请加引号。',
      ],
    ],
  );

  tells(
    'YAML with a value that begins with an exclamation mark',
    edited(story, 'The east mill did more', '!now or never'),
    [
      'content/stories/en/mills.md:3:6 yaml-syntax',
      [
        'The YAML cannot be read: a value that begins with ! must stand in quotes.',
        'Check indentation (spaces, no tabs), quotes and colons; put a text that holds “: ” or starts with a bracket, quote mark or * in quotes.',
      ],
      [
        'YAML 读不出来：以 ! 开头的值要加引号。',
        '检查缩进（用空格，不用制表符）、引号和冒号；含有“: ”或以括号、引号、* 开头的文字请加引号。',
      ],
    ],
  );

  tells(
    'YAML with a value that begins with a percent sign',
    edited(story, 'The east mill did more', '%'),
    [
      'content/stories/en/mills.md:3:6 yaml-syntax',
      [
        'The YAML cannot be read: a value that begins with this character must stand in quotes.',
        'Check indentation (spaces, no tabs), quotes and colons; put a text that holds “: ” or starts with a bracket, quote mark or * in quotes.',
      ],
      [
        'YAML 读不出来：以这个字符开头的值要加引号。',
        '检查缩进（用空格，不用制表符）、引号和冒号；含有“: ”或以括号、引号、* 开头的文字请加引号。',
      ],
    ],
  );

  tells('YAML of two documents', edited(chart, 'type: bar', '---\ntype: bar'), [
    'content/charts/flour.yaml:2:1 yaml-syntax',
    [
      'The YAML cannot be read: a line “---” stands in the middle of the file.',
      'Check indentation (spaces, no tabs), quotes and colons; put a text that holds “: ” or starts with a bracket, quote mark or * in quotes.',
    ],
    [
      'YAML 读不出来：文件中间有一行“---”。',
      '检查缩进（用空格，不用制表符）、引号和冒号；含有“: ”或以括号、引号、* 开头的文字请加引号。',
    ],
  ]);

  tells('a list where fields belong', { [chart]: '- title: x\n' }, [
    'content/charts/flour.yaml:1:1 wrong-type',
    [
      'The file should be a group of fields, and is [{"title":"x"}].',
      'Write its fields: in YAML each on a line of its own as “name: …”, in JSON between { and }.',
    ],
    [
      '整个文件应当是一组字段，现在是 [{"title":"x"}]。',
      '请写出它的各个字段：YAML 里每个字段单独一行，写作“字段名: …”；JSON 里写在 { 和 } 之间。',
    ],
  ]);

  tells('words where fields belong', { [chart]: 'just words\n' }, [
    'content/charts/flour.yaml:1:1 wrong-type',
    [
      'The file should be a group of fields, and is "just words".',
      'Write its fields: in YAML each on a line of its own as “name: …”, in JSON between { and }.',
    ],
    [
      '整个文件应当是一组字段，现在是 "just words"。',
      '请写出它的各个字段：YAML 里每个字段单独一行，写作“字段名: …”；JSON 里写在 { 和 } 之间。',
    ],
  ]);

  tells(
    'an empty chart',
    { [chart]: '' },
    [
      'content/charts/flour.yaml:1:1 missing-field',
      ['“title” is missing.', 'Fill it in: “title: …”.'],
      ['缺少“title”。', '请补上“title: …”。'],
    ],
    [
      'content/charts/flour.yaml:1:1 missing-field',
      ['“type” is missing.', 'Fill it in: “type: …”.'],
      ['缺少“type”。', '请补上“type: …”。'],
    ],
    [
      'content/charts/flour.yaml:1:1 missing-field',
      ['“data” is missing.', 'Fill it in: “data: …”.'],
      ['缺少“data”。', '请补上“data: …”。'],
    ],
  );

  tells('an empty story', { [story]: '' }, [
    'content/stories/en/mills.md:1:1 no-front-matter',
    [
      'The front matter is missing or never ends.',
      'Begin the file with a line “---”, then title and the other fields, then another line “---”.',
    ],
    [
      '缺少文件开头的信息区，或者它没有结束。',
      '文件第一行写“---”，接着是 title 等字段，再用一行“---”结束。',
    ],
  ]);

  tells('front matter that never ends', edited(story, 'lead: flour\n---\n', 'lead: flour\n'), [
    'content/stories/en/mills.md:1:1 no-front-matter',
    [
      'The front matter is missing or never ends.',
      'Begin the file with a line “---”, then title and the other fields, then another line “---”.',
    ],
    [
      '缺少文件开头的信息区，或者它没有结束。',
      '文件第一行写“---”，接着是 title 等字段，再用一行“---”结束。',
    ],
  ]);

  tells('a file in GBK', { [zh]: gbk }, [
    'content/stories/zh-CN/mills.md:2:9 not-utf8',
    [
      'The file is not UTF-8 text: byte 14 belongs to no character.',
      'Save it again with the encoding “UTF-8”; in most editors that is “Save with encoding”.',
    ],
    [
      '文件不是 UTF-8 编码：第 14 个字节不成字符。',
      '请用“UTF-8”编码重新保存（多数编辑器里叫“以编码保存”）。',
    ],
  ]);

  tells('a file whose name ends wrongly', { 'content/charts/other.yml': 'a: 1\n' }, [
    'content/charts/other.yml:1:1 misplaced-file',
    ['Nothing reads this file.', 'Rename it to content/charts/other.yaml.'],
    ['这个文件不会被读取。', '请改名为 content/charts/other.yaml。'],
  ]);

  tells('a file in no place', { 'content/notes/other.yaml': 'a: 1\n' }, [
    'content/notes/other.yaml:1:1 misplaced-file',
    [
      'Nothing reads this file.',
      'Move it to content/site.yaml or content/charts/<id>.yaml, or delete it.',
    ],
    ['这个文件不会被读取。', '请移到 content/site.yaml、content/charts/<id>.yaml 之一，或删除它。'],
  ]);
});
