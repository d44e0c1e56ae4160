import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../src/facts/find/find-numbers.ts';
import { UnitWords } from '../../../src/reading/units/unit-words.ts';

const words = new UnitWords({
  project: { 'zh-CN': '个', en: { one: 'project', other: 'projects' } },
  case: { 'zh-CN': '件', en: { one: 'case', other: 'cases' } },
  enterprise: { 'zh-CN': '家', en: { one: 'enterprise', other: 'enterprises' } },
});
const names = ['“332”', '“四个办”', '1343'];

/** A sentence, and what is found in it: the kind of each number, and its words. */
const chinese = `
签约项目40个。 → figure 40个
签约项目四十个。 → figure 四十个
签约项目４０个。 → figure ４０个
协议引资244.37亿元。 → figure 244.37亿元
协议引资两百四十四亿元。 → figure 两百四十四亿元
协议引资两百多亿。 → figure 两百多亿
增长67.51%，领跑各业。 → figure 67.51%
增长百分之六十七点五一。 → figure 百分之六十七点五一
近七成企业参加。 → figure 七成
三分之一的企业参加。 → figure 三分之一
一半企业参加。 → figure 一半
过半企业参加。 → figure 过半
产值翻番。 → figure 翻番
产值翻一番。 → figure 翻一番
人口近3万人。 → figure 3万人
人口近万人。 → figure 万人
资金上亿元。 → figure 上亿元
单位：亿元。 →
单位：万元，2024年 → year 2024年
1,234件 → figure 1,234件
1，234件 → figure 1，234件
第3名 → ordinal 第3
第一名 → ordinal 第一
第一时间到场。 →
四大支柱产业。 → figure 四大
两个月 → figure 两个月
前11个月 → figure 11个月
前十一个月 → figure 十一个月
一百二十一户 → figure 一百二十一户
壹佰元 → figure 壹佰元
廿四户 → figure 廿四户
三四十户 → figure 三四十户
涨了一倍 → figure 一倍
打了一折 → figure 一
一成左右 → figure 一成
½的企业 → figure ½
下降−5% → figure 5%
气温−5度 → figure 5度
四十分钟 → figure 四十分钟
三十万一千户 → figure 三十万一千户
大陆的队伍陆续收拾行装 →
20%至30% → figure 20% · figure 30%
12家和8家 → figure 12家 · figure 8家
3.5.1版 →
2024年 → year 2024年
2024年1～11月 → date 2024年1～11月
2024年1—11月 → date 2024年1—11月
2023～2024年 → year 2023～2024年
2024年11月5日 → date 2024年11月5日
11月5日 → date 11月5日
1至11月 → date 1至11月
二〇二四年十一月 → date 二〇二四年十一月
2024年第三季度 → year 2024年 · date 第三季度
三季度 → date 三季度
上午8:30 → time 8:30
8时30分 → time 8时30分
21世纪 → date 21世纪
九十年代 → date 九十年代
星期三开会 →
周五开会 →
园区2024：回眸 → year 2024
2024个项目 → figure 2024个
3个月 → figure 3个月
一家企业 →
进一次门 →
一些人一起统一了看法 →
万一 →
十分满意 →
千万别忘 →
四川、三亚、六安、九江 →
唯一的一个 →
百分点 →
二维码 →
三农 →
五花八门 →
老百姓 →
千家万户 →
两岸两侧 →
三角 →
成千上万 →
“332”产业集群 →
园区“四个办” →
按1343总体思路 →
13430件 → figure 13430件
5G网络和A4纸、CO2 →
见 https://example.org/2024/12 。 →
下载 table-3.csv →
332项 → figure 332项
没有数字。 →
see www.example.org/40增长百分之六十七点五一。 →
百分之三十 → figure 百分之三十
园区的方略叫“332”产业集群，所在区的总体思路叫“1343”。 →
“十四五”时期，园区实施三攻坚一盘活，办好“四个办”。 →
党的二十大以来，四大支柱产业、五大任务、两个市级平台。 → figure 四大 · figure 五大 · figure 两个
单位：亿元 →
一家企业获评国家级绿色工厂，其余三家没有具名。 → figure 三家
重点企业各有一名专员，一对一服务，一窗办、一次办。 → figure 一名
2024工作回眸 → year 2024
近2000年历史 → figure 2000年
2000多年 → figure 2000多年
2000家企业 → figure 2000家
2024年，园区签约项目四十个。 → year 2024年 · figure 四十个
超过一半的企业参加，三成以上企业扩产。 → figure 一半 · figure 三成
十几家企业、几十个项目、上百亿元、数千人、成百上千人 → figure 十几家 · figure 几十个 · figure 上百亿元 · figure 数千人 · figure 成百上千人
五企业联合 → figure 五
三方协议，第三方评估 →
一带一路、长江经济带、两江新区、四川、重庆 →
中铁八局集团第七工程有限公司 →
1~11月、1月5日、5日、三季度、上半年、2024年度、2023—2024年 → date 1~11月、1月5日、5日 · date 三季度 · year 2024年 · year 2023—2024年
下午三点，九点半，9时30分，24小时 → time 下午三点 · time 九点半 · time 9时30分 · figure 24小时
前三名，第一名，第二季度 → figure 三名 · ordinal 第一 · date 第二季度
二氧化碳排放下降5.3% → figure 5.3%
PM2.5浓度、5G基站、A4纸、C919飞机 →
40万吨高铝熟料，二百五十万千瓦，三百五十度 → figure 40万吨 · figure 二百五十万千瓦 · figure 三百五十度
GDP增长6.1%，居全市第二，是全国平均的1.5倍。 → figure 6.1% · ordinal 第二 · figure 1.5倍
百分之百、百分百、百分点 → figure 百分之百
一千零一夜 →
十一假期、五一假期 →
三天两夜，两三天，七八成，三五个 → figure 三天 · figure 两 · figure 两三天 · figure 七八成
一二三产业融合 →
一举多得，一举两得，三心二意 →
万元产值能耗下降 →
近万人、上万名、万人 → figure 万人 · figure 上万名
他一直坚持，一起努力，统一标准，唯一的一条路 →
二〇二四年十一月五日 → date 二〇二四年十一月五日
两年半时间 → figure 两年
共4家，其中3家 → figure 4家 · figure 3家
每万人拥有12件 → figure 12件
5.8公里长的2号线 → figure 5.8公里
“一带一路”“双倍增”“小巨人” →
月均3.5万件，日均116件 → figure 3.5万件 · figure 116件
据介绍，30日内办结 → figure 30日
第3季度和Q4 → date 第3季度 · date Q4
全市38个区县、三省一市 → figure 38个 · figure 三省
2024财年 → year 2024
五年规划、“十五五”规划 →
一百二十周年 → figure 一百二十
截至11月，不含12月 → date 11月 · date 12月
四舍五入后为5% → figure 5%
零事故、零距离 →
百家企业、十家企业、千人计划 → figure 百家 · figure 十家 · figure 千人
两倍多、三成半、五折 → figure 两倍 · figure 三成 · figure 五
三十而立 →
电话023-65432100 →
1.79亿元与1.59亿元合计3.38亿元 → figure 1.79亿元 · figure 1.59亿元 · figure 3.38亿元
（一）（二）第三条 →
`;

const english = `
2024-11-05 → date 2024-11-05
Forty projects were signed. → figure Forty projects
40 projects were signed. → figure 40 projects
More than 300 procedures → figure 300
three hundred and twelve cases → figure three hundred and twelve cases
24.44 billion yuan → figure 24.44 billion yuan
twenty-seven point three per cent → figure twenty-seven point three per cent
a dozen cases → figure a dozen cases
a hundred cases → figure a hundred cases
hundreds of cases → figure hundreds
two thirds of them → figure two thirds
a third of them → figure a third
half of them → figure half
output doubled → figure doubled
twice as many → figure twice
a threefold rise → figure threefold
one in four → figure one in four
the fifth place → ordinal fifth
1,234.5 tonnes → figure 1,234.5 tonnes
12% and 15% → figure 12% · figure 15%
−5 degrees → figure −5 degrees
a 40-project list → figure 40
40km of road → figure 40km
the 3rd → ordinal 3rd
20–30 cases → figure 20 · figure 30 cases
1990 projects → figure 1990 projects
1.5 million → figure 1.5 million
in 2024 → year 2024
the 2024 review → year 2024
January–November 2024 → date November 2024
5 November 2024 → date 5 November 2024
November 5, 2024 → date November 5, 2024
on 5 March → date 5 March
May 2024 → date May 2024
2024–25 → year 2024–25
the 1990s → date 1990s
Q3 2024 → date Q3 2024
at 8:30 → time 8:30
one of the parks →
no one knew →
one another →
at once →
second to none →
first of all →
the first half → date first half
a manifold →
often, tenant, sixpence →
CO2, A4 and 5G →
RMB24.44bn、US$3m、¥40 → figure 24.44bn · figure 3m · figure 40
Forty projects were signed in 2024, worth 24.44 billion yuan. → figure Forty projects · year 2024 · figure 24.44 billion yuan
More than 300 procedures and over 260 disputes were settled. → figure 300 · figure 260
One of the parks, no one, one another, at once, one by one. →
Two-way trade, a one-stop window, three-dimensional printing, two-thirds of firms. → figure two-thirds
Growth ranked second, the third quarter of 2024, the second half of the year, first of all. → ordinal second · date third quarter · year 2024 · date second half
The first edition looks back at 2024. → year 2024
The committee first met in May 2024 and again on 5 June. → date May 2024 · date 5 June.
A quarter of them, a third of firms, half of the output, one in four, 3 out of 5. → figure A quarter · figure a third · figure half · figure one in four · figure 3 · figure 5
Output doubled; it is twice the figure of 2023. → figure doubled · figure twice · year 2023
The park's 40-project list; a four-year plan; 5-percentage-point gap. → figure 40 · figure four · figure 5
In 1990 projects were few. → figure 1990 projects
It handled 1990 cases and 2024 disputes. → figure 1990 cases · figure 2024
2000 enterprises took part. → figure 2000 enterprises
By 2025, at least 20 projects will start. → year 2025 · figure 20 projects
Of 1850 contracts, 12 failed. → figure 1850 · figure 12
the 2024 targets, the 2024–25 season, FY2024, the 1990s, the 21st century → year 2024 · year 2024–25 · year FY2024 · date 1990s · date 21st century
On 5 November 2024 at 8:30, at 9 p.m., January–November 2024 → date 5 November 2024 · time 8:30 · time 9 p.m. · date November 2024
Seven of the ten grew; the other three did not. → figure Seven · figure ten · figure three
The twenty-first enterprise, the 3rd stage, No. 2, #1 → ordinal twenty-first · ordinal 3rd · ordinal No. 2 · ordinal #1
CO2, 5G, A4, PM2.5, COVID-19, H1N1, ISO 9001, G20 →
Dozens of firms, hundreds of cases, thousands of people, a hundred trees → figure Dozens · figure hundreds · figure thousands · figure a hundred
May 40 projects be signed? → figure 40 projects
a fifth place, the fifth place, on the second floor → ordinal fifth · ordinal fifth · ordinal second
Second, the growth is uneven. Third, nothing is known. →
The two kinds of funds together come to 338 million yuan. → figure two · figure 338 million yuan
Four enterprises are gazelle enterprises; three are not named. → figure Four enterprises · figure three
US$3m, $3.2 million, £40, 40%, 40 per cent, RMB 24bn → figure 3m · figure 3.2 million · figure 40 · figure 40% · figure 40 per cent · figure 24bn
the Forbes 500, 24/7, 3:1, 10-20 firms → figure 3 · figure 1 · figure 10 · figure 20
A million reasons, one million people, one hundred trees → figure A million · figure one million · figure one hundred
It happened twice. They met once. →
Nearly half grew. Half-hearted. → figure half
none, zero emissions, zero tolerance →
“332” cluster and the 1343 line →
`;

interface Sentence {
  readonly text: string;
  readonly numbers: string;
}

function sentences(list: string): Sentence[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', numbers = ''] = line.split(/ → ?/);
      return { text, numbers };
    });
}

function numbersIn(text: string, language: string): string {
  return findNumbers(text, { language, names, words })
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)
    .join(' · ');
}

describe('numbers in running text', () => {
  it.each(sentences(chinese))('in Chinese: $text', ({ text, numbers }) => {
    expect(numbersIn(text, 'zh-CN')).toBe(numbers);
  });

  it.each(sentences(english))('in English: $text', ({ text, numbers }) => {
    expect(numbersIn(text, 'en')).toBe(numbers);
  });

  it('reads numerals in words only in the languages that it knows', () => {
    expect(numbersIn('four 四 4', 'fr')).toBe('figure 4');
  });

  it('reads decimals as the language writes them', () => {
    expect(numbersIn('24,5 % und 1.234 Fälle', 'de')).toBe('figure 24,5 % · figure 1.234');
  });

  it('finds no number twice, and each in its order', () => {
    const text = sentences(chinese + english)
      .map((each) => each.text)
      .join('\n');
    const found = findNumbers(text, { language: 'zh-CN', names, words });
    for (const [index, { start, end }] of found.entries()) {
      expect(end).toBeGreaterThan(start);
      expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
    }
  });
});
