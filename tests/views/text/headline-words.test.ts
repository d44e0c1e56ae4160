import { expect, test } from 'vitest';
import { writeInline } from '../../../src/model/inline.ts';
import { writeBoundLine } from '../../../src/views/text/bound-line.ts';
import { headlineWords } from '../../../src/views/text/headline-words.ts';
import { namesWith } from '../../../src/views/text/names.ts';
import { unlinked } from '../../../src/views/text/without-links.ts';
import { around, bound } from '../../model/bound-words.ts';
import { riverTown } from '../river-town.ts';

const { datasets, site } = await riverTown();
const names = namesWith(datasets, site, 'zh-CN');
const html = (...words: Parameters<typeof headlineWords>[0]) =>
  writeInline(headlineWords(words, 'zh-CN', names).words, () => '[40]');

test('a headline may break between its words, within its clauses', () => {
  expect(html('替企业办的手续')).toBe('替企业<wbr>办的<wbr>手续');
  expect(html('换成钱，都成了虚线')).toBe(
    '<span class="clause">换成钱，</span><span class="clause">都成了<wbr>虚线</span>',
  );
});

test('a bound number stays with what leans on it, and may be parted from other words', () => {
  expect(html('签下', bound('40个'), '的人')).toBe(
    '签<span class="spaced">下</span><wbr><span class="together">[40]的人</span>',
  );
  expect(html('合同里的', bound('40亿元'))).toBe('合同里<span class="spaced">的</span><wbr>[40]');
});

test('a number so long that no line may hold it is not held together', () => {
  expect(html(bound('一千二百四十四亿五千万元'), '的合同')).not.toContain('together');
});

test('what is marked up is parted within', () => {
  expect(html('为', around('em', '企业办的手续'))).toBe('为<em>企业<wbr>办的<wbr>手续</em>');
});

test('in a list the number has the space of its neighbours at its end', () => {
  const words = unlinked([bound('40%'), '投资']);
  expect(writeInline(headlineWords(words, 'zh-CN', names).words)).toBe(
    '<span class="together spaced">40%</span><wbr>投资',
  );
});

test('the space before a number is not given twice', () => {
  const number = bound('40个');
  const { words } = headlineWords(['合同里的', number, '的'], 'zh-CN', names);
  expect(writeBoundLine(words, (_, sides) => `[${sides}]`)).toBe(
    '合同里<span class="spaced">的</span><wbr><span class="together">[]的</span>',
  );
});

test('other languages break at their spaces', () => {
  const words = ['Four boats, one full pier'];
  expect(headlineWords(words, 'en', names).words).toEqual(words);
});
