import type { ProposalWords } from '../contract/proposals.ts';

export const proposalWords: ProposalWords = {
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
};
