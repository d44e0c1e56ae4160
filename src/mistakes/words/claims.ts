import { error, pick, warning } from './phrases.ts';

/** What the data say in place of a false statement: one of these. */
interface Evidence {
  /** The real order. */
  readonly order: readonly string[];
  /** The values that were compared. */
  readonly sides: readonly string[];
  /** The rows that pass a test and those that do not, and how many of how many pass. */
  readonly holds: readonly string[];
  readonly fails: readonly string[];
  readonly count: number;
  readonly of: number;
  /** Rows one behind the other. */
  readonly course: readonly string[];
}

const says = {
  en: ({ order, sides, holds, fails, count, of, course }: Evidence) => {
    if (order.length > 0) return `the order is ${order.join(', ')}`;
    if (sides.length > 0) return sides.join(' against ');
    if (course.length > 0) return `the figures are ${course.join(', ')}`;
    const lists = [
      holds.length > 0 && `it holds of ${holds.join(', ')}`,
      fails.length > 0 && `it does not hold of ${fails.join(', ')}`,
    ];
    return `it holds of ${count} of ${of} rows: ${lists.filter(Boolean).join('; ')}`;
  },
  'zh-CN': ({ order, sides, holds, fails, count, of, course }: Evidence) => {
    if (order.length > 0) return `实际次序是${order.join('、')}`;
    if (sides.length > 0) return sides.join('对');
    if (course.length > 0) return `这些数依次是${course.join('、')}`;
    const lists = [
      holds.length > 0 && `成立的有${holds.join('、')}`,
      fails.length > 0 && `不成立的有${fails.join('、')}`,
    ];
    return `${of}个中有${count}个成立：${lists.filter(Boolean).join('；')}`;
  },
};

/** Mistakes in statements that are bound to cells. */
export const claimMistakes = {
  'claim-false': error<Evidence & { written: string; statement: string; mend: string | undefined }>(
    {
      en: ({ written, statement, mend, ...evidence }) => [
        `“${written}” claims “${statement}”, and that is false: ${says.en(evidence)}.`,
        `Change the words and the statement to what the data say${
          mend ? `, for example ${mend}` : ''
        }, or correct the data.${
          evidence.order.length > 0
            ? ' Rows that do not belong into the order are left out by their keys: “is max except total”.'
            : ''
        }`,
      ],
      'zh-CN': ({ written, statement, mend, ...evidence }) => [
        `“${written}”断言“${statement}”，这不成立：${says['zh-CN'](evidence)}。`,
        `请按数据改写这句话和它的断言${mend ? `，例如 ${mend}` : ''}；如果是数据错了，请改数据。${
          evidence.order.length > 0
            ? '不参加排序的行（例如合计），用它的键排除：“is max except total”。'
            : ''
        }`,
      ],
    },
  ),
  'claim-words': error<{
    written: string;
    word: string;
    /** Whether the word is denied in the words. */
    not: boolean;
    statement: string;
    /** The statement in words. */
    says: string;
    /** What the data say where a number is meant, as a plain number. */
    actual?: number;
    mend: string | undefined;
  }>({
    en: ({ written, word, not, statement, says, actual, mend }) => [
      `“${written}” says ${not ? 'that it is not ' : ''}“${word}”, and its statement “${statement}” does not: it says ${says}${
        actual === undefined || Number.isNaN(actual) ? '' : `, and the data say ${actual}`
      }.`,
      `Change the words to what is stated, or the statement to what the words say${mend ? `; true in this place is ${mend}` : ''}.`,
    ],
    'zh-CN': ({ written, word, not, statement, says, actual, mend }) => [
      `“${written}”说${not ? '不是' : ''}“${word}”，它的断言“${statement}”却没有这样说；断言的意思是：${says}${
        actual === undefined || Number.isNaN(actual) ? '' : `，数据是 ${actual}`
      }。`,
      `请把这句话改成断言所说的，或把断言改成这句话所说的${mend ? `；此处成立的写法是 ${mend}` : ''}。`,
    ],
  }),
  'claim-unread': warning<{ written: string; says: string; reason: 'words' | 'language' }>({
    en: ({ written, says, reason }) => [
      `What “${written}” says cannot be read: ${pick(reason, {
        words: 'none of its words is in the list of those that claims are read by',
        language: 'there is no list of such words for this language',
      })}. Only its statement was checked, which says: ${says}.`,
      'See yourself that the words say the same, or use words such as largest, smallest, more, less, rose, fell, the same, all, most, only.',
    ],
    'zh-CN': ({ written, says, reason }) => [
      `“${written}”说了什么读不出来：${pick(reason, {
        words: '它的词不在断言用词的表里',
        language: '这种语言还没有断言用词的表',
      })}。只核对了它的断言，意思是：${says}。`,
      '请自行确认两者所说一致，或改用最大、最小、更多、更少、上升、下降、相同、全部、多数、只有之类的词。',
    ],
  }),
  'claim-undecidable': error<{
    written: string;
    statement: string;
    reason: 'bound' | 'tie' | 'alone' | 'empty' | 'gap';
    cells: readonly string[];
  }>({
    en: ({ written, statement, reason, cells }) => [
      `“${written}” claims “${statement}”; ${pick(reason, {
        bound: `the data do not tell, since these are only bounds or estimates: ${cells.join(', ')}`,
        tie: `the data do not tell, since these are equal: ${cells.join(', ')}`,
        alone: 'there is no other row to compare with',
        empty: `these cells have no value: ${cells.join(', ')}`,
        gap: `a time is missing between these: ${cells.join(', ')}`,
      })}.`,
      pick(reason, {
        bound:
          'Claim less, or add “as stated” behind a comparison whose words speak of the printed figures, bounds included.',
        tie: 'Say that they share the place, as in [joint largest](claim:… ">= max(all)"), or compare with >=, <= or =.',
        alone: 'Leave the claim out.',
        empty: 'Fill in the data, or leave the claim out.',
        gap: 'Fill in the data, or claim it of the rows one by one.',
      }),
    ],
    'zh-CN': ({ written, statement, reason, cells }) => [
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
  }),
  'claim-syntax': error<{
    statement: string;
    reason:
      | 'grammar'
      | 'units'
      | 'zero'
      | 'below-zero'
      | 'not-a-number'
      | 'leaves-itself-out'
      | 'range'
      | 'no-series';
    part: string;
  }>({
    en: ({ statement, reason, part }) => [
      `The statement “${statement}” cannot be checked: ${pick(reason, {
        grammar: `“${part}” is not in its grammar`,
        units: `“${part}” is in another unit than what it is compared with`,
        zero: 'it divides by zero',
        'below-zero': `“${part}” grows from or to a number below zero, which has no rate`,
        'not-a-number': `“${part}” is no number`,
        'leaves-itself-out': `it leaves out “${part}”, the row that it is about`,
        range: `“${part}” is no range of rows: its ends must differ in one part of their keys`,
        'no-series': `“${part}” needs rows that follow one another, by time or by a key of one part`,
      })}.`,
      'Write is max, is min, is rank 2, is max except total, or a comparison such as > d/key/field, >= 2 * d/key/field, = d/a/f + d/b/f, this - d/key/field > 10 percentage-points; the whole grammar stands in src/facts/claims/README.md.',
    ],
    'zh-CN': ({ statement, reason, part }) => [
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
  }),
  'claim-number': error<{ written: string; number: string; statement: string }>({
    en: ({ written, number, statement }) => [
      `“${written}” names the number “${number}”, which its statement “${statement}” does not.`,
      'State that number, as in [twice as fast](claim:… ">= 2 * d/key/field"), or bind it by itself with fact:.',
    ],
    'zh-CN': ({ written, number, statement }) => [
      `“${written}”里有数字“${number}”，它的断言“${statement}”却没有说到。`,
      '请把这个数写进断言，例如 [两倍多](claim:… "> 2 * d/key/field")，或用 fact: 单独绑定它。',
    ],
  }),
} as const;
