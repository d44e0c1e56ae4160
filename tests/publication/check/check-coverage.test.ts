import { describe, expect, it } from 'vitest';
import { buildSmallSite, edited, placesOf, smallSite } from '../small-site.ts';
import { tells } from '../tells.ts';

const story = 'content/stories/en/mills.md';
const bound = '[120 t](fact:flour/east/output)';

/** The small site whose English story ends with more words. */
const saying = (words: string) => edited(story, `${bound}.`, `${bound}. ${words}`);
const hints = (words: string) =>
  buildSmallSite(saying(words)).mistakes.list.map((mistake) => mistake.inWords('en').hint);

describe('what readers see without markup', () => {
  tells(
    'is no place for a figure: the title of a dataset, the name of the site',
    {
      ...edited('data/flour.json', '"Flour ground"', '"57 loads of flour"'),
      ...edited('content/site.yaml', 'The Small Review', 'The Small Review of 2024'),
    },
    [
      'data/flour.json:3:37 unbound-in-name',
      [
        '“57” is a number in a name or description, which leads to no cell: it would stay when the data change.',
        'Say it without the number; if it belongs to a name, put that under “names” in content/site.yaml.',
      ],
      [
        '名称或说明里的“57”连不到单元格：数据变了，它也不会变。',
        '请换一个不带数字的说法；如果它是名称的一部分，请写进 content/site.yaml 的 names。',
      ],
    ],
  );
});

describe('code in a line', () => {
  it('is read as text is, and a program’s is not', () => {
    expect(placesOf(buildSmallSite(saying('It was `57 t` and `x = 57`.')))).toEqual([
      `${story}:9:63 unbound-number`,
    ]);
  });
});

describe('a small count in words', () => {
  it('has a reason of its own, which the check offers', () => {
    expect(hints('Two ministers came.')[0]).toMatch(
      /\[Two ministers\]\(nofact:count\)|\[Two\]\(nofact:count\)/,
    );
    expect(
      hints('[Two](nofact:count) ministers, [three](nofact:count) of them new, came.'),
    ).toEqual([]);
  });

  tells('is no amount', saying('It sold [57 t](nofact:count).'), [
    `${story}:9:63 no-small-count`,
    [
      '“57 t” is waived as a count, and is no count of up to ten in words.',
      'Bind it: [57 t](fact:dataset/key/field); “count” is for such as “two ministers”.',
    ],
    [
      '“57 t”按 count 声明不绑定，却不是十以内、用文字写的数目。',
      '请绑定：[57 t](fact:数据集/键/字段)；count 只用于“两位部长”之类。',
    ],
  ]);
});

describe('a quotation', () => {
  const quoted = saying('“We ground 57 t in 12 weeks,” she said.');
  it('needs no cell where the story names its source', () => {
    expect(placesOf(buildSmallSite(quoted))).toHaveLength(2);
    const sourced = (quoted[story] as string).replace(
      'lead: flour',
      'lead: flour\nsources: [{ title: An interview }]',
    );
    const { mistakes, summary } = buildSmallSite({ [story]: sourced });
    expect(mistakes.list).toEqual([]);
    expect(summary.coverage).toEqual({ bound: 2, waived: 2, unbound: 0 });
  });
});

describe('a number whose cell is not known', () => {
  it('keeps the coverage below the whole', () => {
    const { summary } = buildSmallSite(edited(story, 'east/output', 'eest/output'));
    expect(summary.coverage).toEqual({ bound: 1, waived: 0, unbound: 1 });
  });
});

describe('a suggestion', () => {
  const other = (smallSite['data/flour.json'] ?? '')
    .replace('"flour"', '"bran"')
    .replace('80', '57');
  it('comes from the datasets that the text uses', () => {
    const { mistakes } = buildSmallSite({ ...saying('West did 57 t.'), 'data/bran.json': other });
    expect(mistakes.list.map((each) => each.inWords('en').hint).join()).not.toContain('fact:bran');
  });

  it('is the cell whose label and unit the text says, and none where only the number is alike', () => {
    expect(hints('The West mill did 80 t.')[0]).toContain(
      'bind it: [80 t](fact:flour/west/output);',
    );
    expect(hints('Another did 80 t.')[0]).toContain('bind it: [80 t](fact:flour/west/output);');
  });

  it('passes the check where it is offered', () => {
    const offered = /bind it: (.+?);/.exec(hints('The West mill did 80 t.')[0] ?? '')?.[1] ?? '';
    expect(placesOf(buildSmallSite(saying(`The West mill did ${offered}.`)))).toEqual([]);
  });
});
