import type { chartDataMistakes } from '../../words/kinds/chart-data.ts';
import type { chartMistakes } from '../../words/kinds/charts.ts';
import type { claimMistakes } from '../../words/kinds/claims.ts';
import type { colourMistakes } from '../../words/kinds/colours.ts';
import type { coverageMistakes } from '../../words/kinds/coverage.ts';
import type { factMistakes } from '../../words/kinds/facts.ts';
import type { Samples } from './samples.ts';

const bound = {
  written: '13 ships',
  address: 'ships/north/ships',
  says: '12 ships',
  allowed: ['12 ships'],
};
const unbound = {
  written: '12 ships',
  suggestions: ['[12 ships](fact:ships/north/ships)'],
  isCount: false,
};
const evidence = {
  order: ['south 19', 'north 12'],
  sides: [],
  holds: [],
  fails: [],
  count: 0,
  of: 2,
  course: [],
};
const field = { field: 'ships' };
const option = { option: 'share', field: 'ships' };

/** Occasions of mistakes in numbers, statements and charts. */
export const samplesOfFacts: Samples<
  | keyof typeof factMistakes
  | keyof typeof claimMistakes
  | keyof typeof coverageMistakes
  | keyof typeof chartMistakes
  | keyof typeof chartDataMistakes
  | keyof typeof colourMistakes
> = {
  'fact-mismatch': bound,
  'fact-rounding': { ...bound, reason: 'rounded-up' },
  'fact-qualifier': { ...bound, reason: 'lost' },
  'fact-undecidable': { ...bound, reason: 'bound' },
  'fact-unit': { ...bound, reason: 'other' },
  'fact-cut': bound,
  'fact-not-a-number': { ...bound, written: 'many ships' },
  'fact-two-numbers': { ...bound, written: '12 or 13 ships' },
  'fact-vague': { ...bound, written: 'a few ships' },
  'fact-unreadable': { ...bound, reason: 'words', rest: 'proud' },
  'fact-text': bound,
  'fact-date': bound,
  'fact-no-value': bound,
  'claim-false': {
    ...evidence,
    written: 'the most',
    statement: 'is max',
    mend: undefined,
  },
  'claim-words': {
    written: 'the least',
    word: 'least',
    not: false,
    statement: 'is max',
    says: 'the largest',
    mend: 'the most',
  },
  'claim-unread': { written: 'beaming', says: 'the largest', reason: 'words' },
  'claim-undecidable': {
    written: 'the most',
    statement: 'is max',
    reason: 'tie',
    cells: ['ships/north/ships', 'ships/south/ships'],
  },
  'claim-syntax': { statement: 'is biggest', reason: 'grammar', part: 'biggest' },
  'claim-number': { written: 'at 12, the most', number: '12', statement: 'is max' },
  'unbound-number': unbound,
  'unbound-on-page': unbound,
  'unbound-in-name': unbound,
  'no-small-count': { written: 'twelve hundred' },
  'unbound-finding': { written: 'the most', address: 'ships/north/ships' },
  'many-waivers': { waived: 9, numbers: 10 },
  'unknown-chart-type': { type: 'bra', nearest: 'bar', allowed: ['bar', 'line'] },
  'unknown-chart-option': {
    option: 'sorte',
    type: 'bar',
    nearest: 'sort',
    allowed: ['sort', 'x', 'y'],
  },
  'unknown-channel-field': {
    channel: 'x',
    field: 'shisp',
    dataset: 'ships',
    nearest: 'ships',
    allowed: ['port', 'ships'],
  },
  'channel-type': { channel: 'x', field: 'port', needs: 'number', allowed: ['ships'] },
  'mixed-units': { channel: 'x', units: ['t', 'km'] },
  'empty-chart': { dataset: 'ships' },
  'chart-value': { fault: 'no-count', of: 'ships/north/ships' },
  'unused-chart': { id: 'ships' },
  'repeated-chart': { id: 'ships' },
  'cut-axis': { type: 'bar', option: 'zero' },
  'log-of-nothing': { field: 'ships', key: 'north', value: '0', count: 1 },
  'log-and-zero': {},
  'parts-exceed-whole': { category: 'north', sum: '14', whole: '12' },
  'parts-short-of-whole': { category: 'north', sum: '10', whole: '12' },
  'missing-part': { category: 'north', key: 'north,fish' },
  'summed-rates': field,
  'unordered-line': { field: 'port' },
  'too-many-colours': { field: 'port', count: 12, most: 7 },
  'doubled-place': { key: 'north,2025', other: 'north,2025-b' },
  'map-of-counts': field,
  'unknown-geography': { geo: 'coast', allowed: ['coasts'] },
  'bad-geography': { detail: 'features' },
  'letters-not-drawn': { id: 'ships', letters: ['𐐷'] },
  'area-drawn-twice': { key: 'north', geo: 'coasts', count: 2 },
  'unknown-area': { key: 'nroth', geo: 'coasts', property: 'name' },
  'annotation-place': { fault: 'nowhere' },
  'where-nothing': { fields: 'port' },
  'where-mixed': { field: 'port' },
  'where-comparison': { field: 'port', condition: '> 3', needs: 'number' },
  'where-value': { field: 'port', value: 'nroth', nearest: 'north', allowed: ['north', 'south'] },
  'latest-without-time': { field: undefined },
  'made-without-figures': { option: 'share' },
  'made-units': { ...option, units: ['t', 'km'] },
  'made-twice': option,
  'made-without-total': { option: 'share', keys: ['all-ports'] },
  'made-mixed-bounds': option,
  'made-of-missing': { ...option, keys: ['north'] },
  'made-of-promised': option,
  'made-of-bounds': option,
  'made-below-zero': option,
  'group-of-nothing': { allowed: ['ships'] },
  'group-sum-of-rates': { field: 'share' },
  'group-mean-of-rates': { field: 'share' },
  'group-without-place': { keys: ['north'] },
  'bin-of-bounds': { option: 'bin', field: 'ships' },
  'bin-too-many': { count: 300, most: 200 },
  'share-form': { written: 'of all ports' },
  'share-of-rates': { field: 'share' },
  'share-of-nothing': { field: 'ships', keys: ['north'] },
  'index-form': { written: '2020 = 1' },
  'index-without-time': { written: '2020 = 100' },
  'index-base': { moment: '2020', reason: 'missing', series: ['north'] },
  'other-without-top': {},
  'other-of-rates': { field: 'share' },
  'top-of-several': { fields: ['fish', 'shells'] },
  'unworn-colours': { type: 'table' },
  'unknown-coloured': { name: 'nroth', nearest: 'north', allowed: ['north', 'south'] },
  'colour-contrast': {
    name: 'north',
    colour: '#ffee00',
    shown: '#ffee00',
    ratio: '1.2',
    theme: 'light',
  },
  'colours-alike': { name: 'north', other: 'south', theme: 'light', better: '#8a4b00' },
};
