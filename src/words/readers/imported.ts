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
  /** What a column without a head is called. */
  readonly column: (letters: string) => string;
  /** The number of a row that nothing else tells apart. */
  readonly row: string;
  /** What an empty cell of a key is called. */
  readonly blank: string;
  /** What the letters behind figures mean, and those whose meaning differs from office to office. */
  readonly flags: Readonly<Record<string, string>>;
  readonly flag: (letter: string) => string;
  /** Why a figure is not given. */
  readonly suppressions: Readonly<Record<Suppression, (written: string) => string>>;
  /** Why a value was revised that its source has changed. */
  readonly revised: string;
  /** A note that holds for one of several figures of a row. */
  readonly noteOf: (title: string, note: string) => string;
  /** What the letters behind times usually mean. */
  readonly marks: Readonly<Record<string, string>>;
}

/** Why a figure is not given, as offices of statistics say it. */
export type Suppression =
  | 'confidential'
  | 'suppressed'
  | 'not-published'
  | 'not-available'
  | 'not-applicable'
  | 'below';

const englishTexts: ImportTexts = {
  item: 'Item',
  time: 'Time',
  times: { year: 'Year', month: 'Month', date: 'Date', time: 'Time' },
  measure: 'Measure',
  value: 'Value',
  qualifier: 'Qualifier',
  inUnit: (unit) => `Unit: ${unit}`,
  marked: (times, meaning) => `${times.join(', ')}: ${meaning}`,
  column: (letters) => `Column ${letters}`,
  row: 'Row',
  blank: 'Not named',
  flag: (letter) => `flagged “${letter}” by the source`,
  flags: {
    b: 'break in the series',
    c: 'confidential',
    d: 'definition differs',
    e: 'estimated',
    f: 'forecast',
    n: 'not significant',
    p: 'provisional',
    r: 'revised',
    s: 'estimate of the statistical office',
    u: 'low reliability',
    z: 'not applicable',
  },
  suppressions: {
    confidential: (written) => `Not given: confidential (${written})`,
    suppressed: (written) => `Not given: suppressed (${written})`,
    'not-published': (written) => `Not given: not published (${written})`,
    'not-available': (written) => `Not given: not available (${written})`,
    'not-applicable': (written) => `Not given: not applicable (${written})`,
    below: (written) => `Not given exactly: ${written}`,
  },
  revised: 'Revised at the source',
  noteOf: (title, note) => `${title}: ${note}`,
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
  column: (letters) => `${letters} 列`,
  row: '行号',
  blank: '未注明',
  flag: (letter) => `来源标记“${letter}”`,
  flags: {
    b: '数列中断',
    c: '保密',
    d: '定义不同',
    e: '估计数',
    f: '预测数',
    n: '不显著',
    p: '初步数',
    r: '修订数',
    s: '统计机构估计数',
    u: '可靠性低',
    z: '不适用',
  },
  suppressions: {
    confidential: (written) => `未公布：保密（${written}）`,
    suppressed: (written) => `未公布：数字被隐去（${written}）`,
    'not-published': (written) => `未公布（${written}）`,
    'not-available': (written) => `未公布：没有数据（${written}）`,
    'not-applicable': (written) => `未公布：不适用（${written}）`,
    below: (written) => `没有确数：${written}`,
  },
  revised: '来源修订',
  noteOf: (title, note) => `${title}：${note}`,
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
