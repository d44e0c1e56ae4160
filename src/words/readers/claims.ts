/** How statements about a cell are told to readers, beyond comparisons and orders: see `FactWords`. */
export interface ClaimWords {
  readonly and: (left: string, right: string) => string;
  readonly or: (left: string, right: string) => string;
  readonly not: (statement: string) => string;
  /** A place among others, within bounds: one of the 3 highest. */
  readonly place: (
    sign: '<' | '<=' | '>' | '>=',
    rank: number,
    count: number,
    fromBelow: boolean,
  ) => string;
  readonly between: (of: string, low: string, high: string, open: boolean) => string;
  readonly within: (statement: string, reach: string) => string;
  readonly course: (way: 'rise' | 'fall', rows: string) => string;
  readonly every: (rows: string, test: string) => string;
  readonly any: (rows: string, test: string) => string;
  readonly no: (rows: string, test: string) => string;
  readonly most: (rows: string, test: string) => string;
  readonly only: (rows: string, test: string) => string;
  readonly allBut: (count: number, rows: string, test: string) => string;
  readonly countOf: (count: number, of: number, rows: string, test: string) => string;
  readonly rows: {
    readonly all: string;
    readonly others: string;
    readonly range: (from: string, to: string) => string;
  };
  readonly ofField: (rows: string, field: string) => string;
  readonly where: (rows: string, test: string) => string;
  /** What a function gives of some rows, or of a list. */
  readonly folds: Readonly<
    Record<'sum' | 'mean' | 'median' | 'min' | 'max' | 'count', (rows: string) => string>
  >;
  readonly change: (from: string, to: string) => string;
  readonly rate: (from: string, to: string) => string;
  readonly spanOf: Readonly<Record<'change' | 'rate', (rows: string) => string>>;
  readonly run: Readonly<Record<'rise' | 'fall', string>>;
  readonly previous: string;
  readonly its: (field: string) => string;
  /** Another cell than the claim's own, that an order is told of. */
  readonly about: (subject: string, statement: string) => string;
}

const zhCN: ClaimWords = {
  and: (left, right) => `${left}，并且${right}`,
  or: (left, right) => `${left}，或者${right}`,
  not: (statement) => `并非“${statement}”`,
  place: (sign, rank, count, fromBelow) => {
    const words = { '<': '先于', '<=': '不后于', '>': '后于', '>=': '不先于' }[sign];
    return `${count}个数里${fromBelow ? '由小到大' : '由大到小'}，名次${words}第${rank}`;
  },
  between: (of, low, high, open) => `${of}在${low}与${high}之间${open ? '（不含端点）' : ''}`,
  within: (statement, reach) => `${statement}，相差不超过${reach}`,
  course: (way, rows) => `${rows}逐个${way === 'rise' ? '上升' : '下降'}`,
  every: (rows, test) => `${rows}每一个：${test}`,
  any: (rows, test) => `${rows}至少一个：${test}`,
  no: (rows, test) => `${rows}没有一个：${test}`,
  most: (rows, test) => `${rows}多数：${test}`,
  only: (rows, test) => `只有${rows}：${test}`,
  allBut: (count, rows, test) => `${rows}除${count}个外：${test}`,
  countOf: (count, of, rows, test) => `${rows}${of}个中的${count}个：${test}`,
  rows: { all: '各行', others: '其他各行', range: (from, to) => `${from}至${to}` },
  ofField: (rows, field) => `${rows}的${field}`,
  where: (rows, test) => `${rows}（限于“${test}”）`,
  folds: {
    sum: (rows) => `${rows}之和`,
    mean: (rows) => `${rows}的平均`,
    median: (rows) => `${rows}的中位数`,
    min: (rows) => `${rows}中最小的`,
    max: (rows) => `${rows}中最大的`,
    count: (rows) => `${rows}的个数`,
  },
  change: (from, to) => `由${from}到${to}的变化`,
  rate: (from, to) => `由${from}到${to}的年均增速`,
  spanOf: { change: (rows) => `${rows}的变化`, rate: (rows) => `${rows}的年均增速` },
  run: { rise: '连续上升的次数', fall: '连续下降的次数' },
  previous: '前一个数',
  its: (field) => `同一行的${field}`,
  about: (subject, statement) => `${subject}：${statement}`,
};

const en: ClaimWords = {
  and: (left, right) => `${left}, and ${right}`,
  or: (left, right) => `${left}, or ${right}`,
  not: (statement) => `not so: ${statement}`,
  place: (sign, rank, count, fromBelow) => {
    const words = { '<': 'before', '<=': 'at or before', '>': 'behind', '>=': 'at or behind' }[
      sign
    ];
    return `${words} number ${rank} of ${count}, counted from the ${fromBelow ? 'smallest' : 'largest'}`;
  },
  between: (of, low, high, open) =>
    `${of} is between ${low} and ${high}${open ? ', ends excluded' : ''}`,
  within: (statement, reach) => `${statement}, within ${reach}`,
  course: (way, rows) => `${rows}: each ${way === 'rise' ? 'higher' : 'lower'} than the one before`,
  every: (rows, test) => `for each of ${rows}, ${test}`,
  any: (rows, test) => `for at least one of ${rows}, ${test}`,
  no: (rows, test) => `for none of ${rows}, ${test}`,
  most: (rows, test) => `for most of ${rows}, ${test}`,
  only: (rows, test) => `only for ${rows}, ${test}`,
  allBut: (count, rows, test) => `for all but ${count} of ${rows}, ${test}`,
  countOf: (count, of, rows, test) => `for ${count} of the ${of}, ${rows}, ${test}`,
  rows: { all: 'all rows', others: 'all other rows', range: (from, to) => `${from} to ${to}` },
  ofField: (rows, field) => `${field} of ${rows}`,
  where: (rows, test) => `${rows} (those where ${test})`,
  folds: {
    sum: (rows) => `the sum of ${rows}`,
    mean: (rows) => `the mean of ${rows}`,
    median: (rows) => `the median of ${rows}`,
    min: (rows) => `the smallest of ${rows}`,
    max: (rows) => `the largest of ${rows}`,
    count: (rows) => `the number of ${rows}`,
  },
  change: (from, to) => `the change from ${from} to ${to}`,
  rate: (from, to) => `the yearly growth from ${from} to ${to}`,
  spanOf: {
    change: (rows) => `the change over ${rows}`,
    rate: (rows) => `the yearly growth over ${rows}`,
  },
  run: { rise: 'the number of rises in a row', fall: 'the number of falls in a row' },
  previous: 'the figure before',
  its: (field) => `${field} of the same row`,
  about: (subject, statement) => `${subject}: ${statement}`,
};

export const claimWords = { 'zh-CN': zhCN, en };
