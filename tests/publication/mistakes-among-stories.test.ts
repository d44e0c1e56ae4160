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
});

function alone(language: string, edition: string): Files {
  const text = `---\ntitle: T\nedition: "${edition}"\ndate: 2024-12-31\n---\nWords.\n`;
  return { [`content/stories/${language}/later.md`]: text };
}
