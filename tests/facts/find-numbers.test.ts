import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../src/facts/find-numbers.ts';
import { UnitWords } from '../../src/facts/unit-words.ts';

const words = new UnitWords({
  project: { 'zh-CN': '个', en: { one: 'project', other: 'projects' } },
  case: { 'zh-CN': '件', en: { one: 'case', other: 'cases' } },
});
const names = ['“332”', '“四个办”', '1343'];

function numbersIn(text: string, language: string): string[] {
  return findNumbers(text, { language, names, words }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

/** A sentence, and the numbers in it that must answer for themselves. */
const chinese: readonly (readonly [text: string, ...numbers: string[]])[] = [
  ['签约项目40个。', '40'],
  ['签约项目四十个。', '四十'],
  ['签约项目４０个。', '４０'],
  ['协议引资244.37亿元。', '244.37'],
  ['协议引资两百四十四亿元。', '两百四十四亿'],
  ['协议引资两百多亿。', '两百'],
  ['增长67.51%，领跑各业。', '67.51%'],
  ['增长百分之六十七点五一。', '百分之六十七点五一'],
  ['近七成企业参加。', '七'],
  ['三分之一的企业参加。', '三分之一'],
  ['一半企业参加。', '一半'],
  ['过半企业参加。', '过半'],
  ['产值翻番。', '翻番'],
  ['产值翻一番。', '翻一番'],
  ['人口近3万人。', '3'],
  ['人口近万人。', '万'],
  ['资金上亿元。', '亿'],
  ['单位：亿元。'],
  ['单位：万元，2024年'],
  ['1,234件', '1,234'],
  ['1，234件', '1，234'],
  ['第3名', '3'],
  ['第一名', '一'],
  ['第一时间到场。'],
  ['四大支柱产业。', '四'],
  ['两个月', '两'],
  ['前11个月', '11'],
  ['前十一个月', '十一'],
  ['一百二十一户', '一百二十一'],
  ['壹佰元', '壹佰'],
  ['廿四户', '廿四'],
  ['三四十户', '三四十'],
  ['涨了一倍', '一'],
  ['打了一折', '一'],
  ['一成左右', '一'],
  ['½的企业', '½'],
  ['下降−5%', '5%'],
  ['气温−5度', '5'],
  ['四十分钟', '四十'],
  ['三十万一千户', '三十万一千'],
  ['大陆的队伍陆续收拾行装'],
  ['20%至30%', '20%', '30%'],
  ['12家和8家', '12', '8'],
  ['3.5.1版', '3.5.1'],
  // Dates and times.
  ['2024年'],
  ['2024年1～11月'],
  ['2024年1—11月'],
  ['2023～2024年'],
  ['2024年11月5日'],
  ['11月5日'],
  ['1至11月'],
  ['二〇二四年十一月'],
  ['2024-11-05'],
  ['2024年第三季度'],
  ['三季度'],
  ['上午8:30'],
  ['8时30分'],
  ['21世纪'],
  ['九十年代'],
  ['星期三开会'],
  ['周五开会'],
  ['园区2024：回眸'],
  ['2024个项目', '2024'],
  ['3个月', '3'],
  // Words that look like numerals.
  ['一家企业'],
  ['进一次门'],
  ['一些人一起统一了看法'],
  ['万一'],
  ['十分满意'],
  ['千万别忘'],
  ['四川、三亚、六安、九江'],
  ['唯一的一个'],
  ['百分点'],
  ['二维码'],
  ['三农'],
  ['五花八门'],
  ['老百姓'],
  ['千家万户'],
  ['两岸两侧'],
  ['三角'],
  ['成千上万'],
  // Names, words and addresses.
  ['“332”产业集群'],
  ['园区“四个办”'],
  ['按1343总体思路'],
  ['13430件', '13430'],
  ['5G网络和A4纸、CO2'],
  ['见 https://example.org/2024/12 。'],
  ['下载 table-3.csv'],
  ['332项', '332'],
  [''],
  ['没有数字。'],
];

const english: readonly (readonly [text: string, ...numbers: string[]])[] = [
  ['Forty projects were signed.', 'Forty'],
  ['40 projects were signed.', '40'],
  ['More than 300 procedures', '300'],
  ['three hundred and twelve cases', 'three hundred and twelve'],
  ['24.44 billion yuan', '24.44'],
  ['twenty-seven point three per cent', 'twenty-seven point three'],
  ['a dozen cases', 'a dozen'],
  ['a hundred cases', 'a hundred'],
  ['hundreds of cases', 'hundreds of'],
  ['two thirds of them', 'two thirds'],
  ['a third of them', 'a third'],
  ['half of them', 'half of'],
  ['output doubled', 'doubled'],
  ['twice as many', 'twice'],
  ['a threefold rise', 'threefold'],
  ['one in four', 'one', 'four'],
  ['the fifth place', 'fifth'],
  ['1,234.5 tonnes', '1,234.5'],
  ['12% and 15%', '12%', '15%'],
  ['−5 degrees', '−5'],
  ['a 40-project list', '40'],
  ['40km of road', '40'],
  ['the 3rd', '3'],
  ['20–30 cases', '20', '30'],
  ['1990 projects', '1990'],
  ['1.5 million', '1.5'],
  // Dates and times.
  ['in 2024'],
  ['the 2024 review'],
  ['January–November 2024'],
  ['5 November 2024'],
  ['November 5, 2024'],
  ['on 5 March'],
  ['May 2024'],
  ['2024–25'],
  ['2024-11-05'],
  ['the 1990s'],
  ['Q3 2024'],
  ['at 8:30'],
  // Words that look like numbers.
  ['one of the parks'],
  ['no one knew'],
  ['one another'],
  ['at once'],
  ['second to none'],
  ['first of all'],
  ['the first half'],
  ['a manifold'],
  ['often, tenant, sixpence'],
  ['CO2, A4 and 5G'],
  ['see www.example.org/40'],
];

describe('numbers in running text', () => {
  it.each(chinese.map(([text, ...numbers]) => ({ text, numbers })))(
    'in Chinese: $text',
    ({ text, numbers }) => {
      expect(numbersIn(text, 'zh-CN')).toEqual(numbers);
    },
  );

  it.each(english.map(([text, ...numbers]) => ({ text, numbers })))(
    'in English: $text',
    ({ text, numbers }) => {
      expect(numbersIn(text, 'en')).toEqual(numbers);
    },
  );

  it('reads numerals in words only in the languages that it knows', () => {
    expect(numbersIn('four 四 4', 'fr')).toEqual(['4']);
  });
});
