import type { coverageMistakes as coverageMistakesKinds, Unbound } from '../kinds/coverage.ts';
import { type Bound, type factMistakes as factMistakesKinds, quoted } from '../kinds/facts.ts';
import { type MistakeTexts, pick } from '../kinds/phrases.ts';

/** What may be written instead. */
const instead = ({ allowed, address, isWhole, written }: Bound) => {
  const file = `data/${address.split('/')[0]}.json`;
  if (allowed.length === 0) return `Write the sentence without this number, or correct ${file}.`;
  const place = isWhole ? ` in place of all of “${written}”` : '';
  return `Write ${quoted(allowed, ['“', '”'], ', ', ' or ')}${place}; if the data are wrong, correct ${file}.`;
};

/** A story states figures; a standing page may also tell of rules, or of what was wrong before. */
const unbound = ({ written, suggestions, isCount }: Unbound): readonly [string, string] => [
  `“${written}” is a number that answers for nothing.`,
  `${suggestions.length ? `If it means what this cell says, bind it: ${suggestions.join(' or ')}; if not, bind it to its own cell.` : `Bind it: [${written}](fact:dataset/key/field).`} If it is no figure, say why: [${written}](nofact:${isCount ? 'count' : 'name'}), or ${isCount ? 'name, ' : ''}date, quote, ordinal; a name that comes often goes under “names” in content/site.yaml.`,
];

export const factMistakes: MistakeTexts<typeof factMistakesKinds> = {
  'fact-mismatch': (fact) => [
    `“${fact.written}” is not what the data say: ${fact.address} is ${fact.says}.`,
    instead(fact),
  ],
  'fact-rounding': (fact) => [
    pick(fact.reason, {
      'cut-off': `“${fact.written}” is ${fact.says} (${fact.address}) with digits cut off; figures are rounded half up.`,
      'rounded-up': `“${fact.written}” is ${fact.says} (${fact.address}) rounded up; figures are rounded half up.`,
      'too-precise': `“${fact.written}” has more decimals than the data: ${fact.address} is ${fact.says}.`,
      'to-nothing': `“${fact.written}” makes nothing of ${fact.says} (${fact.address}).`,
    }),
    instead(fact),
  ],
  'fact-qualifier': (fact) => [
    pick(fact.reason, {
      lost: `“${fact.written}” leaves out a word: ${fact.address} is not exact, it says ${fact.says}.`,
      untrue: `“${fact.written}” is not true of ${fact.address}, which is exactly ${fact.says}.`,
      other: `“${fact.written}” says something else than ${fact.address}, which is ${fact.says}.`,
    }),
    instead(fact),
  ],
  'fact-undecidable': (fact) => [
    pick(fact.reason, {
      bound: `Whether “${fact.written}” is true cannot be told: ${fact.address} says only ${fact.says}.`,
      verb: `The verb before “${fact.written}” is not known: if it says that this mark was passed, it is not true, since ${fact.address} is ${fact.says}.`,
      denied: `“${fact.written}” is denied, and what it says then cannot be told: ${fact.address} is ${fact.says}.`,
      'wide-range': `“${fact.written}” is so wide that it says little of ${fact.says} (${fact.address}).`,
    }),
    instead(fact),
  ],
  'fact-unit': (fact) => [
    pick(fact.reason, {
      missing: `“${fact.written}” has no unit: ${fact.address} is ${fact.says}.`,
      other: `“${fact.written}” is in another unit than ${fact.address}, which is ${fact.says}.`,
      ordinal: `“${fact.written}” is a place in an order; ${fact.address} is ${fact.says}.`,
      points: `“${fact.written}” mixes up percent and percentage points: ${fact.address} is ${fact.says}.`,
      per: `“${fact.written}” does not say for what: ${fact.address} is ${fact.says}.`,
    }),
    `${instead(fact)} The unit may also stand right behind the link.`,
  ],
  'fact-cut': (fact) => [
    `The number goes on outside the link of “${fact.written}”, so that readers see another one.`,
    `Put the whole number between the brackets. ${instead(fact)}`,
  ],
  'fact-not-a-number': (fact) => [
    `“${fact.written}” holds no number, and ${fact.address} is ${fact.says}.`,
    `${instead(fact)} Words that say something about a number are bound with claim:, as in [fastest](claim:… "is max").`,
  ],
  'fact-two-numbers': (fact) => [
    `“${fact.written}” holds more than one number; a link binds one.`,
    `Bind each number by itself. ${instead(fact)}`,
  ],
  'fact-vague': (fact) => [
    `“${fact.written}” names no number that could be compared; ${fact.address} is ${fact.says}.`,
    instead(fact),
  ],
  'fact-unreadable': (fact) => [
    pick(fact.reason, {
      words: `“${fact.written}” cannot be read as a number: “${fact.rest}” is no known unit or qualifier.`,
      contradiction: `“${fact.written}” holds qualifiers that contradict each other.`,
      digits: `“${fact.rest}” is no number as it is written.`,
      language: `“${fact.written}” is not what the site writes in this language, whose words are not read: ${fact.address} is ${fact.says}.`,
    }),
    `Leave in the link only the number with its unit and qualifier. ${instead(fact)}`,
  ],
  'fact-text': (fact) => [
    `“${fact.written}” is not the name that ${fact.address} has: ${fact.says}.`,
    instead(fact),
  ],
  'fact-date': (fact) => [
    `“${fact.written}” is not the date of ${fact.address}: ${fact.says}.`,
    instead(fact),
  ],
  'fact-no-value': (fact) => [
    `“${fact.written}” is bound to ${fact.address}, which has no value.`,
    'Fill in the dataset, or write the sentence without this number.',
  ],
};

export const coverageMistakes: MistakeTexts<typeof coverageMistakesKinds> = {
  'unbound-number': unbound,
  'unbound-on-page': unbound,
  'unbound-in-name': ({ written }) => [
    `“${written}” is a number in a name or description, which leads to no cell: it would stay when the data change.`,
    'Say it without the number; if it belongs to a name, put that under “names” in content/site.yaml.',
  ],
  'no-small-count': ({ written }) => [
    `“${written}” is waived as a count, and is no count of up to ten in words.`,
    `Bind it: [${written}](fact:dataset/key/field); “count” is for such as “two ministers”.`,
  ],
  'unbound-finding': ({ written, address }) => [
    `The title says “${written}” of something, and no cell answers for it: it would stay when the data change.`,
    `Bind the words: [${written}](claim:${address} "is max"), or "is min", "is rank 2", "> another cell".`,
  ],
  'many-waivers': ({ waived, numbers }) => [
    `${waived} of the ${numbers} numbers in this story are waived, more than one in eight.`,
    'Bind those that are figures to a cell; a story that waives its numbers does not answer for them.',
  ],
};
