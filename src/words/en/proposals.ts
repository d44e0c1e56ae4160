import type { ProposalWords } from '../contract/proposals.ts';

export const proposalWords: ProposalWords = {
  reasons: {
    'one-figure': 'one row: the number itself says it',
    unlike: 'figures of several kinds, which share no scale: each as a number of its own',
    'many-moments': 'many moments, or values that do not add up: a line shows their course',
    'few-moments': 'a few moments, each with an amount of its own',
    'two-moments': 'two moments of several things: who rose, who fell',
    'series-over-time': 'several series over time, on one scale',
    'many-series': 'more series than colours can tell apart: a small chart for each',
    grid: 'two dimensions with many values: depths of colour in a grid',
    'parts-over-time': 'amounts that add up, moment by moment: the whole and its parts',
    'parts-of-whole': 'parts that add up to a whole',
    names: 'one figure for each name, the largest first',
    'many-names': 'many names: the twenty largest',
    'two-values': 'two values for each name: the distance between them',
    'several-values': 'several values for each of a few names, side by side',
    groups: 'a few groups, compared name by name',
    'two-measures': 'two measures of many things: whether they go together',
    events: 'what happened when',
    texts: 'texts without figures, one after another',
    'look-up': 'every value, for looking up',
  },
  drawn: (type, reason) => `Its type is ${type}: ${reason}.`,
  withoutTotals: (names) =>
    `${names.map((name) => `“${name}”`).join(', ')} would count the others twice and ${names.length === 1 ? 'is' : 'are'} left out.`,
  others: (types) =>
    `Others suit, too: ${types.join(', ')}. --proposals shows why, --as <type> begins with one of them.`,
  head: (dataset) => `Charts that suit data/${dataset}.json:`,
  notProposed: (type, types) =>
    `“${type}” is not among the types that suit these data: ${types.join(', ')}.`,
  inFile: 'Others that suit these data:',
};
