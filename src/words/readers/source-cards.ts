import type { Qualifier } from '../../schema/dataset.ts';

/** What is said about where a number comes from: on its source card, and at a story's foot. */
export interface SourceWords {
  /** Above the cards, where they stand as a list: on paper, and in browsers that cannot open them. */
  readonly heading: string;
  readonly close: string;
  /** What opens a card is called: the number or statement, and that this leads to its source. */
  readonly sourceOf: (written: string) => string;
  /** The place of a row in its dataset. */
  readonly row: (number: number) => string;
  /** The link to the number itself, to be cited. */
  readonly cite: string;
  readonly citeClaim: string;
  readonly status: string;
  /** How the figure is to be read: the head, and what each qualifier means. */
  readonly exactness: string;
  readonly qualifiers: Readonly<Record<Exclude<Qualifier, 'exact'>, string>>;
  /** What a claim states, and the cells that it is held against. */
  readonly states: string;
  readonly compared: string;
  readonly others: (count: number) => string;
  /** What a revision changed. */
  readonly revised: string;
  readonly change: (from: string, to: string) => string;
  /** Why, behind what was changed. */
  readonly because: (reason: string) => string;
  /** What stands between the parts of a line: a source and its author, a cell and what changed in it. */
  readonly comma: string;
  /** How the numbers of a story answer for themselves. `share` is in percent. */
  readonly coverage: (share: string, bound: number, waived: number, unbound: number) => string;
  /** How many stories and charts use a row of a dataset; one of the two may be none. */
  readonly uses: (stories: number, charts: number) => string;
  /** What formulas call their functions. */
  readonly functions: Readonly<Record<string, string>>;
}

const zhCN: SourceWords = {
  heading: '数字的出处',
  close: '关闭',
  sourceOf: (written) => `${written}，出处`,
  row: (number) => `第${number}行`,
  cite: '引用这个数字',
  citeClaim: '引用这个说法',
  status: '状态',
  exactness: '口径',
  qualifiers: {
    over: '余：不止此数，确数不详',
    'at-least': '以上：不少于此数',
    about: '约：只是约数',
  },
  states: '所说',
  compared: '所比',
  others: (count) => `另有${count}个`,
  revised: '修订',
  change: (from, to) => `由${from}改为${to}`,
  because: (reason) => `。${reason}`,
  comma: '，',
  coverage: (share, bound, waived, unbound) => {
    const waiver = waived ? `，${waived}处注明了不是数据（名称、日期、引文、次序或小数目）` : '';
    const lack = unbound ? `，${unbound}处尚无出处` : '';
    return `本文的数字${share}有着落：${bound}处连着数据${waiver}${lack}。`;
  },
  uses: (stories, charts) =>
    [...(stories ? [`${stories}篇报道`] : []), ...(charts ? [`${charts}张图表`] : [])].join('、'),
  functions: {
    sum: '合计',
    mean: '平均',
    median: '中位数',
    count: '计数',
    min: '最小',
    max: '最大',
  },
};

const en: SourceWords = {
  heading: 'Where the numbers come from',
  close: 'Close',
  sourceOf: (written) => `${written}, source`,
  row: (number) => `row ${number}`,
  cite: 'Cite this number',
  citeClaim: 'Cite this statement',
  status: 'Status',
  exactness: 'To be read as',
  qualifiers: {
    over: 'more than this: the exact figure is not given',
    'at-least': 'this or more',
    about: 'an approximate figure',
  },
  states: 'Says',
  compared: 'Among',
  others: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
  revised: 'Revised',
  change: (from, to) => `from ${from} to ${to}`,
  because: (reason) => `. ${reason}`,
  comma: ', ',
  coverage: (share, bound, waived, unbound) => {
    const waiver = waived
      ? `, ${waived} are marked as no figures (names, dates, quotations, ordinals, small counts)`
      : '';
    const lack = unbound ? `, ${unbound} have no source yet` : '';
    return `${share} of the numbers in this story are accounted for: ${bound} lead to the data${waiver}${lack}.`;
  },
  uses: (stories, charts) =>
    [
      ...(stories ? [stories === 1 ? '1 story' : `${stories} stories`] : []),
      ...(charts ? [charts === 1 ? '1 chart' : `${charts} charts`] : []),
    ].join(', '),
  functions: {
    sum: 'sum',
    mean: 'mean',
    median: 'median',
    count: 'number',
    min: 'least',
    max: 'most',
  },
};

export const sourceWords = { 'zh-CN': zhCN, en };
