import { describe } from 'vitest';
import { edited } from './small-site.ts';
import { tells } from './tells.ts';

const story = 'content/stories/en/mills.md';

describe('a standing page', () => {
  const page = 'content/pages/en/about.md';
  tells(
    'with a number that answers for nothing',
    {
      [page]:
        '---\ntitle: About\ndek: "[120 t](fact:flour/east/output) ground"\n---\n\nWe ask 57 mills, by telephone: +44 20 7946 0123.\n',
    },
    [
      'content/pages/en/about.md:6:8 unbound-on-page',
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

  tells('whose numbers are bound, or are none', {
    [page]:
      '---\ntitle: About\n---\n\nThe east mill ground [120 t](fact:flour/east/output) in 2024. Under CC BY 4.0.\n',
  });
});

describe('a story', () => {
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
    'with a picture named as it is seen from the file',
    edited(
      story,
      '::chart{#flour}',
      '::figure{src=../../../public/boat.png alt=B caption=Boat credit=Ada}\n\n::chart{#flour}',
    ),
  );

  tells(
    'with a chart that stands in it twice',
    edited(story, '::chart{#flour}', '::chart{#flour}\n\n::chart{#flour}'),
    [
      'content/stories/en/mills.md:13:1 repeated-chart',
      [
        'The chart “flour” stands in this text already.',
        'Keep it in one place, and lead readers there from the other: [the chart](#chart-flour).',
      ],
      ['这篇文字里已经有图表“flour”。', '请只留一处，另一处用链接指过去：[见图](#chart-flour)。'],
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
});

describe('a source of a story', () => {
  tells(
    'with the page and the issue that it stands in',
    edited(
      'content/stories/en/mills.md',
      'lead: flour\n',
      'lead: flour\nsources: [{ title: Report 14 of the millers, author: Mill 3, locator: p. 3 }]\n',
    ),
  );
});
