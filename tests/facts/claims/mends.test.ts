import { describe, expect, it } from 'vitest';
import { codes, languageOf, told, withCell } from './newsroom.ts';
import { sentences } from './sentences.ts';

/** Every false form of the sentences, in its place, and some that say what is not stated. */
const faulty = [
  ...sentences
    .filter(([, , value]) => !Number.isNaN(value))
    .map(([written, cell, value]) => ({ written, data: withCell(cell, value) })),
  ...[
    '[the smallest](claim:signed/parks/value "is max except total")',
    '机械[最快](claim:sectors/machinery/growth "is max")。',
    'Output [fell](claim:output/2024/value "> previous").',
    '产值[下降](claim:output/2024/value "> output/2023/value")。',
    '[more](claim:jobless/2024-03/rate "> jobless/2024-01/rate")',
    '[below](claim:visits/east/value "< visits/west/value as stated")',
  ].map((written) => ({ written, data: undefined })),
];

describe('a mend that is offered', () => {
  const offers = faulty.flatMap(({ written, data }) =>
    told(written, undefined, data).list.flatMap(({ values }) => {
      const { mend } = values as { mend?: string };
      return mend === undefined ? [] : [{ written, data, mend }];
    }),
  );

  it('is offered often', () => {
    expect(offers.length).toBeGreaterThan(30);
    expect(offers.some(({ mend }) => mend.includes('rank'))).toBe(true);
  });

  it.each(offers)('passes in its place: $mend for $written', ({ written, data, mend }) => {
    expect(codes(mend, languageOf(written), data)).toEqual([]);
  });

  it.each([
    // What the hints show in general.
    ['[twice as fast](claim:output/2024/value ">= 2 * output/2015/value")', 'en'],
    ['[两倍多](claim:output/2024/value "> 2 * output/2015/value")', 'zh-CN'],
    ['[largest](claim:signed/parks/value "is max except total")', 'en'],
    ['[joint largest](claim:jobless/2024-02/rate ">= max(all)")', 'en'],
    ['[并列最大](claim:jobless/2024-02/rate ">= max(all)")', 'zh-CN'],
    ['[more](claim:visits/east/value "> visits/south/value as stated")', 'en'],
    ['[更多](claim:visits/east/value "> visits/south/value as stated")', 'zh-CN'],
  ])('is a form that passes: %s', (written, language) => {
    expect(codes(written, language)).toEqual([]);
  });

  it('of a tie says that the place is shared', () => {
    const tied = withCell('jobless/2024-01/rate', 5.3);
    expect(codes('[the highest](claim:jobless/2024-02/rate "is max")', 'en', tied)).toEqual([
      'claim-undecidable',
    ]);
    expect(codes('[the highest](claim:jobless/2024-02/rate ">= max(all)")', 'en', tied)).toEqual([
      'claim-words',
    ]);
    expect(codes('[joint highest](claim:jobless/2024-02/rate ">= max(all)")', 'en', tied)).toEqual(
      [],
    );
    expect(codes('[并列最高](claim:jobless/2024-02/rate ">= max(all)")', 'zh-CN', tied)).toEqual(
      [],
    );
  });
});

/** What is wrong and how it is mended, in both languages. */
const messages: readonly (readonly [written: string, english: string, chinese: string])[] = [
  [
    '[fell|下降](claim:output/2024/value "> output/2023/value")',
    '“fell” says “fell”, and its statement “> output/2023/value” does not: it says this figure is more than 2023, value (90 billion yuan).',
    '“下降”说“下降”，它的断言“> output/2023/value”却没有这样说；断言的意思是：此数大于2023、value（900亿元）。',
  ],
  [
    '[nearly half](claim:signed/rail/value "this / signed/total/value < 50%")',
    'and the data say 0.1. Change the words to what is stated, or the statement to what the words say',
    '数据是 0.1。请把这句话改成断言所说的，或把断言改成这句话所说的',
  ],
  [
    '[six of seven](claim:sectors/food/growth "6 of 7 > 0")',
    'and that is false: it holds of 5 of 7 rows: it holds of textiles, growth 1.5%,',
    '这不成立：7个中有5个成立：成立的有textiles、growth 1.5%、',
  ],
  [
    '[rose every year](claim:output/2024/value "rises through 2018..2020")',
    'and that is false: the figures are 2018, value 63 billion yuan, 2019, value 68 billion yuan, 2020, value 65 billion yuan.',
    '这不成立：这些数依次是2018、value 630亿元、2019、value 680亿元、2020、value 650亿元。',
  ],
  [
    '[second](claim:sectors/food/growth "is rank 2")',
    'for example [fourth highest]',
    '例如 [第四]',
  ],
  [
    '[a triumph](claim:output/2024/value "is max")',
    'What “a triumph” says cannot be read: none of its words is in the list of those that claims are read by. Only its statement was checked, which says: the largest of 10.',
    '“a triumph”说了什么读不出来：它的词不在断言用词的表里。只核对了它的断言，意思是：10个数里最大。',
  ],
  [
    '[grew](claim:sectors/food/growth "change(sectors/steel/growth, this) > 0")',
    '“change(sectors/steel/growth, this)” grows from or to a number below zero, which has no rate.',
    '“change(sectors/steel/growth, this)”由负数算起或算到负数，没有增速可言。',
  ],
  [
    '[rose](claim:cities/2024,hill/value "rises through 2022,hill..2024,lake")',
    '“2022,hill..2024,lake” is no range of rows: its ends must differ in one part of their keys.',
    '“2022,hill..2024,lake”不是一段行：两端的键只能有一部分不同。',
  ],
];

describe('what an editor is told of claims', () => {
  it.each(messages)('%s', (written, english, chinese) => {
    const words = (language: 'en' | 'zh-CN') => {
      const { list } = told(
        written.replace(/\[(.*)\|(.*)\]/, language === 'en' ? '[$1]' : '[$2]'),
        language,
      );
      const texts = list.map((mistake) => mistake.inWords(language));
      return texts
        .map(({ problem, hint }) => `${problem}${language === 'en' ? ' ' : ''}${hint}`)
        .join(' ')
        .replaceAll('\u00A0', ' ');
    };
    expect(words('en')).toContain(english);
    expect(words('zh-CN')).toContain(chinese);
  });
});
