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
});
