import { error, pick } from './phrases.ts';

/** Mistakes in statements that are bound to cells. */
export const claimMistakes = {
  'claim-false': error<{
    written: string;
    statement: string;
    /** The real order, or the two values that were compared. */
    order: readonly string[];
    sides: readonly string[];
  }>({
    en: ({ written, statement, order, sides }) => [
      `“${written}” claims “${statement}”, and that is false: ${
        order.length > 0 ? `the order is ${order.join(', ')}` : sides.join(' against ')
      }.`,
      `Change the words and the statement to what the data say, or correct the data.${
        order.length > 0
          ? ' Rows that do not belong into the order are left out by their keys: “is max except total”.'
          : ''
      }`,
    ],
    'zh-CN': ({ written, statement, order, sides }) => [
      `“${written}”断言“${statement}”，这不成立：${
        order.length > 0 ? `实际次序是${order.join('、')}` : sides.join('对')
      }。`,
      `请按数据改写这句话和它的断言；如果是数据错了，请改数据。${
        order.length > 0 ? '不参加排序的行（例如合计），用它的键排除：“is max except total”。' : ''
      }`,
    ],
  }),
  'claim-undecidable': error<{
    written: string;
    statement: string;
    reason: 'bound' | 'tie' | 'alone' | 'empty';
    cells: readonly string[];
  }>({
    en: ({ written, statement, reason, cells }) => [
      `“${written}” claims “${statement}”; ${pick(reason, {
        bound: `the data do not tell, since these are only bounds or estimates: ${cells.join(', ')}`,
        tie: `the data do not tell, since these are equal: ${cells.join(', ')}`,
        alone: 'there is no other row to compare with',
        empty: `these cells have no value: ${cells.join(', ')}`,
      })}.`,
      pick(reason, {
        bound:
          'Claim less, or add “as stated” behind a comparison whose words speak of the printed figures, bounds included.',
        tie: 'Say that they share the place, and claim it with >=, <= or =.',
        alone: 'Leave the claim out.',
        empty: 'Fill in the data, or leave the claim out.',
      }),
    ],
    'zh-CN': ({ written, statement, reason, cells }) => [
      `“${written}”断言“${statement}”，${pick(reason, {
        bound: `但数据定不了：这些只是下限或约数：${cells.join('、')}`,
        tie: `但数据定不了：这些数相等：${cells.join('、')}`,
        alone: '但没有别的行可比',
        empty: `但这些单元格没有数值：${cells.join('、')}`,
      })}。`,
      pick(reason, {
        bound: '请说得保守些；如果说的就是写明的数（连同“以上”），在比较后面加上 as stated。',
        tie: '请写成并列，并用 >=、<= 或 = 来断言。',
        alone: '请去掉这个断言。',
        empty: '请补上数据，或去掉这个断言。',
      }),
    ],
  }),
  'claim-syntax': error<{
    statement: string;
    reason: 'grammar' | 'units' | 'zero' | 'not-a-number' | 'leaves-itself-out';
    part: string;
  }>({
    en: ({ statement, reason, part }) => [
      `The statement “${statement}” cannot be checked: ${pick(reason, {
        grammar: `“${part}” is not in its grammar`,
        units: `“${part}” is in another unit than what it is compared with`,
        zero: 'it divides by zero',
        'not-a-number': `“${part}” is no number`,
        'leaves-itself-out': `it leaves out “${part}”, the row that it is about`,
      })}.`,
      'Write is max, is min, is rank 2, is max except total, or a comparison such as > d/key/field, >= 2 * d/key/field, = d/a/f + d/b/f, this - d/key/field > 10 percentage-points.',
    ],
    'zh-CN': ({ statement, reason, part }) => [
      `断言“${statement}”无法核对：${pick(reason, {
        grammar: `“${part}”不合写法`,
        units: `“${part}”与所比的量单位不同`,
        zero: '除数为零',
        'not-a-number': `“${part}”不是数`,
        'leaves-itself-out': `它排除了“${part}”，而断言说的正是这一行`,
      })}。`,
      '请写 is max、is min、is rank 2、is max except total，或比较式，例如 > d/key/field、>= 2 * d/key/field、= d/a/f + d/b/f、this - d/key/field > 10 percentage-points。',
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
