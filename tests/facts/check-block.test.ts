import { describe, expect, it } from 'vitest';
import { checkBlock } from '../../src/facts/check-block.ts';
import type { Passage } from '../../src/facts/passage.ts';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import type { BoundFact } from '../../src/model/publication.ts';
import { cellAt, datasets, units } from './harbours.ts';

/** A block as written: text, and in brackets what is bound, with its cell and perhaps a statement. */
function blockOf(written: string): { passages: Passage[]; facts: BoundFact[] } {
  const passages: Passage[] = [];
  const facts: BoundFact[] = [];
  let column = 1;
  for (const part of written.split(/(\[[^\]]*\]\([^)]*\))/)) {
    const place = { file: 'content/stories/en/a.md', line: 7, column };
    column += part.length;
    const bound = /^\[(.*)\]\((fact|claim):([^ ]+)(?: "(.*)")?\)$/.exec(part);
    if (!bound) {
      passages.push({ kind: 'text', text: part, place });
      continue;
    }
    const [, text = '', kind = '', address = '', statement] = bound;
    const fact = { kind: kind as 'fact' | 'claim', text, cell: cellAt(address), place, statement };
    passages.push({ kind: fact.kind, text, place });
    facts.push(fact);
  }
  return { passages, facts };
}

function told(
  written: string,
  language = /[一-龥]/.test(written) ? 'zh-CN' : 'en',
  column?: string,
): Mistakes {
  const mistakes = new Mistakes();
  const { passages: plain, facts } = blockOf(written);
  const passages = plain.map((passage) => ({ ...passage, column }));
  checkBlock(passages, facts, { datasets, units, language, mistakes });
  return mistakes;
}

const codes = (written: string) => told(written).list.map(({ code }) => code);

describe('a block', () => {
  it.each([
    'Growth was [67.5%](fact:growth/north/value), the [largest](claim:growth/north/value "is max").',
    'Growth was [67.5](fact:growth/north/value) per cent and [28](fact:growth/south/value)%.',
    'more than [300](fact:visits/north/value) ships, [300](fact:visits/north/value)+ ships',
    '进港[40](fact:ships/north/value)艘，其中南港[20](fact:ships/south/value)艘。',
    '进港超过[300](fact:visits/north/value)艘次',
    '每艘[6.1亿元](fact:money/west/value)，合计[244亿元](fact:money/north/value)。',
    'It is [twice as many](claim:ships/north/value "= 2 * ships/south/value").',
    '是南港的[两倍](claim:ships/north/value "= 2 * ships/south/value")',
    '[一半](claim:ships/south/value "= 0.5 * ships/north/value")、[排第二](claim:growth/south/value "is rank 2")',
    '[领先39.5个百分点](claim:growth/north/value "this - growth/south/value = 39.5 percentage-points")',
    'the [highest of the four](claim:growth/north/value "is max")',
    'the [highest of three](claim:growth/south/value "is max except north")',
    '[超过六成](claim:growth/north/value "> 60%")',
    'No numbers here.',
  ])('passes: %s', (written) => {
    expect(codes(written)).toEqual([]);
  });

  it.each([
    ['Growth was [67](fact:growth/north/value) per cent.', 'fact-rounding'],
    ['more than [40 ships](fact:ships/north/value)', 'fact-qualifier'],
    ['1[40](fact:ships/north/value) ships', 'fact-cut'],
    ['进港[40](fact:ships/north/value)%', 'fact-unit'],
    ['the [largest](claim:growth/south/value "is max")', 'claim-false'],
    ['the [larger](claim:visits/north/value "> visits/south/value")', 'claim-undecidable'],
    ['the [largest](claim:growth/north/value "is big")', 'claim-syntax'],
    ['the [largest](claim:growth/north/value "> growth/nobody/value")', 'unknown-row'],
    ['[领先40个百分点](claim:growth/north/value "is max")', 'claim-number'],
    ['是南港的[三倍](claim:ships/north/value "= 2 * ships/south/value")', 'claim-number'],
    ['[three times](claim:ships/north/value ">= 2 * ships/south/value") as many', 'claim-number'],
    ['[第三](claim:growth/south/value "is rank 2")', 'claim-number'],
    ['[五个里最高](claim:growth/north/value "is max")', 'claim-number'],
    ['[超过七成](claim:growth/north/value "> 60%")', 'claim-number'],
  ])('is told of: %s', (written, code) => {
    expect(codes(written)).toEqual([code]);
  });

  it('tells the place of each mistake', () => {
    const { list } = told('[1%](fact:growth/north/value) and [2%](fact:growth/south/value)');
    expect(list.map(({ place }) => place.column)).toEqual([1, 35]);
  });
});

/** Every code once, in the words that an editor reads. */
const sentences: readonly (readonly [written: string, english: string, chinese: string])[] = [
  [
    '[76.5%](fact:growth/north/value)',
    '“76.5%” is not what the data say: growth/north/value is 67.5%. Write “67.5%”, “68%”, “nearly 70%” or “more than 60%”; if the data are wrong, correct data/growth.json.',
    '“76.5%”与数据不符：growth/north/value 是67.5%。可以写“67.5%”、“68%”、“近七成”或“六成多”；如果是数据错了，请改 data/growth.json。',
  ],
  [
    '[67%](fact:growth/north/value)',
    '“67%” is 67.5% (growth/north/value) with digits cut off; figures are rounded half up.',
    '“67%”是把67.5%（growth/north/value）截去了尾数，应当四舍五入。',
  ],
  [
    '[300 ships](fact:visits/north/value)',
    '“300 ships” leaves out a word: visits/north/value is not exact, it says more than 300 ships. Write “more than 300 ships”',
    '“300 ships”少了限定词：visits/north/value 不是确数，写的是300余艘。可以写“300余艘”',
  ],
  [
    '[nearly 300](fact:visits/north/value)',
    'Whether “nearly 300” is true cannot be told: visits/north/value says only more than 300 ships.',
    '“nearly 300”是否属实无从判断：visits/north/value 只写了300余艘。',
  ],
  [
    '[67.5 percentage points](fact:growth/north/value)',
    '“67.5 percentage points” mixes up percent and percentage points',
    '“67.5 percentage points”混淆了百分比与百分点',
  ],
  [
    '[40 boats](fact:ships/north/value)',
    '“40 boats” cannot be read as a number: “boats” is no known unit or qualifier.',
    '“40 boats”读不成一个数：“boats”不是已知的单位或限定词。',
  ],
  [
    '[40 and 20](fact:ships/north/value)',
    '“40 and 20” holds more than one number; a link binds one. Bind each number by itself.',
    '“40 and 20”里不止一个数；一个链接只绑定一个。请逐个绑定。',
  ],
  [
    '[several](fact:ships/north/value)',
    '“several” names no number that could be compared; ships/north/value is 40 ships.',
    '“several”没有说出可以核对的数；ships/north/value 是40艘。',
  ],
  [
    '[busiest](fact:ships/north/value)',
    '“busiest” holds no number, and ships/north/value is 40 ships.',
    '“busiest”里没有数，而 ships/north/value 是40艘。',
  ],
  [
    '[0 ships](fact:ships/west/value)',
    '“0 ships” is bound to ships/west/value, which has no value.',
    '“0 ships”绑定到 ships/west/value，那里没有数值。',
  ],
  [
    '[top](claim:growth/south/value "is max")',
    '“top” claims “is max”, and that is false: the order is North 67.5%, South 28%, east 27.5%, west 5%.',
    '“top”断言“is max”，这不成立：实际次序是北港 67.5%、南港 28%、east 27.5%、west 5%。',
  ],
  [
    '[far above](claim:growth/north/value "> 3 * growth/south/value")',
    'and that is false: 67.5% against 84%.',
    '这不成立：67.5%对84%。',
  ],
  [
    '[more](claim:visits/north/value "> visits/south/value")',
    'the data do not tell, since these are only bounds or estimates: North more than 300 ships, South more than 260 ships.',
    '但数据定不了：这些只是下限或约数：北港 300余艘、南港 260余艘。',
  ],
  [
    '[more](claim:ships/north/value "> growth/south/value")',
    '“growth/south/value” is in another unit than what it is compared with.',
    '“growth/south/value”与所比的量单位不同。',
  ],
];

describe('what an editor is told', () => {
  it.each(sentences)('%s', (written, english, chinese) => {
    const words = (language: 'en' | 'zh-CN') => {
      const [mistake] = told(written, language).list;
      const { problem, hint } = mistake?.inWords(language) ?? { problem: '', hint: '' };
      return `${problem}${language === 'en' ? ' ' : ''}${hint}`.replaceAll('\u00A0', ' ');
    };
    expect(words('en')).toContain(english);
    expect(words('zh-CN')).toContain(chinese);
  });
});

describe('a cell of a table', () => {
  const inColumn = (head: string, written: string, language: string) =>
    told(written, language, head).list.map(({ code }) => code);

  it.each([
    ['增速（%）', '[67.5](fact:growth/north/value)', 'zh-CN'],
    ['金额(亿元)', '[244](fact:money/north/value)', 'zh-CN'],
    ['金额，单位：亿元', '[244](fact:money/north/value)', 'zh-CN'],
    ['Growth, %', '[67.5](fact:growth/north/value)', 'en'],
    ['Growth (per cent)', ' [67.5](fact:growth/north/value) ', 'en'],
  ])('may have its unit in the head: %s', (head, written, language) => {
    expect(inColumn(head, written, language)).toEqual([]);
  });

  it.each([
    ['增速', '[67.5](fact:growth/north/value)', 'zh-CN', 'fact-unit'],
    ['增速（%）', '[67.6](fact:growth/north/value)', 'zh-CN', 'fact-mismatch'],
    ['金额（万元）', '[244](fact:money/north/value)', 'zh-CN', 'fact-mismatch'],
    ['Growth (note 3)', '[67.5](fact:growth/north/value)', 'en', 'fact-unit'],
  ])('is refused all the same: %s %s', (head, written, language, code) => {
    expect(inColumn(head, written, language)).toEqual([code]);
  });
});
