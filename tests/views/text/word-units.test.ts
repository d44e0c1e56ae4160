import { expect, test } from 'vitest';
import { findNames, gatherNames, type Span } from '../../../src/views/text/names.ts';
import { breaksIn } from '../../../src/views/text/word-units.ts';

const names = gatherNames(['新能源及新型储能', '新能源', '“综合查一次”', '雅']);

/** The line with a bar wherever it may break. */
function parted(text: string, kept: readonly Span[] = []): string {
  const starts = [0, ...breaksIn(text, names, kept)];
  return starts.map((start, index) => text.slice(start, starts[index + 1])).join('|');
}

test.each([
  ['a word that leans on the one before stays with it', '写在|合同里的|244.37亿元'],
  ['so does one that leans on the one behind', '给企业的钱，|填满|半格多|一点'],
  ['single characters side by side are a word', '来源点名的|签约|项目'],
  ['names are whole, the longer one first', '新能源及新型储能|增长|近七成'],
  ['names in quotation marks too', '多头|检查，|并成|“综合查一次”'],
  ['a figure has its counter and what bounds it', '签了|40个，|还要签|40个以上'],
  ['a fraction is one word', '只有|百分之五'],
  ['no line is a single character', '打算|怎么做'],
  ['Latin words part where their spaces are', '美国|CPI|同比上涨|3.2%'],
  ['punctuation begins no line', '承诺——|与到账？'],
])('%s', (_, line) => {
  expect(parted(line.replaceAll('|', ''))).toBe(line);
});

test('what is kept whole is not parted, and what leans on it stays with it', () => {
  expect(parted('签下近四十个的人', [{ start: 2, end: 6 }])).toBe('签下|近四十个的人');
});

test('names stand where they begin, none over another', () => {
  expect(findNames('新能源与新能源及新型储能', names)).toEqual([
    { start: 0, end: 3 },
    { start: 4, end: 12 },
  ]);
});
