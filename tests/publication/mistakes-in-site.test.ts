import { describe, expect, it } from 'vitest';
import { buildSmallSite, edited, smallSite } from './small-site.ts';
import { type Told, tells } from './tells.ts';

const site = 'content/site.yaml';

/** Everything that a third language needs. */
const inFrench = {
  'content/site.yaml': smallSite['content/site.yaml']
    ?.replace('en]', 'en, fr]')
    .replace('Review }', 'Review, fr: x }')
    .replace('cases }', 'cases }, fr: cas'),
  'content/stories/fr/mills.md': smallSite['content/stories/en/mills.md'],
  'content/pages/fr/about.md': smallSite['content/pages/en/about.md'],
  'content/charts/flour.yaml': smallSite['content/charts/flour.yaml']?.replace(
    'grinds }',
    'grinds, fr: x }',
  ),
  'data/flour.json': smallSite['data/flour.json']?.replaceAll(
    /"en": ("[^"]*")/g,
    '"en": $1, "fr": "x"',
  ),
};

describe('a site', () => {
  tells('without content/site.yaml', { [site]: undefined }, [
    'content/site.yaml:1:1 no-site',
    [
      'There is no site in this folder: content/site.yaml is missing.',
      'Name a folder that has content/site.yaml with --site, or begin a site of your own with these lines in that file: “name: The Morning Post”, “url: https://morning-post.example”, “languages: [en]”, “edition: "2026"”.',
    ],
    [
      '这个文件夹里没有站点：缺少 content/site.yaml。',
      '用 --site 指定一个含有 content/site.yaml 的文件夹；要新建自己的站点，就在这个文件里写上这几行：“name: The Morning Post”、“url: https://morning-post.example”、“languages: [en]”、“edition: "2026"”。',
    ],
  ]);

  tells(
    'with an empty content/site.yaml',
    { [site]: '' },
    [
      'content/site.yaml:1:1 missing-field',
      ['“name” is missing.', 'Fill it in: “name: …”.'],
      ['缺少“name”。', '请补上“name: …”。'],
    ],
    [
      'content/site.yaml:1:1 missing-field',
      ['“url” is missing.', 'Fill it in: “url: …”.'],
      ['缺少“url”。', '请补上“url: …”。'],
    ],
    [
      'content/site.yaml:1:1 missing-field',
      ['“languages” is missing.', 'Fill it in: “languages: …”.'],
      ['缺少“languages”。', '请补上“languages: …”。'],
    ],
    [
      'content/site.yaml:1:1 missing-field',
      ['“edition” is missing.', 'Fill it in: “edition: …”.'],
      ['缺少“edition”。', '请补上“edition: …”。'],
    ],
  );

  tells('with a menu of a page that does not exist', edited(site, 'page: about', 'page: abuot'), [
    'content/site.yaml:7:16 unknown-page',
    [
      'The menu names a page “abuot” that does not exist.',
      'Did you mean “about”? Available: about.',
    ],
    ['菜单里的页面“abuot”不存在。', '是不是想写“about”？可用的有：about。'],
  ]);

  tells('with a menu of a page that a language lacks', { 'content/pages/en/about.md': undefined }, [
    'content/site.yaml:7:16 missing-page-translation',
    [
      'The page “about” in the menu does not exist in en.',
      'Add content/pages/en/about.md; until then the menu there leaves it out.',
    ],
    [
      '菜单里的页面“about”缺少这些语言：en。',
      '请加上 content/pages/en/about.md；在此之前，那些语言的菜单里没有它。',
    ],
  ]);

  tells('with an address that is none', edited(site, 'https://example.org/', 'example.org'), [
    'content/site.yaml:2:6 invalid-url',
    [
      '“example.org” in “url” is not a web address.',
      'Write the whole address, as in https://example.org/',
    ],
    ['“url”里的“example.org”不是网址。', '请写完整的网址，例如 https://example.org/'],
  ]);

  tells('with an accent that is no colour', edited(site, 'menu:', 'accent: red\nmenu:'), [
    'content/site.yaml:7:9 invalid-colour',
    [
      '“red” in “accent” is not a colour.',
      'Write # and six hexadecimal digits in quotes, as in "#B3261E".',
    ],
    ['“accent”里的“red”不是颜色。', '请写 # 和六位十六进制数字并加引号，例如 "#B3261E"。'],
  ]);

  tells('with an accent that nobody can read', edited(site, 'menu:', 'accent: "#FFEE00"\nmenu:'), [
    'content/site.yaml:7:9 accent-contrast',
    [
      'The accent #FFEE00 stands at only 1.1:1 against the light page; text needs 4.5:1.',
      'Choose a darker colour; until then it is darkened or lightened where it is text.',
    ],
    [
      '强调色 #FFEE00 与浅色底的对比只有 1.1:1，文字需要 4.5:1。',
      '请选深一些的颜色；在此之前，用作文字时会自动调深或调浅。',
    ],
  ]);

  tells('with a misspelt field', edited(site, 'menu:', 'accnet: "#000000"\nmenu:'), [
    'content/site.yaml:7:1 unknown-field',
    [
      '“accnet” means nothing here.',
      'Did you mean “accent”? Available: format, name, description, url, languages, edition, publisher, accent, brand, units, names, menu, gallery.',
    ],
    [
      '这里没有“accnet”这一项。',
      '是不是想写“accent”？可用的有：format、name、description、url、languages、edition、publisher、accent、brand、units、names、menu、gallery。',
    ],
  ]);

  tells(
    'with a counter that lacks a language',
    edited(site, ', en: { one: case, other: cases }', ''),
    [
      'content/site.yaml:6:3 missing-language',
      [
        '“units.case” has no text in en.',
        'Add “en: …”; what readers of every language can read may be one plain text.',
      ],
      [
        '“units.case”缺少这些语言的文字：en。',
        '请补上“en: …”；各语言的读者都读得懂的，可以只写一段文字。',
      ],
    ],
  );

  tells('with no language', edited(site, '[zh-CN, en]', '[]'), [
    'content/site.yaml:3:12 invalid-value',
    ['“languages” cannot be []: the list is empty.', 'Write a value that fits.'],
    ['“languages”不能是 []：列表是空的。', '请改成合适的值。'],
  ]);

  tells('with a language twice', edited(site, '[zh-CN, en]', '[zh-CN, en, en]'), [
    'content/site.yaml:3:24 duplicate-language',
    ['The language “en” is listed twice.', 'Keep one of the two.'],
    ['语言“en”列了两次。', '请只留一个。'],
  ]);

  tells('with a language that the generator does not speak', inFrench, [
    'content/site.yaml:3:24 unworded-language',
    [
      'The words around the stories (menu, source, table …) are not translated into fr.',
      'They appear in en. A language is one folder in src/words.',
    ],
    [
      '稿件以外的文字（菜单、来源、表格……）还没有 fr 版。',
      '这些地方将显示 en。每种语言是 src/words 里的一个文件夹。',
    ],
  ]);

  it.each([
    ['zh-CN', []],
    ['zh-SG', []],
    ['en-GB', []],
    ['zh-Hant', ['unworded-language']],
    ['zh-TW', ['unworded-language']],
    ['de', ['unworded-language']],
    ['pt', ['unworded-language', 'unread-language']],
    ['en-12', ['invalid-language']],
  ])('in %s is told %j', (language, codes) => {
    const text = `name: A\nurl: https://a.example/\nlanguages: [${language}]\nedition: "2024"\n`;
    const { mistakes } = buildSmallSite({ [site]: text });
    const told = mistakes.list.filter(({ place }) => place.file === site).map(({ code }) => code);
    expect(told.filter((code) => code.endsWith('-language'))).toEqual(codes);
  });

  tells('with an edition without a story', edited(site, '"2024"', '"2025"'), [
    'content/site.yaml:4:10 no-stories',
    [
      'The edition “2025” has no published story.',
      'Add one with npm run new -- story <id>, and set its edition to "2025".',
    ],
    [
      '“2025”这一期还没有已发布的稿件。',
      '用 npm run new -- story <id> 新建一篇，并把 edition 设为 "2025"。',
    ],
  ]);

  tells(
    'with a page where the site has its own',
    { 'content/pages/en/stories.md': smallSite['content/pages/en/about.md'] },
    [
      'content/pages/en/stories.md:1:1 reserved-name',
      ['“stories” is an address that the site itself needs.', 'Choose another name.'],
      ['“stories”是站点自己要用的地址。', '请换一个名字。'],
    ],
  );
});

describe('the gallery of chart types', () => {
  tells('asked for with a word', { [site]: `${smallSite[site]}gallery: maybe\n` }, [
    'content/site.yaml:8:10 wrong-type',
    ['“gallery” should be true or false, and is "maybe".', 'Write true or false here.'],
    ['“gallery”应当是true 或 false，现在是 "maybe"。', '请在这里写true 或 false。'],
  ]);

  const taken = (place: string): Told => [
    `${place} reserved-name`,
    ['“gallery” is an address that the site itself needs.', 'Choose another name.'],
    ['“gallery”是站点自己要用的地址。', '请换一个名字。'],
  ];
  tells(
    'whose address a page takes',
    { 'content/pages/en/gallery.md': smallSite['content/pages/en/about.md'] },
    taken('content/pages/en/gallery.md:1:1'),
  );
  const editions = ['en', 'zh-CN'].map((language) => `content/stories/${language}/mills.md`);
  tells(
    'whose address an edition takes',
    Object.fromEntries(
      [site, ...editions].map((file) => [file, smallSite[file]?.replace('"2024"', 'gallery')]),
    ),
    taken('content/site.yaml:4:10'),
    ...editions.map((file) => taken(`${file}:4:10`)),
  );
});
