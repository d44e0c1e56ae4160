import { describe } from 'vitest';
import { edited, smallSite } from './small-site.ts';
import { tells } from './tells.ts';

const data = 'data/flour.json';
const chart = 'content/charts/flour.yaml';
const title = '{ "zh-CN": "面粉产量", "en": "Flour ground" }';
const labels = ['{ "zh-CN": "东坊", "en": "East mill" }', '{ "zh-CN": "西坊", "en": "West mill" }'];
const same = 'A name that is the same in every language is then written for each.';
const alike = '各语言都相同的名称，每种语言照写一遍。';

/** The data with texts replaced, one by one. */
function retold(...pairs: readonly (readonly [from: string, to: string])[]) {
  const text = pairs.reduce((all, [from, to]) => all.replace(from, to), smallSite[data] ?? '');
  return { [data]: text };
}

const rivers = `{ "name": "rivers", "title": "GDP",
  "schema": { "primaryKey": ["river"], "fields": [
    { "name": "river", "type": "string", "title": "Pegel" },
    { "name": "level", "type": "number" }] },
  "data": [
    { "river": "长江", "level": 1 },
    { "river": "黄河", "level": 2, "note": "枯水" },
    { "river": "Rhein", "level": 3, "note": "NN" }] }
`;

describe('of what only some readers can read is told', () => {
  tells('the title of a dataset', retold([title, '"面粉产量"']), [
    'data/flour.json:3:12 one-language',
    [
      'Readers of en, too, see “面粉产量”.',
      `Write it by language: { "zh-CN": "面粉产量", "en": "…" }. ${same}`,
    ],
    ['en 的读者看到的也是“面粉产量”。', `请按语言写：{ "zh-CN": "面粉产量", "en": "…" }。${alike}`],
  ]);

  tells(
    'all labels of a field at once',
    retold([labels[0] ?? '', '"东坊"'], [labels[1] ?? '', '"西坊"']),
    [
      'data/flour.json:8:29 one-language',
      [
        'Readers of en, too, see “东坊”, “西坊”.',
        `Write each by language: { "zh-CN": "东坊", "en": "…" }. ${same}`,
      ],
      [
        'en 的读者看到的也是“东坊”、“西坊”。',
        `请按语言写：{ "zh-CN": "东坊", "en": "…" }。${alike}`,
      ],
    ],
  );

  tells(
    'the title of a chart',
    edited(chart, '{ zh-CN: 东坊产面, en: The east mill grinds }', 'The east mill grinds flour'),
    [
      'content/charts/flour.yaml:1:8 one-language',
      [
        'Readers of zh-CN, too, see “The east mill grinds fl…”.',
        `Write it by language: { "zh-CN": "…", "en": "The east mill grinds fl…" }. ${same}`,
      ],
      [
        'zh-CN 的读者看到的也是“The east mill grinds fl…”。',
        `请按语言写：{ "zh-CN": "…", "en": "The east mill grinds fl…" }。${alike}`,
      ],
    ],
  );

  tells(
    'the names of rows, and notes',
    { 'data/rivers.json': rivers },
    [
      'data/rivers.json:6:16 one-language',
      [
        'Readers of en, too, see “长江”, “黄河”.',
        `Give the field “river” "labels", each by language: { "长江": { "zh-CN": "长江", "en": "…" } }. ${same}`,
      ],
      [
        'en 的读者看到的也是“长江”、“黄河”。',
        `请给字段“river”加上 "labels"，每个值按语言写：{ "长江": { "zh-CN": "长江", "en": "…" } }。${alike}`,
      ],
    ],
    [
      'data/rivers.json:7:42 one-language',
      [
        'Readers of en, too, see “枯水”.',
        `Write it by language: { "zh-CN": "枯水", "en": "…" }. ${same}`,
      ],
      ['en 的读者看到的也是“枯水”。', `请按语言写：{ "zh-CN": "枯水", "en": "…" }。${alike}`],
    ],
  );
});

describe('of what all can read is not', () => {
  tells(
    'names that are the same, as plain text',
    retold([labels[0] ?? '', '"Mill A1"'], [title, '"GDP"']),
  );

  tells('what stands there for each language, though it is the same', {
    ...retold(['"en": "East mill"', '"en": "东坊"']),
  });

  tells('anything, where there is one language', {
    ...Object.fromEntries(
      Object.keys(smallSite)
        .filter((path) => path.includes('/en/'))
        .map((path) => [path, undefined]),
    ),
    ...edited('content/site.yaml', '[zh-CN, en]', '[zh-CN]'),
    ...retold([title, '"面粉产量"']),
  });
});
