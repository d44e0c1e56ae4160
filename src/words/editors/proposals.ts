import type { EditorLanguage } from '../../mistakes/words/editor-language.ts';

/** Why a type of chart suits a dataset, by the name of the reason. */
export type ProposalReason =
  | 'one-figure'
  | 'unlike'
  | 'many-moments'
  | 'few-moments'
  | 'two-moments'
  | 'series-over-time'
  | 'many-series'
  | 'grid'
  | 'parts-over-time'
  | 'parts-of-whole'
  | 'names'
  | 'many-names'
  | 'two-values'
  | 'several-values'
  | 'groups'
  | 'two-measures'
  | 'events'
  | 'texts'
  | 'look-up';

/** What is said of the charts that suit a dataset. */
export interface ProposalWords {
  readonly reasons: Readonly<Record<ProposalReason, string>>;
  readonly drawn: (type: string, reason: string) => string;
  readonly withoutTotals: (names: readonly string[]) => string;
  readonly others: (types: readonly string[]) => string;
  /** What stands above the list that `--proposals` prints. */
  readonly head: (dataset: string) => string;
  readonly notProposed: (type: string, types: readonly string[]) => string;
  /** What stands in the chart’s file over the others. */
  readonly inFile: string;
}

export const proposalWords: Readonly<Record<EditorLanguage, ProposalWords>> = {
  en: {
    reasons: {
      'one-figure': 'one row: the number itself says it',
      unlike: 'figures of several kinds, which share no scale: each as a number of its own',
      'many-moments': 'many moments, or values that do not add up: a line shows their course',
      'few-moments': 'a few moments, each with an amount of its own',
      'two-moments': 'two moments of several things: who rose, who fell',
      'series-over-time': 'several series over time, on one scale',
      'many-series': 'more series than colours can tell apart: a small chart for each',
      grid: 'two dimensions with many values: depths of colour in a grid',
      'parts-over-time': 'amounts that add up, moment by moment: the whole and its parts',
      'parts-of-whole': 'parts that add up to a whole',
      names: 'one figure for each name, the largest first',
      'many-names': 'many names: the twenty largest',
      'two-values': 'two values for each name: the distance between them',
      'several-values': 'several values for each of a few names, side by side',
      groups: 'a few groups, compared name by name',
      'two-measures': 'two measures of many things: whether they go together',
      events: 'what happened when',
      texts: 'texts without figures, one after another',
      'look-up': 'every value, for looking up',
    },
    drawn: (type, reason) => `Its type is ${type}: ${reason}.`,
    withoutTotals: (names) =>
      `${names.map((name) => `“${name}”`).join(', ')} would count the others twice and ${names.length === 1 ? 'is' : 'are'} left out.`,
    others: (types) =>
      `Others suit, too: ${types.join(', ')}. --proposals shows why, --as <type> begins with one of them.`,
    head: (dataset) => `Charts that suit data/${dataset}.json:`,
    notProposed: (type, types) =>
      `“${type}” is not among the types that suit these data: ${types.join(', ')}.`,
    inFile: 'Others that suit these data:',
  },
  'zh-CN': {
    reasons: {
      'one-figure': '只有一行：直接写出数字',
      unlike: '数字种类不同，没有共同的尺：各自写出',
      'many-moments': '时点多，或数值不能相加：用线表示走势',
      'few-moments': '时点不多，每个时点各有数量',
      'two-moments': '几项事物的两个时点：谁升谁降',
      'series-over-time': '几个系列随时间变化，用同一把尺',
      'many-series': '系列多得颜色分不清：每个系列一张小图',
      grid: '两个维度，数值很多：用格子的深浅表示',
      'parts-over-time': '每个时点上数量可以相加：整体和各部分',
      'parts-of-whole': '各部分合成整体',
      names: '每个名称一个数字，从大到小',
      'many-names': '名称很多：取最大的二十个',
      'two-values': '每个名称两个数值：看两者的距离',
      'several-values': '名称不多，每个有几个数值，并排比较',
      groups: '组别不多，逐项比较',
      'two-measures': '许多事物的两种数量：是否相关',
      events: '什么时候发生了什么',
      texts: '没有数字的文字，逐条列出',
      'look-up': '列出每个数值，供查找',
    },
    drawn: (type, reason) => `类型是 ${type}：${reason}。`,
    withoutTotals: (names) =>
      `${names.map((name) => `“${name}”`).join('、')}会把其余各行再算一遍，已略去。`,
    others: (types) =>
      `也合适的还有：${types.join('、')}。--proposals 说明理由，--as <类型> 改用其中一种。`,
    head: (dataset) => `适合 data/${dataset}.json 的图表：`,
    notProposed: (type, types) => `“${type}”不在适合这些数据的类型之列：${types.join('、')}。`,
    inFile: '也适合这些数据的类型：',
  },
};
