import type { Words } from './words.ts';

const month = (text: string) => text.split('-').map(Number);

/** 2024年, 2024年1月, 2024年1月5日. */
function day(date: string): string {
  const [year, m, d] = month(date.slice(0, 10));
  return `${year}年${m ? `${m}月` : ''}${d ? `${d}日` : ''}`;
}

export const zhCN: Words = {
  languageName: '简体中文',
  languageShort: '中文',
  listSeparator: '、',
  colon: '：',
  figures: {
    scales: [[1e12, '万亿'], [1e8, '亿'], [1e4, '万']],
    space: '',
    currencies: {
      CNY: '元', USD: '美元', EUR: '欧元', GBP: '英镑', JPY: '日元', HKD: '港元', KRW: '韩元', SGD: '新加坡元', AUD: '澳元', CAD: '加元', CHF: '瑞士法郎', TWD: '新台币', MOP: '澳门元', INR: '印度卢比', RUB: '卢布',
    },
    measures: {
      t: '吨', kg: '千克', g: '克', m: '米', km: '公里', cm: '厘米', mm: '毫米', m2: '平方米', km2: '平方公里', ha: '公顷', mu: '亩', m3: '立方米', L: '升', W: '瓦', Wh: '瓦时', s: '秒', min: '分钟', h: '小时', day: '天', month: '个月', year: '年', degC: '℃', tce: '吨标准煤', tCO2: '吨二氧化碳', B: '字节', 'percentage-points': '个百分点',
    },
    signs: { percent: '%', permille: '‰' },
    per: '/',
    qualify: (qualifier, plainCount) => {
      if (qualifier === 'over') return plainCount ? { after: '余' } : { before: '超' };
      if (qualifier === 'at-least') return { tail: '以上' };
      return qualifier === 'about' ? { before: '约' } : {};
    },
  },
  day,
  period: (from, to) => {
    if (!to) return day(from);
    const [year, first] = month(from);
    const [lastYear, last] = month(to);
    const sameYear = year === lastYear && first && last && from.length === 7 && to.length === 7;
    return sameYear ? `${year}年${first}～${last}月` : `${day(from)}～${day(to)}`;
  },
  interface: {
    skipToContent: '跳到正文',
    menu: '菜单',
    editions: '各年',
    data: '数据',
    dataDescription: '本站图文所用的全部数据集，可查、可下载。',
    languages: '语言',
    theme: '明暗',
    themeAuto: '随系统',
    themeLight: '浅色',
    themeDark: '深色',
    chapters: '篇目',
    charts: '图表',
    keyFigures: '关键数字',
    previous: '上一篇',
    next: '下一篇',
    source: '来源',
    sources: '资料来源',
    note: '注',
    table: '表格',
    download: '下载',
    chartPage: '单独看这张图',
    dataset: '数据集',
    datasetOf: '所用数据',
    rowsCount: (count) => `${count} 行`,
    period: '时段',
    field: '字段',
    missing: '无数据',
    published: '发布',
    updated: '更新',
    corrections: '更正',
    revisions: '数据修订',
    usedBy: '用在',
    notFound: '没有这一页',
    notFoundDek: '这个地址上什么也没有，也许它改过名。',
    toFront: '回到首页',
    moved: '此页已移至',
    archive: '往期',
    draft: '草稿',
    copyright: '出版',
    promise: '每个数字都连着它的出处：点开带点线的数字，就到数据集里的那一行。',
    credit: '图',
    formula: '算法',
    feed: '订阅',
  },
  charts: {
    solid: '已完成',
    promised: '承诺、目标',
    moreThan: '不止此数',
    sort: '排序',
    sortByValue: '按数值',
    sortAsPublished: '按来源次序',
    compareWith: '对比',
    compareNone: '不对比',
    show: '显示',
    total: '合计',
    each: (unit) => `平均每${unit}`,
    unit: '单位',
    sameScale: '同一尺度',
    enlarged: '放大',
    cells: (count) => `${count}格`,
    above: (a, distance, b) => `${a}比${b}高${distance}`,
    below: (a, distance, b) => `${a}比${b}低${distance}`,
    equal: (a, b) => `${a}与${b}相同`,
    keys: '用方向键在各项之间移动，按 Esc 退出。',
    describe: {
      intro: (type, count) => `${type}，共${count}项。`,
      item: (label, value) => `${label}${value}`,
      extremes: (most, mostValue, least, leastValue) => `最高的是${most}，${mostValue}；最低的是${least}，${leastValue}。`,
      promised: (labels) => `${labels}只是承诺或目标，以虚线画出。`,
      missing: (labels) => `${labels}没有数据。`,
      end: '。',
    },
    types: { bar: '条形图', number: '数字', waffle: '单元格图', progress: '进度图', zoom: '放大条形图', timeline: '时间线', list: '清单' },
  },
};
