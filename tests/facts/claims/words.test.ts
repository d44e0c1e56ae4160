import { describe, expect, it } from 'vitest';
import { codes, told } from './newsroom.ts';

/** True statements whose words say something else, with what the editor is told. */
const wrong: readonly (readonly [written: string, code: string])[] = [
  // Ends.
  [
    'Parks took [the smallest part](claim:signed/parks/value "is max except total").',
    'claim-words',
  ],
  ['园区[最少](claim:signed/parks/value "is max except total")。', 'claim-words'],
  ['[the largest](claim:sectors/machinery/growth "is rank 2")', 'claim-words'],
  ['机械[最快](claim:sectors/machinery/growth "is rank 2")。', 'claim-words'],
  ['[the largest](claim:trade/2024/exports "> trade/2023/exports")', 'claim-words'],
  ['[a record](claim:trade/2024/exports "> previous")', 'claim-words'],
  ['出口[创新高](claim:trade/2024/exports "> previous")。', 'claim-words'],
  ['[垫底](claim:output/2024/value "is max")，产值', 'claim-words'],
  ['[not the largest](claim:output/2024/value "is max")', 'claim-words'],
  ['[不是最大](claim:output/2024/value "is max")的一年', 'claim-words'],
  ['[the slowest](claim:trips/valley/time "is min") road', 'claim-words'],
  ['It [fell to its highest](claim:jobless/2024-02/rate "is max").', 'claim-words'],
  ['失业率[降至最高](claim:jobless/2024-02/rate "is max")。', 'claim-words'],
  ['It was [the first fall](claim:output/2020/value "< previous").', 'claim-words'],
  [
    'It was [the first rise in five years](claim:output/2020/value "< previous and rises through 2015..2019").',
    'claim-words',
  ],
  // A bound that holds for every one says nothing of the end.
  ['[joint largest](claim:jobless/2024-01/rate "<= max(all)")', 'claim-words'],
  ['[joint lowest](claim:jobless/2024-01/rate ">= min(all)")', 'claim-words'],
  ['[the lowest](claim:sectors/food/growth "= max(all)")', 'claim-false'],
  // Places.
  ['[third](claim:sectors/machinery/growth "is rank 2")', 'claim-number'],
  ['[排第三](claim:sectors/machinery/growth "is rank 2")的机械', 'claim-number'],
  ['[second](claim:output/2024/value "is max")', 'claim-number'],
  ['[top two](claim:sectors/chemicals/growth "rank <= 3")', 'claim-number'],
  ['[位列前二](claim:sectors/chemicals/growth "rank <= 3")的化工', 'claim-number'],
  // Directions.
  ['Output [fell](claim:output/2024/value "> output/2023/value").', 'claim-words'],
  ['产值[下降](claim:output/2024/value "> output/2023/value")。', 'claim-words'],
  ['Output [rose](claim:output/2020/value "< previous").', 'claim-words'],
  ['产值[增长](claim:output/2020/value "< previous")。', 'claim-words'],
  ['Output [did not rise](claim:output/2024/value "> previous").', 'claim-words'],
  ['产值[没有增长](claim:output/2024/value "> previous")。', 'claim-words'],
  ['Growth was positive: it [fell](claim:output/2024/growth "> 0").', 'claim-words'],
  ['[rose](claim:output/2024/value "> 900")', 'claim-words'],
  ['Output [rose](claim:output/2023/value "< output/2024/value and is rank 2")', ''],
  ['Steel [grew most](claim:sectors/steel/growth "is min").', 'claim-words'],
  [
    'the rate [fell three months running](claim:jobless/2024-03/rate "rises through 2024-01..2024-02")',
    'claim-number',
  ],
  // Comparisons.
  ['[less](claim:trade/2024/exports "> its imports")', 'claim-words'],
  ['出口[低于](claim:trade/2024/exports "> its imports")进口。', 'claim-words'],
  ['[the same](claim:trade/2024/exports "> its imports")', 'claim-words'],
  ['[more](claim:jobless/2024-03/rate ">= jobless/2024-01/rate")', 'claim-words'],
  // Fractions, multiples, numbers.
  ['[nearly half](claim:signed/rail/value "this / signed/total/value < 50%")', 'claim-words'],
  ['[近一半](claim:signed/rail/value "this / signed/total/value < 50%")的铁路', 'claim-words'],
  ['[nearly 60亿元](claim:signed/rail/value "< 60")', 'claim-words'],
  ['[about half](claim:signed/rail/value "this / signed/total/value < 50%")', 'claim-words'],
  ['[half](claim:signed/rail/value "this / signed/total/value < 50%")', 'claim-words'],
  ['[less than half](claim:signed/parks/value "this / signed/total/value > 1/2")', 'claim-words'],
  ['[a third](claim:signed/ports/value "> 1/4 * signed/total/value")', 'claim-number'],
  ['[三分之一](claim:signed/ports/value "> 1/4 * signed/total/value")的港口', 'claim-number'],
  ['[tripled](claim:output/2024/value "> 2 * output/2015/value")', 'claim-number'],
  ['[more than doubled](claim:output/2024/value "> 1.5 * output/2015/value")', 'claim-number'],
  ['[翻了两番](claim:output/2024/value "> 2 * output/2015/value")的产值', 'claim-number'],
  ['[halved](claim:jobless/2024-06/rate "< previous")', 'claim-number'],
  ['It [grew 40 percent](claim:output/2024/growth "> 0").', 'claim-number'],
  ['[增长40%](claim:output/2024/growth "> 0")的产值', 'claim-number'],
  ['It [grew 40 percent](claim:output/2024/growth "!= 0").', 'claim-number'],
  ['It [grew 40 percent](claim:output/2024/growth "> -1").', 'claim-number'],
  ['It [grew 40 percent](claim:output/2024/growth "> 0 * previous").', 'claim-number'],
  // Counts.
  ['[six of the seven](claim:sectors/food/growth "5 of 7 > 0")', 'claim-number'],
  ['[六个增长](claim:sectors/food/growth "5 of 7 > 0")的行业', 'claim-number'],
  ['[all grew](claim:sectors/food/growth "most > 0")', 'claim-words'],
  ['[全部增长](claim:sectors/food/growth "most > 0")的行业', 'claim-words'],
  ['[most grew](claim:sectors/food/growth "any all > 0")', 'claim-words'],
  ['Food [grew](claim:sectors/food/growth "any all > 50%")', 'claim-false'],
  ['[most fell](claim:sectors/food/growth "most > 0")', 'claim-words'],
  ['[only one](claim:sectors/food/growth "any all > 0")', 'claim-words'],
  ['[above the average](claim:sectors/chemicals/growth "> median(all)")', 'claim-words'],
  ['[the fifth year in a row](claim:output/2024/value "rises in a row = 4")', 'claim-number'],
  ['[连续第五年](claim:output/2024/value "rises in a row = 4")', 'claim-number'],
  ['[higher or lower](claim:output/2024/value "> previous or < previous")', 'claim-words'],
];

describe('words that their statement does not say', () => {
  it.each(wrong)('%s: %s', (written, code) => {
    const language = /\p{Script=Han}{2}/u.test(
      written.replace(/\(.*?\)/g, '').replaceAll('亿元', ''),
    )
      ? 'zh-CN'
      : 'en';
    const found = told(written, language).list.map((mistake) => mistake.code as string);
    expect(found.length > 0 ? found : ['']).toContain(code);
  });
});

describe('words that say what is stated', () => {
  it.each([
    '[leads](claim:output/2024/value "is max")',
    '[trailed](claim:sectors/steel/growth "is min")',
    '[领跑](claim:output/2024/value "is max")全国',
    'Output [grew](claim:output/2024/growth "> 0").',
    'Steel [fell](claim:sectors/steel/growth "< 0").',
    'Steel [fell more than food](claim:sectors/steel/growth "< sectors/food/growth").',
    '[1,005亿元, a record](claim:output/2024/value "is max")',
    '产值[1005亿元，创新高](claim:output/2024/value "is max")',
    '[more than twice](claim:output/2024/value ">= 2 * output/2015/value")',
    '[twice as much](claim:output/2024/value ">= 2 * output/2015/value")',
    '[below half](claim:signed/rail/value "this / signed/total/value < 50%")',
    '[neither the fastest nor the slowest](claim:sectors/food/growth "not is max and not is min")',
  ])('%s', (written) => {
    const language = /\p{Script=Han}{2}/u.test(
      written.replace(/\(.*?\)/g, '').replaceAll('亿元', ''),
    )
      ? 'zh-CN'
      : 'en';
    expect(codes(written, language)).toEqual([]);
  });
});

describe('words that are not read', () => {
  it.each([
    ['[a triumph](claim:output/2024/value "is max")', 'en'],
    ['[扬眉吐气](claim:output/2024/value "is max")', 'zh-CN'],
    ['[le plus grand](claim:output/2024/value "is max")', 'fr'],
  ])('are told of, and let the build go on: %s', (written, language) => {
    const { list } = told(written, language);
    expect(list.map(({ code, severity }) => [code, severity])).toEqual([
      ['claim-unread', 'warning'],
    ]);
  });
});
