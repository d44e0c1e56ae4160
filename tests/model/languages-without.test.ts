import { describe, expect, it } from 'vitest';
import { languagesWithout } from '../../src/model/languages-without.ts';

const both = ['zh-CN', 'en'];

describe('the languages whose readers cannot read a text', () => {
  it.each([
    ['先进材料', ['en']],
    ['A类企业', ['en']],
    ['PM2.5浓度', ['en']],
    ['增速 [67.51%](fact:sector-growth/advanced-materials/growth)', ['en']],
    ['Honglu Ganggou (鸿路钢构)', []],
    ['GDP', []],
    ['PM2.5', []],
    ['2024', []],
    ['—', []],
    ['New Energy', []],
    ['Output growth of four leading sectors', ['zh-CN']],
    ['GDP同比 growth rate compared', []],
  ])('%s: %j', (text, missing) => {
    expect(languagesWithout(text, both, false)).toEqual(missing);
  });

  it('takes a name in Latin letters for one everywhere', () => {
    expect(languagesWithout('Chemin de fer', both, true)).toEqual([]);
    expect(languagesWithout('中医药', both, true)).toEqual(['en']);
  });

  it('knows what other languages are written in', () => {
    const all = ['zh-TW', 'ja', 'ko', 'ru', 'fr', 'ar', 'x-none'];
    expect(languagesWithout('材料', all, true)).toEqual(['ko', 'ru', 'fr', 'ar', 'x-none']);
    expect(languagesWithout('カタカナ', all, true)).not.toContain('ja');
    expect(languagesWithout('Рост', all, true)).not.toContain('ru');
    expect(languagesWithout('growth by sector', all, false)).toEqual([
      'zh-TW',
      'ja',
      'ko',
      'ru',
      'ar',
    ]);
  });

  it('asks for two thirds of the letters in a script that is read', () => {
    expect(languagesWithout('港口 abcd', both, false)).toEqual([]);
    expect(languagesWithout('港口 abc', both, false)).toEqual(['en']);
    expect(languagesWithout('港口港口 abcdefgh', both, false)).toEqual([]);
    expect(languagesWithout('港口港口 abcdefg', both, false)).toEqual(['en']);
    expect(languagesWithout('港 abcdef', both, false)).toEqual([]);
  });

  it('takes two words in small letters for a phrase, and one for a name', () => {
    expect(languagesWithout('Harbour dues', both, false)).toEqual([]);
    expect(languagesWithout('harbour dues', both, false)).toEqual(['zh-CN']);
    expect(languagesWithout('harbour dues, за год', both, false)).toEqual([]);
  });
});
