import type { UnitNames } from './unit-words.ts';

/** How units are written in Chinese, beyond the words that the site itself writes: `[unit, words]`. */
export const chineseUnits: UnitNames = [
  ['CNY', '元人民币 人民币元 人民币 块钱 圆'],
  ['USD', '美金'],
  ['HKD', '港币 港元'],
  ['TWD', '新台币 台币'],
  ['JPY', '日圆 円'],
  ['AUD', '澳大利亚元 澳币'],
  ['SGD', '新加坡元 新元'],
  ['CAD', '加拿大元'],
  ['CHF', '瑞郎'],
  ['percentage-points', '个百分点 百分点'],
  ['t', '公吨'],
  ['kg', '公斤 千克'],
  ['km', '千米'],
  ['m2', '平米 平方'],
  ['km2', '平方千米'],
  ['m3', '立方米 立方 方'],
  ['W', '瓦'],
  ['kW', '千瓦'],
  ['MW', '兆瓦'],
  ['GW', '吉瓦'],
  ['Wh', '瓦时'],
  ['kWh', '千瓦时 度电 度'],
  ['MWh', '兆瓦时'],
  ['GWh', '吉瓦时'],
  ['h', '个小时 钟头 个钟头'],
  ['min', '分'],
  ['day', '日'],
  ['month', '个月'],
  ['B', '字节'],
  ['degC', '摄氏度 度'],
];

/** Scale words, by the factor they stand for. */
export const chineseScales: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};

/** Counting words that say only that something is counted: 40个, 300件. */
export const classifiers =
  '个 件 家 项 名 位 人 户 次 条 种 类 座 台 套 辆 艘 架 块 片 批 组 队 场 届 届次 层 级 期 栋 幢 间 所 处 支 只 头 匹 棵 株 张 本 册 部 份 幅 轮 步 环 大 门 篇 章 倍次 人次 户次 台次 批次 例 宗 笔 单 点 岁';
