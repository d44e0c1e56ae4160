import { describe, expect, it } from 'vitest';
import { readingContextOf } from '../../src/facts/agree/reading-context.ts';
import { readQuantity } from '../../src/reading/read-quantity.ts';

const units = { ship: { 'zh-CN': '艘', en: { one: 'ship', other: 'ships' } } };

/** What a text is read as, the unit left out: its value, the other end of a range, what is said of it. */
const read = (text: string, language = 'zh-CN') =>
  readQuantity(text, readingContextOf(units, language).reading).map(
    ({ value, upper, qualifier, change }) =>
      [value.toNumber(), upper?.toNumber() ?? '', qualifier, change].join(' ').replace(/ +/g, ' '),
  );

describe('a range', () => {
  it.each([
    ['20至30%', ['20 30 none none']],
    ['20%至30%', ['20 30 none none']],
    ['20～30万吨', ['200000 300000 none none']],
    ['2万至30万吨', ['20000 300000 none none']],
    ['约20至30%', ['20 30 about none']],
    ['20至30%以上', ['20 30 from none']],
  ])('%s is read whole', (text, readings) => {
    expect(read(text)).toEqual(readings);
  });

  it.each([
    ['more behind its first number', '20多至30吨'],
    ['more behind its second number', '20至30多吨'],
    ['a bound behind its first unit', '20%以上至30%'],
    ['units of two kinds', '20吨至30%'],
    ['units of two sizes', '20千克至30吨'],
    ['its ends the wrong way round', '30至20%'],
    ['no width', '30至30%'],
    ['half a unit behind its end', '20至30吨半'],
  ])('is none with %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  it('has its sign of a currency once or twice', () => {
    expect(read('$4 to $5 billion', 'en')).toEqual(['4000000000 5000000000 none none']);
    expect(read('$4 to 5 billion', 'en')).toEqual(['4000000000 5000000000 none none']);
    expect(read('4 to $5 billion', 'en')).toEqual([]);
    expect(read('between 4 and 5 ships', 'en')).toEqual(['4 5 none none']);
    expect(read('4 and 5 ships', 'en')).toEqual([]);
  });
});

describe('a fall', () => {
  it('is below zero, and so are both ends of a range', () => {
    expect(read('下降5.3%')).toEqual(['-5.3 none fall']);
    expect(read('下降5至6%')).toEqual(['-5 -6 none fall']);
    expect(read('增长5.3%')).toEqual(['5.3 none rise']);
  });
});

describe('half of a unit', () => {
  it('is a number before years, months and days', () => {
    expect(read('半年')).toEqual(['0.5 none none']);
    expect(read('半个月')).toEqual(['0.5 none none']);
    expect(read('半个人')).toEqual([]);
  });
});
