import type { claimMistakes as claimMistakesKinds, Evidence } from '../kinds/claims.ts';
import { type MistakeTexts, pick } from '../kinds/phrases.ts';

const says = ({ order, sides, holds, fails, count, of, course }: Evidence) => {
  if (order.length > 0) return `实际次序是${order.join('、')}`;
  if (sides.length > 0) return sides.join('对');
  if (course.length > 0) return `这些数依次是${course.join('、')}`;
  const lists = [
    holds.length > 0 && `成立的有${holds.join('、')}`,
    fails.length > 0 && `不成立的有${fails.join('、')}`,
  ];
  return `${of}个中有${count}个成立：${lists.filter(Boolean).join('；')}`;
};

export const claimMistakes: MistakeTexts<typeof claimMistakesKinds> = {
  'claim-false': ({ written, statement, mend, ...evidence }) => [
    `“${written}”断言“${statement}”，这不成立：${says(evidence)}。`,
    `请按数据改写这句话和它的断言${mend ? `，例如 ${mend}` : ''}；如果是数据错了，请改数据。${
      evidence.order.length > 0
        ? '不参加排序的行（例如合计），用它的键排除：“is max except total”。'
        : ''
    }`,
  ],
  'claim-words': ({ written, word, not, statement, says, actual, mend }) => [
    `“${written}”说${not ? '不是' : ''}“${word}”，它的断言“${statement}”却没有这样说；断言的意思是：${says}${
      actual === undefined || Number.isNaN(actual) ? '' : `，数据是 ${actual}`
    }。`,
    `请把这句话改成断言所说的，或把断言改成这句话所说的${mend ? `；此处成立的写法是 ${mend}` : ''}。`,
  ],
  'claim-unread': ({ written, says, reason }) => [
    `“${written}”说了什么读不出来：${pick(reason, {
      words: '它的词不在断言用词的表里',
      language: '这种语言还没有断言用词的表',
    })}。只核对了它的断言，意思是：${says}。`,
    '请自行确认两者所说一致，或改用最大、最小、更多、更少、上升、下降、相同、全部、多数、只有之类的词。',
  ],
  'claim-undecidable': ({ written, statement, reason, cells }) => [
    `“${written}”断言“${statement}”，${pick(reason, {
      bound: `但数据定不了：这些只是下限或约数：${cells.join('、')}`,
      tie: `但数据定不了：这些数相等：${cells.join('、')}`,
      alone: '但没有别的行可比',
      empty: `但这些单元格没有数值：${cells.join('、')}`,
      gap: `但这些之间缺了一段时间：${cells.join('、')}`,
    })}。`,
    pick(reason, {
      bound: '请说得保守些；如果说的就是写明的数（连同“以上”），在比较后面加上 as stated。',
      tie: '请写成并列，例如 [并列最大](claim:… ">= max(all)")，或用 >=、<=、= 来比较。',
      alone: '请去掉这个断言。',
      empty: '请补上数据，或去掉这个断言。',
      gap: '请补上数据，或逐行断言。',
    }),
  ],
  'claim-syntax': ({ statement, reason, part }) => [
    `断言“${statement}”无法核对：${pick(reason, {
      grammar: `“${part}”不合写法`,
      units: `“${part}”与所比的量单位不同`,
      zero: '除数为零',
      'below-zero': `“${part}”由负数算起或算到负数，没有增速可言`,
      'not-a-number': `“${part}”不是数`,
      'leaves-itself-out': `它排除了“${part}”，而断言说的正是这一行`,
      range: `“${part}”不是一段行：两端的键只能有一部分不同`,
      'no-series': `“${part}”要求各行前后相接：按时间，或键只有一部分`,
    })}。`,
    '请写 is max、is min、is rank 2、is max except total，或比较式，例如 > d/key/field、>= 2 * d/key/field、= d/a/f + d/b/f、this - d/key/field > 10 percentage-points；全部写法见 src/facts/claims/README.md。',
  ],
  'claim-number': ({ written, number, statement }) => [
    `“${written}”里有数字“${number}”，它的断言“${statement}”却没有说到。`,
    '请把这个数写进断言，例如 [两倍多](claim:… "> 2 * d/key/field")，或用 fact: 单独绑定它。',
  ],
};
