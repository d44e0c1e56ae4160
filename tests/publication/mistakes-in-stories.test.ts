import { describe } from 'vitest';
import { edited } from './small-site.ts';
import { tells } from './tells.ts';

const story = 'content/stories/en/mills.md';

describe('a story', () => {
  tells('without a title', edited(story, 'title: A year of the mills\n', ''), [
    'content/stories/en/mills.md:2:1 missing-field',
    ['“title” is missing.', 'Fill it in: “title: …”.'],
    ['缺少“title”。', '请补上“title: …”。'],
  ]);

  tells('with an empty title', edited(story, 'A year of the mills', ''), [
    'content/stories/en/mills.md:2:1 missing-field',
    ['“title” is missing.', 'Fill it in: “title: …”.'],
    ['缺少“title”。', '请补上“title: …”。'],
  ]);

  tells('with a title that is no text', edited(story, 'A year of the mills', 'true'), [
    'content/stories/en/mills.md:2:8 wrong-type',
    [
      '“title” should be a text, and is true.',
      'Put it in quotes if it is meant as a text: "true".',
    ],
    ['“title”应当是文字，现在是 true。', '如果本来就是文字，请加上引号："true"。'],
  ]);

  tells('with a month that does not exist', edited(story, '2024-12-31', '2024-13-01'), [
    'content/stories/en/mills.md:5:7 invalid-date',
    [
      '“2024-13-01” in “date” is not a date.',
      'Write year-month-day with leading zeros and a day that exists, as in 2026-11-23; with a time: 2026-11-23T08:00:00+08:00.',
    ],
    [
      '“date”里的“2024-13-01”不是日期。',
      '请写成“年-月-日”，补足零，且日子要真实存在，例如 2026-11-23；带时间的写作 2026-11-23T08:00:00+08:00。',
    ],
  ]);

  tells('with a day that does not exist', edited(story, '2024-12-31', '2024-02-30'), [
    'content/stories/en/mills.md:5:7 invalid-date',
    [
      '“2024-02-30” in “date” is not a date.',
      'Write year-month-day with leading zeros and a day that exists, as in 2026-11-23; with a time: 2026-11-23T08:00:00+08:00.',
    ],
    [
      '“date”里的“2024-02-30”不是日期。',
      '请写成“年-月-日”，补足零，且日子要真实存在，例如 2026-11-23；带时间的写作 2026-11-23T08:00:00+08:00。',
    ],
  ]);

  tells('with a date in another order', edited(story, '2024-12-31', '31.12.2024'), [
    'content/stories/en/mills.md:5:7 invalid-date',
    [
      '“31.12.2024” in “date” is not a date.',
      'Write year-month-day with leading zeros and a day that exists, as in 2026-11-23; with a time: 2026-11-23T08:00:00+08:00.',
    ],
    [
      '“date”里的“31.12.2024”不是日期。',
      '请写成“年-月-日”，补足零，且日子要真实存在，例如 2026-11-23；带时间的写作 2026-11-23T08:00:00+08:00。',
    ],
  ]);

  tells(
    'with a moment without a time zone',
    edited(story, 'lead: flour', 'publishAt: 2024-12-31T08:00'),
    [
      'content/stories/en/mills.md:6:12 invalid-moment',
      [
        '“2024-12-31T08:00” in “publishAt” is not a moment: it needs a day, a time and a time zone.',
        'Write it as in 2026-11-23T08:00:00+08:00.',
      ],
      [
        '“publishAt”里的“2024-12-31T08:00”不是一个时刻：日期、时间、时区缺一不可。',
        '请写成 2026-11-23T08:00:00+08:00 这样。',
      ],
    ],
  );

  tells('with a misspelt field', edited(story, 'dek: The', 'deck: The'), [
    'content/stories/en/mills.md:3:1 unknown-field',
    [
      '“deck” means nothing here.',
      'Did you mean “dek”? Available: title, dek, kicker, slug, edition, order, date, updated, publishAt, byline, status, lead, image, sources, corrections, redirectFrom.',
    ],
    [
      '这里没有“deck”这一项。',
      '是不是想写“dek”？可用的有：title、dek、kicker、slug、edition、order、date、updated、publishAt、byline、status、lead、image、sources、corrections、redirectFrom。',
    ],
  ]);

  tells('with a misspelt status', edited(story, 'lead: flour', 'status: publish'), [
    'content/stories/en/mills.md:6:9 invalid-choice',
    [
      '“publish” is not a possible value of “status”.',
      'Did you mean “published”? Available: published, draft.',
    ],
    ['“status”不能是“publish”。', '是不是想写“published”？可用的有：published、draft。'],
  ]);

  tells('with an order that is no number', edited(story, 'lead: flour', 'order: first'), [
    'content/stories/en/mills.md:6:8 wrong-type',
    ['“order” should be a number, and is "first".', 'Write a number here.'],
    ['“order”应当是数字，现在是 "first"。', '请在这里写数字。'],
  ]);

  tells(
    'with a misspelt name in the byline',
    edited(story, 'lead: flour', 'byline: [{ nam: Ada }]'),
    [
      'content/stories/en/mills.md:6:12 unknown-field',
      ['“byline.0.nam” means nothing here.', 'Did you mean “name”? Available: name, role.'],
      ['这里没有“byline.0.nam”这一项。', '是不是想写“name”？可用的有：name、role。'],
    ],
  );

  tells('with a byline that is no list', edited(story, 'lead: flour', 'byline: Ada'), [
    'content/stories/en/mills.md:6:9 wrong-type',
    [
      '“byline” should be a list, and is "Ada".',
      'Write a list: in YAML each item on a line of its own behind “- ”, in JSON between [ and ].',
    ],
    [
      '“byline”应当是列表，现在是 "Ada"。',
      '请写成列表：YAML 里每项单独一行，前面加“- ”；JSON 里写在 [ 和 ] 之间。',
    ],
  ]);

  tells(
    'changed before it was published',
    edited(story, 'date: 2024-12-31', 'date: 2024-12-31\nupdated: 2024-12-30'),
    [
      'content/stories/en/mills.md:6:10 updated-before-date',
      [
        '“updated” is 2024-12-30, before the story’s own date, 2024-12-31.',
        'Write the day of the last change, or leave “updated” out; or correct “date”.',
      ],
      [
        'updated 是 2024-12-30，早于稿件的日期 2024-12-31。',
        '请写最后一次改动的日期，或去掉 updated；也可能是 date 写错了。',
      ],
    ],
  );

  tells(
    'with what its starting file says to its editor',
    edited(story, 'The east mill did more', 'One sentence that adds what the headline leaves out.'),
    [
      'content/stories/en/mills.md:3:6 starting-text',
      [
        '“One sentence that adds what the headline leaves out.” is what the starting file says to its editor, and readers would see it.',
        'Write your own text over it, or take it out.',
      ],
      [
        '“One sentence that adds what the headline leaves out.”是起始文件写给编辑看的话，读者会看到。',
        '请换成自己的文字，或删去。',
      ],
    ],
  );

  tells(
    'whose chart still has the title of its starting file',
    edited('content/charts/flour.yaml', '东坊产面', '用一句话写出结论'),
    [
      'content/charts/flour.yaml:1:17 starting-text',
      [
        '“用一句话写出结论” is what the starting file says to its editor, and readers would see it.',
        'Write your own text over it, or take it out.',
      ],
      ['“用一句话写出结论”是起始文件写给编辑看的话，读者会看到。', '请换成自己的文字，或删去。'],
    ],
  );
});
