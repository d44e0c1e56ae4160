import { describe } from 'vitest';
import { edited, type Files, smallSite } from './small-site.ts';
import { type Told, tells } from './tells.ts';

const story = 'content/stories/en/mills.md';
const zh = 'content/stories/zh-CN/mills.md';

/** Another story in both languages. */
function both(slug: string, from = '', to = ''): Files {
  return {
    [`content/stories/en/${slug}.md`]: smallSite[story]?.replace(from, to),
    [`content/stories/zh-CN/${slug}.md`]: smallSite[zh]?.replace(from, to),
  };
}

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

  tells('led by a chart that does not exist', edited(story, 'lead: flour', 'lead: flouer'), [
    'content/stories/en/mills.md:6:7 unknown-chart',
    ['There is no chart “flouer”.', 'Did you mean “flour”? Available: flour.'],
    ['没有图表“flouer”。', '是不是想写“flour”？可用的有：flour。'],
  ]);

  tells('that shows a chart that does not exist', edited(story, '{#flour}', '{#flower}'), [
    'content/stories/en/mills.md:11:1 unknown-chart',
    ['There is no chart “flower”.', 'Did you mean “flour”? Available: flour.'],
    ['没有图表“flower”。', '是不是想写“flour”？可用的有：flour。'],
  ]);

  tells('bound to a dataset that does not exist', edited(story, 'fact:flour/', 'fact:flor/'), [
    'content/stories/en/mills.md:9:22 unknown-dataset',
    ['There is no dataset “flor”.', 'Did you mean “flour”? Available: flour.'],
    ['没有名为“flor”的数据集。', '是不是想写“flour”？可用的有：flour。'],
  ]);

  tells('bound to a row that does not exist', edited(story, 'east/output', 'eest/output'), [
    'content/stories/en/mills.md:9:22 unknown-row',
    ['The dataset “flour” has no row “eest”.', 'Did you mean “east”? Available: east, west.'],
    ['数据集“flour”没有“eest”这一行。', '是不是想写“east”？可用的有：east、west。'],
  ]);

  tells('bound to a field that does not exist', edited(story, 'east/output', 'east/outpt'), [
    'content/stories/en/mills.md:9:22 unknown-cell-field',
    [
      'The dataset “flour” has no field “outpt”.',
      'Did you mean “output”? Available: mill, output.',
    ],
    ['数据集“flour”没有“outpt”字段。', '是不是想写“output”？可用的有：mill、output。'],
  ]);

  tells(
    'with a number in the headline bound to nothing',
    edited(story, 'A year of the mills', '"The mills ground [120 t](fact:flour/est/output)"'),
    [
      'content/stories/en/mills.md:2:26 unknown-row',
      ['The dataset “flour” has no row “est”.', 'Did you mean “east”? Available: east, west.'],
      ['数据集“flour”没有“est”这一行。', '是不是想写“east”？可用的有：east、west。'],
    ],
  );

  tells(
    'with a picture without alt text',
    edited(
      story,
      '::chart{#flour}',
      '::figure{src=boat.png caption=Boat credit=Ada}\n\n::chart{#flour}',
    ),
    [
      'content/stories/en/mills.md:11:1 picture-incomplete',
      [
        'The picture has no alt.',
        'Add alt="…": readers who do not see it need the alt text, every picture its caption and credit. In a text a picture is written ::figure{src="…" alt="…" caption="…" credit="…"}.',
      ],
      [
        '图片缺少 alt。',
        '请补上 alt="…"：看不见图的读者靠 alt，每张图都要有说明和署名。正文里的图写作 ::figure{src="…" alt="…" caption="…" credit="…"}。',
      ],
    ],
  );

  tells(
    'with a picture that does not exist',
    edited(
      story,
      '::chart{#flour}',
      '::figure{src=boot.png alt=Boat caption=Boat credit=Ada}\n\n::chart{#flour}',
    ),
    [
      'content/stories/en/mills.md:11:1 missing-picture',
      [
        'There is no picture public/boot.png.',
        'Did you mean “boat.png”? Available: boat.png. Pictures stand in public/ and are named from there.',
      ],
      [
        '没有图片 public/boot.png。',
        '是不是想写“boat.png”？可用的有：boat.png。图片放在 public/ 里，路径从那里写起。',
      ],
    ],
  );

  tells(
    'with a lead picture without alt text and credit',
    edited(story, 'lead: flour', 'image: { src: boat.png, caption: Boat }'),
    [
      'content/stories/en/mills.md:6:1 picture-incomplete',
      [
        'The picture has no alt, no credit.',
        'Add alt="…" credit="…": readers who do not see it need the alt text, every picture its caption and credit. In a text a picture is written ::figure{src="…" alt="…" caption="…" credit="…"}.',
      ],
      [
        '图片缺少 alt、credit。',
        '请补上 alt="…" credit="…"：看不见图的读者靠 alt，每张图都要有说明和署名。正文里的图写作 ::figure{src="…" alt="…" caption="…" credit="…"}。',
      ],
    ],
  );

  tells(
    'that links to a story that does not exist',
    edited(story, 'The east mill ground', '[More](story:mils). It ground'),
    [
      'content/stories/en/mills.md:9:1 unknown-story',
      [
        'The link leads to a story “mils” that does not exist in this language.',
        'Did you mean “mills”? Available: mills.',
      ],
      ['链接指向的稿件“mils”在这个语言里不存在。', '是不是想写“mills”？可用的有：mills。'],
    ],
  );

  tells(
    'that links to a page that does not exist',
    edited(story, 'The east mill ground', '[More](/data/flor/). It ground'),
    [
      'content/stories/en/mills.md:9:1 unknown-link',
      [
        'The link “/data/flor/” leads to no page of this site.',
        'Did you mean “/data/flour/”? Available: /data/, /data/flour/.',
      ],
      [
        '链接“/data/flor/”在本站没有对应的页面。',
        '是不是想写“/data/flour/”？可用的有：/data/、/data/flour/。',
      ],
    ],
  );

  tells(
    'that links to a script',
    edited(story, 'The east mill ground', '[More](javascript:alert). It ground'),
    [
      'content/stories/en/mills.md:9:1 unsafe-link',
      [
        'The link “javascript:alert” would run a script or hide its target.',
        'Link to an http, https or mailto address, or to a page of this site.',
      ],
      [
        '链接“javascript:alert”会运行脚本或隐藏去向。',
        '请链接到 http、https、mailto 地址，或本站的页面。',
      ],
    ],
  );

  tells(
    'that links to a draft',
    {
      ...edited(story, 'The east mill ground', '[More](story:later). It ground'),
      ...both('later', 'lead: flour', 'status: draft'),
    },
    [
      'content/stories/en/mills.md:9:1 unpublished-story',
      [
        'The link leads to “later”, which is not published: content/stories/en/later.md is a draft, or its time has not come.',
        'Publish that story together with this one, or take the link out.',
      ],
      [
        '链接指向的“later”尚未发布：content/stories/en/later.md 是草稿，或还没到发布时间。',
        '请与本篇同时发布那一篇，或去掉这个链接。',
      ],
    ],
  );

  tells('missing in one language', { [zh]: undefined }, [
    'content/stories/en/mills.md:1:1 missing-translation',
    [
      'The story “mills” does not exist in zh-CN.',
      "Add content/stories/zh-CN/mills.md; until then its language switch leads to that language's front page.",
    ],
    [
      '稿件“mills”缺少这些语言：zh-CN。',
      '请加上 content/stories/zh-CN/mills.md；在此之前，切换语言会转到该语言的首页。',
    ],
  ]);

  tells(
    'in a language that the publication does not have',
    { 'content/stories/fr/mills.md': smallSite[story] },
    [
      'content/stories/fr/mills.md:1:1 unknown-language',
      [
        '“fr” is not a language of this publication.',
        'Available: zh-CN, en. Languages are listed under “languages” in content/site.yaml.',
      ],
      ['“fr”不是本刊的语言。', '可用的有：zh-CN、en。语言列在 content/site.yaml 的 languages 里。'],
    ],
  );

  tells('in another edition than its translation', edited(story, '"2024"', '"2023"'), [
    'content/stories/zh-CN/mills.md:4:10 edition-differs',
    [
      '“mills” belongs to the edition “2024” here and to “2023” in content/stories/en/mills.md.',
      'Give the story the same edition in every language.',
    ],
    [
      '“mills”在这里属于“2024”，在 content/stories/en/mills.md 里却属于“2023”。',
      '请让同一篇稿件在各语言里属于同一期。',
    ],
  ]);

  tells(
    'with the slug of another',
    { 'content/stories/en/other.md': smallSite[story]?.replace('date:', 'slug: mills\ndate:') },
    [
      'content/stories/en/other.md:5:7 duplicate-slug',
      [
        'The slug “mills” is already taken by content/stories/en/mills.md.',
        'Rename one of the two files, or change its “slug” or “redirectFrom”.',
      ],
      [
        '“mills”这个地址已被 content/stories/en/mills.md 占用。',
        '请给其中一个文件改名，或修改它的 slug 或 redirectFrom。',
      ],
    ],
  );

  tells(
    'that was what another is now',
    { ...edited(story, 'lead: flour', 'redirectFrom: [other]'), ...both('other') },
    [
      'content/stories/en/mills.md:6:16 duplicate-slug',
      [
        'The slug “other” is already taken by content/stories/en/other.md.',
        'Rename one of the two files, or change its “slug” or “redirectFrom”.',
      ],
      [
        '“other”这个地址已被 content/stories/en/other.md 占用。',
        '请给其中一个文件改名，或修改它的 slug 或 redirectFrom。',
      ],
    ],
  );

  tells(
    'with a name that cannot stand in an address',
    both('Mills_2'),
    [
      'content/stories/en/Mills_2.md:1:1 invalid-name',
      [
        '“Mills_2” cannot stand in an address.',
        'Rename it with lower-case letters a–z, digits and hyphens only.',
      ],
      ['“Mills_2”不能用在网址里。', '请改名：只用小写字母 a–z、数字和连字符“-”。'],
    ],
    [
      'content/stories/zh-CN/Mills_2.md:1:1 invalid-name',
      [
        '“Mills_2” cannot stand in an address.',
        'Rename it with lower-case letters a–z, digits and hyphens only.',
      ],
      ['“Mills_2”不能用在网址里。', '请改名：只用小写字母 a–z、数字和连字符“-”。'],
    ],
  );

  tells(
    'alone in an edition that nothing else knows, in both languages',
    {
      ...alone('en', '2042'),
      ...alone('zh-CN', '2042'),
    },
    ...['en', 'zh-CN'].map(
      (language): Told => [
        `content/stories/${language}/later.md:3:10 lonely-edition`,
        [
          'No other story is of the edition “2042”, which is far from the story’s date.',
          'Did you mean “2024”? If the edition is new, give it content/editions/<language>/2042.md or a second story.',
        ],
        [
          '“2042”这一期只有这一篇稿件，与稿件的日期也相去很远。',
          '是不是想写“2024”？如果是新的一期，请建 content/editions/<语言>/2042.md，或加第二篇稿件。',
        ],
      ],
    ),
  );

  tells('alone in an edition that has a file', {
    ...alone('en', '2042'),
    ...alone('zh-CN', '2042'),
    'content/editions/en/2042.md': '---\ntitle: Next year\n---\n',
  });

  tells('alone in the edition of its own year', {
    ...alone('en', '2025'),
    ...alone('zh-CN', '2025'),
  });

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

function alone(language: string, edition: string): Files {
  const text = `---\ntitle: T\nedition: "${edition}"\ndate: 2024-12-31\n---\nWords.\n`;
  return { [`content/stories/${language}/later.md`]: text };
}
