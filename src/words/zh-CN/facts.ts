import type { ClaimWords } from '../contract/claims.ts';
import type { FactWords } from '../contract/readers.ts';

export const claimWords: ClaimWords = {
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

export const factWords: FactWords = {
  near: (figure, tenths) =>
    tenths && tenths < 10 ? `近${'一二三四五六七八九'.charAt(tenths - 1)}成` : `近${figure}`,
  over: (figure, tenths) =>
    tenths && tenths < 10 ? `${'一二三四五六七八九'.charAt(tenths - 1)}成多` : `超${figure}`,
  fell: (figure) => `下降${figure}`,
  largest: (count) => `${count}个数里最大`,
  smallest: (count) => `${count}个数里最小`,
  rank: (rank, count, fromBelow) =>
    `${count}个数里${fromBelow ? '由小到大' : '由大到小'}排第${rank}`,
  compared: {
    '>': (left, right) => `${left}大于${right}`,
    '>=': (left, right) => `${left}不小于${right}`,
    '<': (left, right) => `${left}小于${right}`,
    '<=': (left, right) => `${left}不大于${right}`,
    '=': (left, right) => `${left}等于${right}`,
    '~': (left, right) => `${left}约为${right}`,
  },
  functions: {
    mean: (list) => `${list}的平均`,
    min: (list) => `${list}中最小的`,
    max: (list) => `${list}中最大的`,
  },
  among: (statement, list) => `${statement}：${list}`,
  except: (statement, list) => `${statement}，不计${list}`,
  thisFigure: '此数',
  asStated: (statement) => `按写明的数，${statement}`,
  named: (name, figure) => `${name}（${figure}）`,
};

import type { SourceWords } from '../contract/source-cards.ts';

export const sourceWords: SourceWords = {
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
