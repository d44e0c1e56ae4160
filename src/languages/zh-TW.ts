import type { Language } from './language.ts';

/**
 * How numbers are read in traditional Chinese. Its characters are folded to simplified ones before reading,
 * so that only what is worded otherwise in Taiwan, Hong Kong and Macao stands here.
 */
export const zhTW: Language = {
  tag: 'zh-TW',
  beside: ['zh-CN', 'en'],
  numerals: ['han'],
  scales: {},
  hanScales: { 兆: 1e12, 仟: 1e3, 佰: 1e2 },
  units: [
    ['CNY', '人民币元'],
    ['TWD', '元新台币 新台币元 台币元 元'],
    ['NZD', '纽币'],
    ['SGD', '星币 新币'],
    ['percent', '趴'],
    ['percentage-points', '个百分点 百分点'],
    ['km', '公里'],
    ['cm', '公分'],
    ['mm', '公厘 毫米'],
    ['L', '公升'],
    ['ml', '毫升 西西'],
    ['t', '公吨 吨'],
    ['kW', '千瓦 瓩'],
    ['kWh', '度 千瓦小时'],
    ['degC', '摄氏度'],
    ['MB', '百万位元组'],
  ],
  before: { over: '飙破 冲破 突破', near: '逼近 趋近', below: '跌落', about: '大约 约莫 约略' },
  after: {},
  lead: { fall: '衰退 下修 调降 年减 月减 季减 减班', rise: '成长 年增 月增 季增 上修 调升' },
  levelEnds: '到 至 为',
  behind: { fall: '的衰退 的减幅', rise: '的成长' },
  per: '每',
  each: '每 平均',
  months: '1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'.split(' '),
};
