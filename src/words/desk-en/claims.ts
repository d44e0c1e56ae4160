import type { ClaimsWords } from '../desk-contract/claims.ts';

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const ordinal = (rank: number) => ordinals[rank - 1] ?? `number ${rank}`;

export const claimsWords: ClaimsWords = {
  title: 'Or say what is true of it',
  hint: 'Each sentence is bound to the data: when they change, the check tells.',
  none: 'Nothing that these data say for certain has a sentence here.',
  compare: 'Compare with another figure',
  comparedWith: (name) => `Beside ${name}`,
  find: 'The other figure',
  phrases: {
    largest: (count) => [`the highest of the ${count}`, `the largest of the ${count}`],
    smallest: (count) => [`the lowest of the ${count}`, `the smallest of the ${count}`],
    rank: (rank, count) => [`${ordinal(rank)} of the ${count}`, `in ${ordinal(rank)} place`],
    rose: (by) => [`rose by ${by}`, `${by} more than before`],
    fell: (by) => [`fell by ${by}`, `${by} less than before`],
    inARow: {
      rise: (times) => [`rose for the ${ordinal(times)} time in a row`, `${times} rises in a row`],
      fall: (times) => [`fell for the ${ordinal(times)} time in a row`, `${times} falls in a row`],
    },
    aboveMean: ['above the average'],
    belowMean: ['below the average'],
    more: (name) => [`more than ${name}`, `higher than ${name}`],
    less: (name) => [`less than ${name}`, `lower than ${name}`],
    moreBy: (by, name) => [`${by} more than ${name}`],
    lessBy: (by, name) => [`${by} less than ${name}`],
    times: (times, name) => [`${times} times as much as ${name}`],
    share: (percent, name) => [`${percent} of ${name}`],
    equal: (name) => [`the same as ${name}`],
  },
};
