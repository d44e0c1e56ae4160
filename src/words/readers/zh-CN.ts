import { claimWords } from './claims.ts';
import { datePartsOf, firstPlainYear } from './date-parts.ts';
import { embedWords } from './embeds.ts';
import { sourceWords } from './source-cards.ts';
import type { Words } from './words.ts';

/** 2024年, 公元14年, 公元前500年. */
function yearName(year: number): string {
  if (year < 0) return `公元前${-year}年`;
  return year > 0 && year < firstPlainYear ? `公元${year}年` : `${year}年`;
}

/** 2024年, 2024年1月, 2024年1月5日; a text that is no day stays as it is. */
function day(date: string): string {
  const { year, month, day: d } = datePartsOf(date) ?? {};
  if (year === undefined) return date;
  return `${yearName(year)}${month ? `${month}月` : ''}${d ? `${d}日` : ''}`;
}

/** 1月, 1月5日, 1～11月. */
function withoutYear(from: string, to?: string): string {
  const { month, day: d } = datePartsOf(from) ?? {};
  if (month === undefined) return from;
  if (!to) return `${month}月${d ? `${d}日` : ''}`;
  return d ? `${withoutYear(from)}～${withoutYear(to)}` : `${month}～${withoutYear(to)}`;
}

export const zhCN: Words = {
  languageName: '简体中文',
  languageShort: '中文',
  listSeparator: '、',
  colon: '：',
  figures: {
    scales: [
      [1e12, '万亿'],
      [1e8, '亿'],
      [1e4, '万'],
    ],
    moreScales: [
      [1e10, '百亿'],
      [1e9, '十亿'],
      [1e7, '千万'],
      [1e6, '百万'],
      [1e3, '千'],
    ],
    space: '',
    currencies: {
      CNY: '元',
      USD: '美元',
      EUR: '欧元',
      GBP: '英镑',
      JPY: '日元',
      HKD: '港元',
      KRW: '韩元',
      SGD: '新加坡元',
      AUD: '澳元',
      CAD: '加元',
      CHF: '瑞士法郎',
      TWD: '新台币',
      MOP: '澳门元',
      INR: '印度卢比',
      RUB: '卢布',
    },
    measures: {
      t: '吨',
      kg: '千克',
      g: '克',
      mg: '毫克',
      ug: '微克',
      jin: '斤',
      dan: '市担',
      liang: '市两',
      lb: '磅',
      oz: '盎司',
      mile: '英里',
      nmi: '海里',
      li: '华里',
      ft: '英尺',
      acre: '英亩',
      mi2: '平方英里',
      barrel: '桶',
      mph: '英里/小时',
      ml: '毫升',
      week: '周',
      'quarter-year': '个季度',
      degF: '℉',
      ppm: 'ppm',
      ppb: 'ppb',
      m: '米',
      km: '公里',
      cm: '厘米',
      mm: '毫米',
      m2: '平方米',
      km2: '平方公里',
      ha: '公顷',
      mu: '亩',
      m3: '立方米',
      L: '升',
      kW: '千瓦',
      kWh: '千瓦时',
      s: '秒',
      min: '分钟',
      h: '小时',
      day: '天',
      month: '个月',
      year: '年',
      degC: '℃',
      tce: '吨标准煤',
      tCO2: '吨二氧化碳',
      W: '瓦',
      Wh: '瓦时',
      MtCO2: 'Mt\u00A0CO₂',
      GtCO2: 'Gt\u00A0CO₂',
      GB: 'GB',
      'percentage-points': '个百分点',
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
  withoutYear,
  period: (from, to) => {
    if (!to) return day(from);
    const [first, last] = [datePartsOf(from), datePartsOf(to)];
    const areMonths = from.length === 7 && to.length === 7;
    return areMonths && first && first.year === last?.year
      ? `${yearName(first.year)}${first.month}～${last.month}月`
      : `${day(from)}～${day(to)}`;
  },
  embeds: embedWords['zh-CN'],
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
    chapterNumber: (number) => '一二三四五六七八九十'[number - 1] ?? String(number),
    charts: '图表',
    keyFigures: '关键数字',
    previous: '上一篇',
    next: '下一篇',
    source: '来源',
    sources: '资料来源',
    note: '注',
    table: '表格',
    copyTable: '复制表格',
    tableCopied: '已复制，可粘贴到电子表格。',
    tableSelected: '这里不允许直接复制。表格已选中，请按 Ctrl+C（Mac 按 ⌘C）。',
    columnIn: (name, unit) => `${name}（${unit}）`,
    download: '下载',
    chartPage: '单独看这张图',
    chartLink: '链接',
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
    promise: '点开带点线的数字，就看到它的出处。',
    credit: '图',
    formula: '算法',
    feed: '订阅',
    footnotes: '脚注',
    footnoteBack: (number, time) =>
      `回到正文中的注 ${number}${time > 1 ? `（第 ${time} 处）` : ''}`,
  },
  charts: {
    status: '状态',
    solid: '已完成',
    promised: '承诺、目标',
    moreThan: '不止此数',
    approximate: (names) => `约数：${names}。`,
    allApproximate: '各数均为约数。',
    notDrawn: (names) => `同期另有一部分没有数据，未画出：${names}。`,
    timeGap: (between, more) => `以下时段没有数据：${between}${more ? '…' : ''}。`,
    between: (from, to) => `${from}至${to}之间`,
    rounded: '份额经四舍五入，合计可能略有出入。',
    logarithmic: '对数刻度',
    sort: '排序',
    sortByValue: '按数值',
    sortAsPublished: '按来源次序',
    only: '只看',
    compareWith: '对比',
    compareNone: '不对比',
    show: '显示',
    total: '合计',
    each: (unit) => `平均每${unit}`,
    unit: '单位',
    sameScale: '同一尺度',
    enlarged: '放大',
    cells: (count) => `${count}格`,
    oneCell: (amount) => `一格代表${amount}`,
    towards: (value, _alone, target) => `${value}，目标${target}`,
    target: (target) => `目标${target}`,
    enlargedBy: (times) => `放大${times}倍`,
    average: (label, count, counted, unit) => `${label}，${count}${counted}平均每${unit}`,
    averageOnly: (count) => `只是平均数，由合计除以${count}得出；各自的数额不详。`,
    above: (a, distance, b) => `${a}比${b}高${distance}`,
    below: (a, distance, b) => `${a}比${b}低${distance}`,
    equal: (a, b) => `${a}与${b}相同`,
    higher: (distance, b) => `比${b}高${distance}`,
    lower: (distance, b) => `比${b}低${distance}`,
    same: (b) => `与${b}相同`,
    distanceUnknown: (a, b) => `${a}与${b}相差多少不详：不是每个数都是确数。`,
    place: (n, count) => `第${n}项，共${count}项`,
    keys: '用方向键在各项之间移动，按 Esc 退出。',
    momentKeys: '用方向键在时间上移动；按住 Shift 移动，则与出发的时间对比。按 Esc 退出。',
    against: (moment, other) => `${moment}与${other}相比`,
    unchanged: '不变',
    changeUnknown: '变化多少不详',
    listen: '听图',
    heard: {
      pitch: '音越高，数值越大。',
      promised: '断续的音是承诺或目标。',
      more: '颤动的音表示不止此数。',
      missing: '短促一响是无数据。',
    },
    describe: {
      intro: (type, count) => `${type}，共${count}项。`,
      item: (label, value) => `${label}${value}`,
      extremes: (most, mostValue, least, leastValue) =>
        `最高的是${most}，${mostValue}；最低的是${least}，${leastValue}。`,
      promised: (labels) => `${labels}只是承诺或目标，以虚线画出。`,
      missing: (labels) => `${labels}没有数据。`,
      end: '。',
      crossed: (type, groups, items) => `${type}，共${groups}组，每组${items}项。`,
      course: (group, first, firstValue, last, lastValue) =>
        `${group && `${group}：`}${first}${firstValue}，${last}${lastValue}`,
      rising: '，一路上升',
      falling: '，一路下降',
      peaks: (most, mostValue, least, leastValue) =>
        `；最高${mostValue}（${most}），最低${leastValue}（${least}）`,
      group: (group, values) => `${group}：${values}。`,
      fact: (label, text) => `${label}：${text}`,
      factSeparator: '；',
    },
    gathered: (most) => `相近的点已合并，最大的点代表${most}行`,
    made: {
      series: '系列',
      value: '数值',
      count: '数量',
      missing: (missing, all) => `${all}项中有${missing}项没有数据，未计入。`,
      uncounted: (count) => `另有${count}项没有数据，未计入。`,
      bins: '各段含下限，不含上限。',
      topOf: (shown, all) => `只列最大的${shown}项，共${all}项。`,
    },
    firstOf: (drawn, all) => `只画出前${drawn}行，共${all}行；其余见数据。`,
  },
  cards: sourceWords['zh-CN'],
  claims: claimWords['zh-CN'],
  facts: {
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
  },
};
