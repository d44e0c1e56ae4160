import type { claimMistakes as claimMistakesKinds, Evidence } from '../kinds/claims.ts';
import { type MistakeTexts, pick } from '../kinds/phrases.ts';

const says = ({ order, sides, holds, fails, count, of, course }: Evidence) => {
  if (order.length > 0) return `the order is ${order.join(', ')}`;
  if (sides.length > 0) return sides.join(' against ');
  if (course.length > 0) return `the figures are ${course.join(', ')}`;
  const lists = [
    holds.length > 0 && `it holds of ${holds.join(', ')}`,
    fails.length > 0 && `it does not hold of ${fails.join(', ')}`,
  ];
  return `it holds of ${count} of ${of} rows: ${lists.filter(Boolean).join('; ')}`;
};

export const claimMistakes: MistakeTexts<typeof claimMistakesKinds> = {
  'claim-false': ({ written, statement, mend, ...evidence }) => [
    `“${written}” claims “${statement}”, and that is false: ${says(evidence)}.`,
    `Change the words and the statement to what the data say${
      mend ? `, for example ${mend}` : ''
    }, or correct the data.${
      evidence.order.length > 0
        ? ' Rows that do not belong into the order are left out by their keys: “is max except total”.'
        : ''
    }`,
  ],
  'claim-words': ({ written, word, not, statement, says, actual, mend }) => [
    `“${written}” says ${not ? 'that it is not ' : ''}“${word}”, and its statement “${statement}” does not: it says ${says}${
      actual === undefined || Number.isNaN(actual) ? '' : `, and the data say ${actual}`
    }.`,
    `Change the words to what is stated, or the statement to what the words say${mend ? `; true in this place is ${mend}` : ''}.`,
  ],
  'claim-unread': ({ written, says, reason }) => [
    `What “${written}” says cannot be read: ${pick(reason, {
      words: 'none of its words is in the list of those that claims are read by',
      language: 'there is no list of such words for this language',
    })}. Only its statement was checked, which says: ${says}.`,
    'See yourself that the words say the same, or use words such as largest, smallest, more, less, rose, fell, the same, all, most, only.',
  ],
  'claim-undecidable': ({ written, statement, reason, cells }) => [
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
  'claim-syntax': ({ statement, reason, part }) => [
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
  'claim-number': ({ written, number, statement }) => [
    `“${written}” names the number “${number}”, which its statement “${statement}” does not.`,
    'State that number, as in [twice as fast](claim:… ">= 2 * d/key/field"), or bind it by itself with fact:.',
  ],
};
