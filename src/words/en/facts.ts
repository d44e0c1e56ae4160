import type { ClaimWords } from '../contract/claims.ts';
import type { FactWords } from '../contract/readers.ts';

export const claimWords: ClaimWords = {
  and: (left, right) => `${left}, and ${right}`,
  or: (left, right) => `${left}, or ${right}`,
  not: (statement) => `not so: ${statement}`,
  place: (sign, rank, count, fromBelow) => {
    const words = { '<': 'before', '<=': 'at or before', '>': 'behind', '>=': 'at or behind' }[
      sign
    ];
    return `${words} number ${rank} of ${count}, counted from the ${fromBelow ? 'smallest' : 'largest'}`;
  },
  between: (of, low, high, open) =>
    `${of} is between ${low} and ${high}${open ? ', ends excluded' : ''}`,
  within: (statement, reach) => `${statement}, within ${reach}`,
  course: (way, rows) => `${rows}: each ${way === 'rise' ? 'higher' : 'lower'} than the one before`,
  every: (rows, test) => `for each of ${rows}, ${test}`,
  any: (rows, test) => `for at least one of ${rows}, ${test}`,
  no: (rows, test) => `for none of ${rows}, ${test}`,
  most: (rows, test) => `for most of ${rows}, ${test}`,
  only: (rows, test) => `only for ${rows}, ${test}`,
  allBut: (count, rows, test) => `for all but ${count} of ${rows}, ${test}`,
  countOf: (count, of, rows, test) => `for ${count} of the ${of}, ${rows}, ${test}`,
  rows: { all: 'all rows', others: 'all other rows', range: (from, to) => `${from} to ${to}` },
  ofField: (rows, field) => `${field} of ${rows}`,
  where: (rows, test) => `${rows} (those where ${test})`,
  folds: {
    sum: (rows) => `the sum of ${rows}`,
    mean: (rows) => `the mean of ${rows}`,
    median: (rows) => `the median of ${rows}`,
    min: (rows) => `the smallest of ${rows}`,
    max: (rows) => `the largest of ${rows}`,
    count: (rows) => `the number of ${rows}`,
  },
  change: (from, to) => `the change from ${from} to ${to}`,
  rate: (from, to) => `the yearly growth from ${from} to ${to}`,
  spanOf: {
    change: (rows) => `the change over ${rows}`,
    rate: (rows) => `the yearly growth over ${rows}`,
  },
  run: { rise: 'the number of rises in a row', fall: 'the number of falls in a row' },
  previous: 'the figure before',
  its: (field) => `${field} of the same row`,
  about: (subject, statement) => `${subject}: ${statement}`,
};

export const factWords: FactWords = {
  near: (figure) => `nearly ${figure}`,
  over: (figure) => `more than ${figure}`,
  fell: (figure) => `fell by ${figure}`,
  largest: (count) => `the largest of ${count}`,
  smallest: (count) => `the smallest of ${count}`,
  rank: (rank, count, fromBelow) =>
    `number ${rank} of ${count}, counted from the ${fromBelow ? 'smallest' : 'largest'}`,
  compared: {
    '>': (left, right) => `${left} is more than ${right}`,
    '>=': (left, right) => `${left} is at least ${right}`,
    '<': (left, right) => `${left} is less than ${right}`,
    '<=': (left, right) => `${left} is at most ${right}`,
    '=': (left, right) => `${left} equals ${right}`,
    '~': (left, right) => `${left} is about ${right}`,
  },
  functions: {
    mean: (list) => `the mean of ${list}`,
    min: (list) => `the smallest of ${list}`,
    max: (list) => `the largest of ${list}`,
  },
  among: (statement, list) => `${statement}: ${list}`,
  except: (statement, list) => `${statement}, leaving out ${list}`,
  thisFigure: 'this figure',
  asStated: (statement) => `as the figures are stated, ${statement}`,
  named: (name, figure) => `${name} (${figure})`,
};

import type { SourceWords } from '../contract/source-cards.ts';

export const sourceWords: SourceWords = {
  heading: 'Where the numbers come from',
  close: 'Close',
  sourceOf: (written) => `${written}, source`,
  row: (number) => `row ${number}`,
  cite: 'Cite this number',
  citeClaim: 'Cite this statement',
  status: 'Status',
  exactness: 'To be read as',
  qualifiers: {
    over: 'more than this: the exact figure is not given',
    'at-least': 'this or more',
    about: 'an approximate figure',
  },
  states: 'Says',
  compared: 'Among',
  others: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
  revised: 'Revised',
  change: (from, to) => `from ${from} to ${to}`,
  because: (reason) => `. ${reason}`,
  comma: ', ',
  coverage: (share, bound, waived, unbound) => {
    const waiver = waived
      ? `, ${waived} are marked as no figures (names, dates, quotations, ordinals, small counts)`
      : '';
    const lack = unbound ? `, ${unbound} have no source yet` : '';
    return `${share} of the numbers in this story are accounted for: ${bound} lead to the data${waiver}${lack}.`;
  },
  uses: (stories, charts) =>
    [
      ...(stories ? [stories === 1 ? '1 story' : `${stories} stories`] : []),
      ...(charts ? [charts === 1 ? '1 chart' : `${charts} charts`] : []),
    ].join(', '),
  functions: {
    sum: 'sum',
    mean: 'mean',
    median: 'median',
    count: 'number',
    min: 'least',
    max: 'most',
  },
};
