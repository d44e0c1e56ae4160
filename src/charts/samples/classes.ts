import type { About } from '../contract/about.ts';
import { harvestByFarm } from './harvest.ts';
import { marketSales } from './markets.ts';

/** Depths of colour with as many rows in each, and with bounds in equal factors. */
export const classSamples: About['samples'] = [
  {
    data: [marketSales],
    chart: `title:
  zh-CN: 最闲的几个月到最忙的几个月
  en: From the quietest months to the busiest
subtitle:
  zh-CN: 示例数据：镇上和车站市场的水果销量，吨；各档月数相同
  en: "Sample data: fruit sold in the markets, tonnes; as many months in each step"
type: heatmap
data: market-sales
x: month
y: market
color: sales
classes: quantile
`,
  },
  {
    data: [harvestByFarm],
    chart: `title:
  zh-CN: 从最少到最多，按倍数分档
  en: From the least to the most, in equal factors
subtitle:
  zh-CN: 示例数据：各果园的产量，吨
  en: "Sample data: fruit picked on each farm, tonnes"
type: heatmap
data: harvest-by-farm
x: farm
y: fruit
color: harvest
classes: log
`,
  },
];
