import type { Cell, Dataset } from '../../src/model/dataset.ts';
import type { Qualifier } from '../../src/schema/dataset.ts';
import { unitNamed } from '../unit-named.ts';

/** The counters of an invented publication. */
export const units = {
  project: { 'zh-CN': '个', en: { one: 'project', other: 'projects' } },
  case: { 'zh-CN': '件', en: { one: 'case', other: 'cases' } },
  enterprise: { 'zh-CN': '家', en: { one: 'enterprise', other: 'enterprises' } },
  person: { 'zh-CN': '人', en: { one: 'person', other: 'people' } },
};

interface Extra {
  readonly qualifier?: Qualifier;
  readonly decimals?: number;
}

function cell(
  value: Cell['value'],
  unit?: string,
  { qualifier = 'exact', decimals }: Extra = {},
): Cell {
  return {
    dataset: 'd',
    key: 'k',
    field: 'f',
    value,
    unit: unitNamed(unit),
    qualifier,
    decimals,
    status: 'done',
  };
}

/** Invented cells that the forms of the corpus are compared with. */
export const cells = {
  growth: cell(67.51, 'percent', { decimals: 2 }),
  slow: cell(5.03, 'percent', { decimals: 2 }),
  half: cell(50, 'percent'),
  third: cell(33.33, 'percent', { decimals: 2 }),
  fall: cell(-5.3, 'percent', { decimals: 1 }),
  permille: cell(3.5, 'permille'),
  points: cell(62.48, 'percentage-points', { decimals: 2 }),
  money: cell(244.37, '亿元', { decimals: 2 }),
  fund: cell(1.79, '亿元', { decimals: 2 }),
  dollars: cell(3.2, 'million USD', { decimals: 1 }),
  each: cell(6.10925, '亿元/project', { decimals: 2 }),
  signed: cell(40, 'project'),
  people: cell(12_345_678, 'person'),
  thousands: cell(3120, 'person'),
  none: cell(0, 'enterprise'),
  over: cell(300, 'case', { qualifier: 'over' }),
  least: cell(40, 'project', { qualifier: 'at-least' }),
  about: cell(1200, 'person', { qualifier: 'about' }),
  overMoney: cell(1.5, '亿元', { qualifier: 'over', decimals: 1 }),
  leastShare: cell(60, 'percent', { qualifier: 'at-least' }),
  tonnes: cell(400_000, 't'),
  area: cell(12.5, 'km2'),
  power: cell(1250, 'kWh'),
  hours: cell(36, 'h'),
  years: cell(2.5, 'year'),
  rank: cell(2),
  ratio: cell(2.5),
  index: cell(1.05),
  name: cell('advanced-materials'),
  day: cell('2024-11-05'),
  month: cell('2024-11'),
  year: cell(2024),
  empty: cell(null, 'percent'),
} as const satisfies Readonly<Record<string, Cell>>;

export type CellName = keyof typeof cells;

const text = { 'zh-CN': '某数', en: 'A figure' };
const types: Readonly<Partial<Record<CellName, string>>> = {
  name: 'string',
  day: 'date',
  month: 'yearmonth',
  year: 'year',
};

/** The dataset of a cell, for its type and its labels. */
export function datasetOf(name: CellName): Dataset {
  const labels = { 'advanced-materials': { 'zh-CN': '先进材料', en: 'Advanced materials' } };
  const field = {
    name: 'f',
    type: types[name] ?? 'number',
    title: text,
    labels: name === 'name' ? labels : undefined,
  };
  return {
    name: 'd',
    title: text,
    sources: [],
    primaryKey: ['k'],
    fields: [field],
    rows: [],
    revisions: [],
    file: 'data/d.json',
  };
}

/**
 * Forms by cell and verdict, parted by bars. Where a form has square brackets, only what they hold is
 * bound, and the rest stands around it.
 */
type Corpus = Readonly<Partial<Record<CellName, Readonly<Record<string, string>>>>>;

export const corpus: Corpus = {
  growth: {
    ok: `67.51%|67.5%|68%|６７．５１％|67.51 %|67.51 per cent|67.51 percent|67.51 pct|百分之六十七点五一|百分之67.51|
      百分之六十八|百分之六十七点五|近七成|近70%|将近七成|七成|六成多|六成以上|超六成|超过六成|超67%|超过67%|逾67%|67%以上|
      67.5%以上|不足七成|不到70%|不到七成|约67.5%|约68%|约七成|七成左右|大约68%|超三分之二|超65%|over 65 per cent|65%以上|过半|超过一半|
      半数以上|一半以上|more than two thirds|over two-thirds|more than half|over half|nearly 70%|nearly 70 per cent|
      almost 70 percent|just under 70 per cent|just over 67%|over 67%|more than 67 per cent|at least 67%|some 68%|
      about 68 per cent|roughly 67.5%|about two thirds|about two-thirds|less than 70%|under 70 per cent|fewer than 70%|
      sixty-eight per cent|sixty-seven point five one per cent|sixty-seven point five per cent|[67.51]%|[67.5] per cent|
      [67.51]％|百分之[67.51]|超过[67%]|nearly [70%]|6.8成|675.1‰|67.51% |增长67.51%|同比增长67.51%|up 67.51%|
      grew by 67.5 per cent|67%多|60多%|67%强|七成弱|[67.51%]强劲增长|between 60 and 70 per cent|60%至70%|六七成|67%～68%|约67.51%|67.51%左右|about 67.51%|about [67.51%]|67.51%的增速|dozens of per cent|up to 67.51%|至多67.51%`,
    'fact-mismatch': `67.52%|67.50%|67.15%|76.51%|57.51%|69%|66%|6.751%|675.1%|百分之六十六|百分之六十七点五二|八成|近八成|六成五多|60%多|67.4%|
      超70%|超68%|超62%|超64%|不足75%|under 75 per cent|超五成|超过50%|over 50%|不足67%|不到六成|nearly 67%|nearly 80%|nearly 75%|三分之二|two thirds|
      three quarters|half|一半|about half|about three quarters|more than three quarters|less than half|under 60%|
      sixty-seven point five two per cent|seventy-six per cent|下降67.51%|−67.51%|minus 67.51%|-67.51%|百分之[67.52]|
      70%至80%|60%至67%`,
    'fact-rounding': `67%|约六成|六成七|六成|百分之六十七|sixty-seven per cent|67 per cent|67.6%|67.510%|67.5100%|约67%|about 67%|67.510 per cent`,
    'fact-qualifier': `超67.51%|67.51%强|67.51%弱|[67.51%]强。|67.51%以上|近67.51%|不足67.51%|至少67.51%|more than 67.51%|nearly 67.51%|
      at least 67.51 per cent|67.51% or more|超过[67.51%]|[67.51%]以上`,
    'fact-unit': `67.51个百分点|67.5 percentage points|67.51 pp|67.51|67.51元|67.51亿元|67.51个|第67|[67.51]个百分点|[67.51] percentage points|
      [67.51]|67.51万|sixty-eight|0.6751个百分点|几十个百分点`,
    'fact-cut': `1[67.51%]|[67].51%|[67.51]2%|百分之[六十七]点五一`,
    'fact-two-numbers': `67..51%|67.51%和28.48%|67.51%，比28.48%高`,
    'fact-unreadable': `67.51%左右不止|增速67.51%|67,51%|067.51%|约67.51%以上|近67.5%以上|1.2.3%`,
    'fact-not-a-number': `领跑|grew fastest|最快|%`,
  },
  slow: {
    ok: `5.03%|5%|百分之五|百分之五点零三|5 per cent|five per cent|5.0%|约5%|超5%|5%多|just over 5%|over 5 per cent|不足5.1%|不到6%|千分之五十|约5.03%`,
    'fact-mismatch': `5.3%|50.3%|5.04%|7%|近5%|五成|0.503%|百分之五十|十分之一|one in ten|超4%|不到5%`,
    'fact-rounding': `5.1%|6%|5.030%`,
    'fact-qualifier': `more than 5.03%|5.03%以上`,
    'fact-unit': `5.03|5.03个百分点|five|5 percentage points|5`,
  },
  half: {
    ok: `50%|一半|半数|half|a half|one half|五成|百分之五十|1/2|½|二分之一|fifty per cent|0.5倍|about half|约一半|at most half|至多一半`,
    'fact-mismatch': `49%|51%|三分之一|a third|5%|一成|twofold`,
    'fact-qualifier': `过半|超过一半|半数以上|more than half|nearly half|近半|less than half|不到一半|at least half`,
    'fact-rounding': `50.0%`,
    'fact-unit': `50|half a million|50个百分点`,
  },
  third: {
    ok: `三分之一|a third|one third|one-third|1/3|⅓|33.33%|33.3%|33%|one in three|超三成|三成多|about a third|约三分之一`,
    'fact-mismatch': `四分之一|a quarter|two thirds|one in four|33.34%|近三成|超四成`,
    'fact-rounding': `34%|33.4%`,
  },
  fall: {
    ok: `−5.3%|-5.3%|下降5.3%|负5.3%|fell 5.3%|down 5.3 per cent|minus 5.3%|−5%|下降5%|下降超5%|down more than 5%|降低5.3%|负增长5.3%|−[5.3%]|minus five point three per cent|
      fell by [5.3%]|was down [5.3%]|down by [5.3%] on 2023|[5.3%] less than|[5.3%] lower|[5.3] per cent less|a [5.3%] drop|a fall of [5.3%]|
      fell by more than [5%]|the group [5.3%] less|lost [5.3%]|shrank by [5.3%]|下降[5.3%]|减产[5.3%]|比上年减少[5.3%]|下降了[5.3%]|降幅[5.3%]|降幅达[5.3%]|跌[5.3%]|比南部少[5.3%]|
      下降超[5%]|[5.3%]的降幅|lost 5.3%|shrank 5.3%|5.3% less|5.3% down|5.3% lower|减产5.3%|跌5.3%|降幅5.3%|少5.3%|比上年减少5.3%|较去年同期下降5.3%|
      fall of 5.3 per cent|a drop of 5.3%|约−5.3%|下降约5.3%`,
    'fact-mismatch': `5.3%|5%|增长5.3%|up 5.3%|−5.4%|下降超6%|−3.5%|增长[5.3%]|rose by [5.3%]|up [5.3%]|[5.3%] more|fell to [5.3%]|fell below [5.3%]|
      降至[5.3%]|下降到[5.3%]|下降为[5.3%]|不少[5.3%]|rose [5.3%] less|[5.3%]下降到|from [5.3%] down to 4%`,
    'fact-rounding': `−6%|down 6%|−5.30%`,
    'fact-qualifier': `下降超5.3%`,
    'fact-unit': `−5.3|下降5.3个百分点|down 5.3`,
  },
  permille: {
    ok: `3.5‰|千分之三点五|0.35%|千分之3.5|百分之零点三五|约4‰|超3‰|4‰`,
    'fact-mismatch': `3.5%|0.35‰|千分之五|35‰`,
    'fact-unit': `3.5|3.5个百分点`,
    'fact-rounding': `3‰`,
  },
  points: {
    ok: `62.48个百分点|62.5个百分点|62个百分点|62.48 percentage points|62.48 pp|62.48 百分点|[62.48]个百分点|[62.48] percentage points|超62个百分点|
      近63个百分点|62多个百分点|more than 62 percentage points|nearly 63 percentage points|62.48-percentage-point|六十二点四八个百分点|
      sixty-two percentage points|6248 basis points|60多个百分点|约62.48个百分点|62.48 points`,
    'fact-unit': `62.48%|62.48|百分之六十二点四八|62.48 per cent|六成二|62.48个|62.48分|[62.48]%|62.48倍`,
    'fact-mismatch': `62.84个百分点|62.49 percentage points|6.248个百分点|超63个百分点|近70个百分点|近62个百分点`,
    'fact-rounding': `63个百分点|62.4个百分点|62.480 percentage points`,
    'fact-qualifier': `more than 62.48 percentage points`,
    'fact-unreadable': `62.48个百分点的差距`,
  },
  money: {
    ok: `244.37亿元|244.37 亿元|２４４．３７亿元|244.4亿元|244亿元|两百四十四亿元|二百四十四亿元|二百四十四点三七亿元|贰佰肆拾肆亿元|两百四十四亿多|
      两百四十四亿多元|244亿多元|244亿余元|两百多亿|两百多亿元|不足245亿元|二百余亿元|240多亿元|超244亿元|超过240亿元|逾244亿元|近250亿元|将近245亿元|
      不足250亿元|不到245亿元|约244亿元|约240亿元|244亿元左右|24,437,000,000元|24437000000元|2,443,700万元|2443700万元|244.37亿|244亿|
      24.437 billion yuan|24.44 billion yuan|24.4 billion yuan|24 billion yuan|24,437 million yuan|24,437,000,000 yuan|RMB 24.437 billion|
      RMB24.44bn|CNY 24.44 billion|¥24.4bn|¥24.4 billion|￥244.37亿|人民币244.37亿元|244.37亿元人民币|0.0244 trillion yuan|
      more than 24 billion yuan|over 24.4 billion yuan|nearly 25 billion yuan|about 24.4 billion yuan|some 24 billion yuan|
      twenty-four billion yuan|twenty-four point four billion yuan|around 24.4 billion renminbi|[244.37]亿元|
      [244.37 亿]元|[24.44 billion] yuan|[24.44] billion yuan|¥[24.44] billion|签约[244.37亿元]|合同约定[244.37亿元]|超过[240亿元]|
      [两百四十四]亿元|共计244.37亿元|总计244.37亿元|达244.37亿元|a total of 24.44 billion yuan|240亿至250亿元|240～250亿元|
      between 24 and 25 billion yuan|24 to 25 billion yuan|244亿3700万元|两百四十亿到两百五十亿元|244.37億元|兩百多億元|24,437 million RMB|约244.37亿元|about 24.437 billion yuan|[244.37亿元]左右|数百亿元|几百亿元|上百亿元|up to 24.437 billion yuan|244.37亿元以内|约244亿多元`,
    'fact-mismatch': `244.73亿元|224.37亿元|244.38亿元|24.437亿元|2443.7亿元|244.37万元|2.4437 billion yuan|244.37 billion yuan|24.437 million yuan|
      24.34 billion yuan|三百多亿元|三百亿元|超235亿元|超225亿元|一百多亿元|超300亿元|超250亿元|超100亿元|近300亿元|近244亿元|不足244亿元|不到200亿元|约250亿元|约300亿元|
      200亿元|240亿元|两百亿元|两百四十亿元|nearly 30 billion yuan|more than 25 billion yuan|about 20 billion yuan|[40]亿元|
      [244.37]万元|200亿至240亿元|245亿3700万元|二十四亿多元|billions of yuan`,
    'fact-rounding': `245亿元|244.3亿元|24.43 billion yuan|25 billion yuan|244.370亿元|24.4370 billion yuan|24.5 billion yuan|24,437.00 million yuan|两百四十五亿元`,
    'fact-qualifier': `超244.37亿元|244.37亿元以上|近244.37亿元|more than 24.437 billion yuan|244.37亿多元|[244.37]亿多元|
      244.37亿余元|至少244.37亿元|超过[244.37亿元]|over [24.437 billion yuan]`,
    'fact-unit': `244.37|244.37亿美元|US$24.44 billion|$24.44bn|244.37亿个|244.37亿元/个|每个项目244.37亿元|24.44 billion euros|
      24.44 billion dollars|24.44 billion|每个项目[244.37亿元]|[244.37]|244.37%|[24.44 billion]|24.44 billion yuan per project|
      24.44 billion yuan each|244.37万吨|€24.44bn|第244|数百亿`,
    'fact-cut': `1[244.37亿元]|2[44.37亿元]|[244].37亿元|[244.3]7亿元|[两百四十]四亿元|3,[244.37亿元]`,
    'fact-two-numbers': `40个项目244.37亿元|244.37亿元，40个`,
    'fact-unreadable': `244.37亿元协议引资|协议引资244.37亿元|244,37亿元|2,44.37亿元|24.44 billion yuan in contracts|超过不足244亿元`,
    'fact-not-a-number': `a lot of money`,
  },
  fund: {
    ok: `1.79亿元|1.8亿元|2亿元|近1.8亿元|1亿多元|一亿七千九百万元|17,900万元|1.79亿|超1.7亿元|179 million yuan|0.179 billion yuan|¥179m|RMB 179m|¥179 million|about 180 million yuan|nearly 180 million yuan|more than 170 million yuan|0.18 billion yuan|one hundred and seventy-nine million yuan|1亿7900万元`,
    'fact-mismatch': `1.59亿元|1.97亿元|1.79万元|1.79 billion yuan|17.9 million yuan|nearly 200 million yuan|近两亿元|约2亿5千万元`,
    'fact-rounding': `1.7亿元|1亿元`,
    'fact-unit': `179 million|1.79|179 million dollars`,
  },
  dollars: {
    ok: `US$3.2m|$3.2 million|3.2 million US dollars|320万美元|3.2 million dollars|USD 3.2 million|三百二十万美元|3,200,000美元|超300万美元|more than US$3m|about $3 million|US$3m`,
    'fact-unit': `320万元|¥3.2m|3.2 million|3.2 million yuan|€3.2m|3.2m`,
    'fact-mismatch': `US$3.3m|32万美元|$32 million`,
    'fact-rounding': `US$4m|US$3.20m`,
  },
  each: {
    ok: `6.11亿元/个|6.11亿元每个|每个项目6.11亿元|每个6.11亿元|平均每个项目6.11亿元|平均每个项目[6.11亿元]|每个项目约定[6.11亿元]|6.1亿元/个|6.109亿元/个|
      611 million yuan per project|610.925 million yuan per project|0.61 billion yuan per project|611 million yuan each|611 million yuan a project|
      611 million yuan apiece|¥611m per project|[611 million yuan] per project|[611 million yuan] for each project|on average [611 million yuan]|
      约6.11亿元/个|每个项目约6.1亿元|超6亿元/个|每个项目6亿多元|more than 600 million yuan per project|6亿元/个|按项目平均，[6.11亿元]|约6.10925亿元/个`,
    'fact-unit': `6.11亿元|611 million yuan|6.11亿元/家|每家企业6.11亿元|6.11|611 million yuan per enterprise|6.11亿美元/个|6.11亿`,
    'fact-mismatch': `6.12亿元/个|每个项目6.21亿元|61.1亿元/个|611万元/个|6.11 billion yuan per project|每个项目[5.11亿元]|8亿元/个|近6亿元/个`,
    'fact-rounding': `7亿元/个|6.10亿元/个|6.2亿元/个|610 million yuan per project`,
    'fact-qualifier': `超6.10925亿元/个`,
  },
  signed: {
    ok: `40|40个|40 个|４０个|四十|四十个|forty|40 projects|forty projects|肆拾个|[40]个|[40]签约项目|[40] signed projects|[四十]个|[forty] projects|
      [40]个年度项目|[40]项新政|十个中的[40个]|30～[40]个|[40]名员工|[40]来自外地|[40]年轻人|签约[40个]|统一[40个]|exactly 40|恰好40个|整整40个|共40个|共[40个]|近41个|nearly 42|三五十个|between 30 and 50 projects|35至45个|四十 个|[40]来个|四十来个|[40]-something|[40]ish|约40个|40个左右|about 40 projects|some forty projects|[40] or so|[40个]左右|数十个|几十个|dozens of projects|dozens|up to 40 projects|at most 40|no more than [40] projects|不超过[40个]|最多[40]个|[40个]以内`,
    'fact-mismatch': `41个|39|十几个|超过35个|不到45个|fewer than 41 projects|38个以上|超过30个|30多个|三十余个|more than 30 projects|不到50个|fewer than 50 projects|30个以上|至少30个|四十一个|14个|forty-one|thirty-nine|fourteen|400个|四百个|超过20个|20多个|more than 20|more than 10 projects|不到100个|fewer than 100 projects|
      近50个|nearly fifty|四个|a dozen|[40]万个|[40]千|三四十个|50至60个|−40个|minus 40|40万个|40 thousand|0.4万个|三十个`,
    'fact-rounding': `40.0个|40.00`,
    'fact-qualifier': `40余个|40几个|[40个]（含）以上|40个开外|40强|40-odd projects|[40]-odd projects|40-plus|40多个|超40个|超过40个|40个以上|近40个|不足40个|约40多个|至少40个|more than 40|over 40 projects|at least 40|
      nearly 40|fewer than 40|40 or more|40+|超过[40个]|[40]多个|[40个]以上|over [40 projects]|more than [40]|四十多个|[40]余个`,
    'fact-unit': `40%|40元|40亿元|40家|40件|40 cases|40吨|第40|第四十个|40th|fortieth|No. 40|[40]亿元|[40]家|[40]%|[40] enterprises|[40]个百分点|四成|40倍|¥40|[40]吨|第[40]个`,
    'fact-cut': `1[40]个|A[40]|[40]A型|[40]th place|[40]e3|[40]:1|[40]²|[40]点5个|[三]分之一|[40]5个|[四十]五个|二百[四十]个|[40].5|[forty]-five projects|[forty] and a half|1,[40]|[40],000 projects|[40]½`,
    'fact-two-numbers': `40个和50个|40 projects and 50 cases|四十个、五十个|40 and 50`,
    'fact-unreadable': `40个项目|签约40个|40 square projects|[约40个]以上|[近40个]以下|040|近40个以上|项目40`,
    'fact-vague': `许多|several`,
    'fact-not-a-number': `项目|all of them|领跑`,
  },
  people: {
    ok: `12,345,678人|12345678人|12 345 678|1234.5678万人|1234.57万人|1235万人|1,235万人|约1200万人|一千二百多万人|1200多万人|12.3 million people|12.35 million|12 million|more than 12 million people|
      about 12 million people|nearly 12.5 million|1,234万多人|twelve million people|0.12亿人|一千二百三十五万人|12，345，678人`,
    'fact-mismatch': `12,345,679人|12,345,687|1,234,567人|1.2 million people|1300万人|一百二十多万人|12.3亿人|12,300,000|nearly 12 million people`,
    'fact-rounding': `1234万人|1234.56万人|12.34 million|13 million people|12.4 million`,
    'fact-unreadable': `12,34,5678人|1,2345,678`,
  },
  thousands: {
    ok: `3120人|3,120人|3 120|三千一百二十人|3.12千人|3千人|3.1 thousand people|three thousand one hundred and twenty|3000多人|三千多人|三千余人|3,100多人|约3100人|约3000人|about 3,000|more than 3,000 people|over three thousand|0.312万人|0.3万人`,
    'fact-mismatch': `三千人|3000人|three thousand people|3,000|3210人|三千二百多人|3,121|近三千人|两千多人|三万多人|3,200`,
    'fact-rounding': `4千人|3.2千人|3120.0人`,
  },
  none: {
    ok: `0家|零家|0|zero|zero enterprises|0 enterprises`,
    'fact-mismatch': `1家|one|10家|1`,
    'fact-not-a-number': `没有|none|无`,
  },
  over: {
    ok: `300余件|300多件|三百余件|三百多件|超300件|超过300件|逾300件|300件以上|三百件以上|300+|300+件|more than 300|more than 300 cases|over 300|over three hundred cases|300 or more|upwards of 300|超过[300]件|[300]余件|[300]多件|more than [300]|[300]件以上|超过300余件|约300余件|[300余件]手续`,
    'fact-qualifier': `300|300件|三百件|three hundred|300 cases|约300件|about 300|至少300件|at least 300|不少于300件|300件左右|exactly 300|恰好300件|[300]件|共300件`,
    'fact-mismatch': `301余件|299余件|310余件|200余件|400余件|more than 200|over 350 cases|30余件|3000余件|250多件|more than 299|290件以上|310件|20余件`,
    'fact-undecidable': `近300件|不足400件|less than 400|300至400件|nearly 300 cases|up to 400 cases|不到300件|between 300 and 400 cases|近400件|数百件|几百件|hundreds of cases|上百件`,
    'fact-unit': `300余个|300余家|300余元|超300%|more than 300 projects|[300]余家`,
    'fact-cut': `1[300余件]|[300]0余件`,
    'fact-unreadable': `300余件手续|近300多件|more than 300 procedures`,
  },
  least: {
    ok: `40个以上|四十个以上|至少40个|不少于40个|at least 40|at least forty projects|no fewer than 40 projects|40 or more|40 projects or more|[40个]以上|至少[40]个|最少40个|不低于40个|40个及以上|40+`,
    'fact-qualifier': `40|40个|40余个|40多个|超40个|more than 40|over 40 projects|约40个|about 40|forty projects|[40]个|exactly 40`,
    'fact-mismatch': `41个以上|39个以上|30个以上|at least 30|至少50个|at least 41 projects`,
    'fact-undecidable': `近40个|fewer than 50|不足50个|up to 40|40至50个`,
    'fact-unit': `40家以上|at least 40%|40件以上|[40]家以上`,
  },
  about: {
    ok: `约1200人|约1,200人|1200人左右|大约1200人|about 1,200|about 1,200 people|around 1200|roughly twelve hundred|some 1,200 people|约0.12万人|1200人上下|约[1200]人|约一千二百人|约1.2千人`,
    'fact-qualifier': `1200人|1,200|1200多人|超1200人|1200人以上|more than 1,200|at least 1,200 people|一千二百人`,
    'fact-mismatch': `约1201人|约1199人|约1000人|about 1,300|约1300人|约1100人`,
    'fact-undecidable': `近1200人|nearly 1,200|不足1300人|1100至1300人`,
  },
  overMoney: {
    ok: `超1.5亿元|1.5亿多元|1.5亿元以上|1.5亿余元|more than 150 million yuan|over 0.15 billion yuan|超15,000万元|over ¥150m|超1亿元|超过1.5亿元`,
    'fact-qualifier': `1.5亿元|150 million yuan|约1.5亿元|至少1.5亿元`,
    'fact-mismatch': `超1.6亿元|超1.4亿元|超2亿元|1.51亿多元|more than 140 million yuan`,
    'fact-undecidable': `近1.5亿元|不足2亿元`,
    'fact-rounding': `超1.50亿元`,
  },
  leastShare: {
    ok: `60%以上|六成以上|至少60%|at least 60%|百分之六十以上|at least 60 per cent|60% or more|不低于60%`,
    'fact-qualifier': `60%|六成|超60%|more than 60%|六成多|约六成`,
    'fact-mismatch': `61%以上|50%以上|至少65%|at least half`,
    'fact-unit': `60个百分点以上|60以上|at least 60`,
  },
  tonnes: {
    ok: `40万吨|400,000吨|40万 吨|四十万吨|400,000 tonnes|400 thousand tonnes|0.4 million tonnes|400 kt|0.4 Mt|four hundred thousand tonnes|400,000 t|[40]万吨|[40万]吨|400,000 metric tons|400,000,000千克|约40万吨`,
    'fact-mismatch': `4万吨|400万吨|41万吨|30多万吨|不足50万吨|40 tonnes|400 Mt|四万吨|40吨|390,000 tonnes|[40]吨`,
    'fact-qualifier': `40余万吨|40多万吨|超40万吨|more than 400,000 tonnes|400,000 tonnes or more|40万吨以上`,
    'fact-unit': `40万|400,000|40万元|40万立方米|400,000 people|400,000 kWh`,
  },
  area: {
    ok: `12.5平方公里|12.5平方千米|12.5 km²|12.5 km2|12.5 square kilometres|1250公顷|1,250 hectares|十二点五平方公里|13平方公里|12平方公里多|more than 12 square kilometres|1250万平方米|12.5 sq km`,
    'fact-mismatch': `125平方公里|12.5公顷|12.4平方公里|12.5平方米|1250 square kilometres`,
    'fact-rounding': `12平方公里|12.50平方公里|约12平方公里`,
    'fact-unit': `12.5|12.5公里|12.5亩|12.5 km|12.5`,
  },
  power: {
    ok: `1250千瓦时|1,250 kWh|1250度|1.25 MWh|1.25兆瓦时|1250度电|1.3 MWh|0.125万千瓦时`,
    'fact-mismatch': `1250瓦时|1.25 kWh|1,250 MWh|1260千瓦时`,
    'fact-unit': `1250千瓦|1250 kW|1250`,
    'fact-rounding': `1.2 MWh`,
  },
  hours: {
    ok: `36小时|36个小时|36 hours|thirty-six hours|三十六小时|2,160分钟|36 h|30多小时`,
    'fact-mismatch': `35小时|36分钟|63 hours|3.6小时|24 hours`,
    'fact-unit': `36天|36|36 days|36次`,
  },
  years: {
    ok: `2.5年|两年半|two and a half years|2.5 years|两年多|不到三年|2年多|3年`,
    'fact-mismatch': `三年半|1.5年|一年多|近两年|三年多`,
    'fact-rounding': `2年|two years`,
    'fact-unit': `2.5|2.5个月|两个半月|2.5%|2.5 months`,
  },
  rank: {
    ok: `第二|第2|第二位|第2名|second|2nd|No. 2|#2|2|二|two|第[二]|两个|约2`,
    'fact-mismatch': `half|三分之二|triple|一半|第三|third|1st|first|3|第一|第十二|第22|twenty-second|No. 12|三`,
    'fact-unit': `2元|2吨|2 km`,
    'fact-qualifier': `超2`,
    'fact-cut': `十[二]`,
  },
  ratio: {
    ok: `2.5|2.5倍|两倍半|two and a half|2.5 times|两倍多|2倍多|more than double|more than twice|超两倍|二点五|3|不到3倍|250%|2.5x|2.5-fold|two point five`,
    'fact-mismatch': `2.6|3.5倍|5倍|triple|threefold|25%|double|twice|翻番|一倍多|more than triple`,
    'fact-rounding': `2|两倍|2.50`,
    'fact-unit': `2.5元|2.5个百分点|2.5吨|第2`,
  },
  index: {
    ok: `1.05|1.1|105%|1.05倍|one point zero five|一点零五|1`,
    'fact-mismatch': `1.06|10.5|1.5|0.105`,
    'fact-rounding': `1.0500|2|1.050`,
  },
  name: {
    ok: `先进材料|Advanced materials|advanced materials|advanced-materials|ADVANCED MATERIALS| 先进材料 `,
    'fact-text': `先进|中医药|materials|67.51%|先进材料业|Advanced Material`,
  },
  day: {
    ok: `2024年11月5日|11月5日|2024-11-05|2024/11/5|5 November 2024|November 5, 2024|Nov. 5, 2024|2024年11月|November 2024|2024|2024年|二〇二四年十一月五日|5 November|2024.11.5`,
    'fact-date': `2024年11月6日|2024年12月5日|2023年11月5日|5 December 2024|November 6|2025|5日|2024-11-15|yesterday|11月15日|2024年13月`,
  },
  month: {
    ok: `2024年11月|November 2024|2024-11|Nov 2024|二〇二四年十一月|11月|2024年`,
    'fact-date': `2024年10月|October 2024|2023年11月|2024年1月|2024年11月5日|November 2025`,
  },
  year: {
    ok: `2024年|2024|二〇二四年|二零二四年`,
    'fact-date': `2025年|2023|24年|2,024|二〇二五年|2024个|1年`,
  },
  empty: {
    'fact-no-value': `0%|67.51%`,
  },
};

export interface CorpusForm {
  readonly cell: CellName;
  readonly form: string;
  readonly verdict: string;
}

/** Every form of the corpus, one by one. */
export const forms: readonly CorpusForm[] = Object.entries(corpus).flatMap(([cell, verdicts]) =>
  Object.entries(verdicts ?? {}).flatMap(([verdict, list]) =>
    list
      .split('|')
      .map((form) => form.replace(/^\n\s*|\n\s*$/g, ''))
      .filter((form) => form.trim() !== '')
      .map((form) => ({ cell: cell as CellName, form, verdict })),
  ),
);
