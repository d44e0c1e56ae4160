import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../src/facts/find/find-numbers.ts';
import { UnitWords } from '../../../src/reading/units/unit-words.ts';

const words = new UnitWords({});

function numbersIn(text: string, language: string): string[] {
  const found = findNumbers(text, { language, names: [], words });
  return found.map(({ start, end }) => text.slice(start, end));
}

describe('a number that only calls something by its number', () => {
  it.each([
    '电话：023-6789 0123转12，手机13800138000，邮编400000',
    '重庆市金山路12号3楼，渝ICP备12345678号-1，刊号 CN 50-0001',
    '文字采用 CC BY 4.0 许可，依据《数据安全法》第二十一条',
  ])('is no figure in Chinese: %s', (text) => {
    expect(numbersIn(text, 'zh-CN')).toEqual([]);
  });

  it.each([
    'Call +44 20 7946 0123 or (020) 7946 0123, ext. 12; fax: 7946 0124.',
    '12 Harbour Street, London; company number 01234567, ISSN 1234-5678.',
    'Under CC BY-SA 4.0, WCAG 2.2, version 2 and article 6(1)(f)',
  ])('is no figure in English: %s', (text) => {
    expect(numbersIn(text, 'en')).toEqual([]);
  });
});

it.each([
  [
    '投资13800000000元，售出手机12000000部，发证12个，转12家',
    ['13800000000元', '12000000部', '12个', '12家'],
  ],
  ['新方法第三条生产线，轨道3号线', ['第三']],
])('what looks like one and counts is a figure in Chinese: %s', (text, found) => {
  expect(numbersIn(text, 'zh-CN')).toEqual(found);
});

it.each([
  ['Output rose by +1 234 567 and +12.5 points', ['1', '234', '567', '12.5 points']],
  ['12 Harbour Street shops, an extension 12 km long', ['12', '12 km']],
  ['phone sales of 1200', ['1200']],
])('what looks like one and counts is a figure in English: %s', (text, found) => {
  expect(numbersIn(text, 'en')).toEqual(found);
});
