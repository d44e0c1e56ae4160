/** What the import of a spreadsheet puts into a dataset in its own words, for readers of a language. */
export interface ImportTexts {
  readonly item: string;
  readonly time: string;
  readonly times: Readonly<Record<'year' | 'month' | 'date' | 'time', string>>;
  readonly measure: string;
  readonly value: string;
  readonly qualifier: string;
  /** What a row is counted in, where its dataset cannot say it. */
  readonly inUnit: (unit: string) => string;
  /** What a mark behind times says of them. */
  readonly marked: (times: readonly string[], meaning: string) => string;
  /** What the letters behind times usually mean. */
  readonly marks: Readonly<Record<string, string>>;
}

const englishTexts: ImportTexts = {
  item: 'Item',
  time: 'Time',
  times: { year: 'Year', month: 'Month', date: 'Date', time: 'Time' },
  measure: 'Measure',
  value: 'Value',
  qualifier: 'Qualifier',
  inUnit: (unit) => `Unit: ${unit}`,
  marked: (times, meaning) => `${times.join(', ')}: ${meaning}`,
  marks: {
    p: 'provisional',
    prov: 'provisional',
    'prov.': 'provisional',
    prelim: 'preliminary',
    'prelim.': 'preliminary',
    e: 'estimate',
    est: 'estimate',
    'est.': 'estimate',
    f: 'forecast',
    fcst: 'forecast',
    proj: 'projection',
    'proj.': 'projection',
    r: 'revised',
    rev: 'revised',
    'rev.': 'revised',
  },
};

const chineseTexts: ImportTexts = {
  item: '项目',
  time: '时间',
  times: { year: '年份', month: '月份', date: '日期', time: '时间' },
  measure: '指标',
  value: '数值',
  qualifier: '限定',
  inUnit: (unit) => `单位：${unit}`,
  marked: (times, meaning) => `${times.join('、')}：${meaning}`,
  marks: {
    p: '初步数',
    prov: '初步数',
    'prov.': '初步数',
    prelim: '初步数',
    'prelim.': '初步数',
    e: '估计数',
    est: '估计数',
    'est.': '估计数',
    f: '预测数',
    fcst: '预测数',
    proj: '预测数',
    'proj.': '预测数',
    r: '修订数',
    rev: '修订数',
    'rev.': '修订数',
  },
};

export function importTexts(language: string): ImportTexts {
  return language.split('-')[0] === 'zh' ? chineseTexts : englishTexts;
}
