import { expect, it } from 'vitest';
import { fill, writeAmount, writeSigned, writeUnit } from '../../../src/islands/figure/sentence.ts';

const english = {
  language: 'en',
  decimals: 0,
  unit: { one: '{} project', other: '{} projects' },
};
const chinese = { language: 'zh-CN', decimals: 2, unit: { other: '{}个百分点' } };

it('fills in what it knows and leaves the rest to be seen', () => {
  expect(fill('{a} > {b}', { a: 'x' })).toBe('x > {b}');
  expect(fill('{a} and {a}', { a: '{b}', b: 'y' })).toBe('{b} and {b}');
});

it('writes amounts with the unit that their plural takes', () => {
  expect(writeAmount(-1, english)).toBe('1 project');
  expect(writeAmount(12000, english)).toBe('12,000 projects');
  expect(writeAmount(39.03, chinese)).toBe('39.03个百分点');
  expect(writeAmount(2, chinese)).toBe('2.00个百分点');
});

it('signs with a true minus, and zero not at all', () => {
  expect(writeSigned(39.03, chinese)).toBe('+39.03');
  expect(writeSigned(-39.03, chinese)).toBe('−39.03');
  expect(writeSigned(0, chinese)).toBe('0.00');
});

it('names the unit alone', () => {
  expect(writeUnit(chinese)).toBe('个百分点');
  expect(writeUnit(english)).toBe('projects');
});
