import { englishNumerals, readEnglishNumeral } from '../../reading/numerals/english.ts';
import { spansOf } from './find-words.ts';
import type { FoundNumber } from './found-number.ts';

const numeral = new RegExp(
  `(?<![A-Za-z'-])(?:an? (?=hundred|thousand|million|billion|trillion|dozen)|(?=(?:${englishNumerals.join('|')})(?![a-z])))`,
  'gi',
);
const units =
  'third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|twentieth|hundredth|thousandth';
const parts = `(?:halves|(?:${units})s?)`;
const partsAfter = new RegExp(`[ -]${parts}(?![a-z])`, 'iy');
/** What stands behind a fraction, and not behind an ordinal: “by a third.”, “a third more”, but “a third term”. */
const partEnds =
  '(?=$|[.,;:!?)—–"”\']| (?:of|more|less|fewer|higher|lower|larger|smaller|bigger|cheaper|longer|shorter|faster|slower|as|above|below|since|from|in|on|over|compared|during|this|last|were|was|are|is|have|had|said|say|would|will|do|did|to|by|between|and|or|at|each|off|down|up|when|while|after|before|again|or more|later|earlier)\\b)';

const multiple = '(?:doubl|tripl|trebl|quadrupl|quintupl|sextupl|septupl|octupl)';
const others: readonly RegExp[] = [
  new RegExp(
    `(?<![A-Za-z-])(?:an?|another) (?!quarter ago|quarter earlier)(?:full )?${parts}${partEnds}`,
    'gi',
  ),
  new RegExp(
    `(?<![A-Za-z-])(?:nearly|almost|over|about|around|roughly|just under|just over|more than|less than|close to|some|at least|only|fully) (?:a |one )${parts}(?![a-z])(?! (?:term|time|part(?:y|ies)|person|countr(?:y|ies)|place|way|world|child|wave|runway|reading|straight|consecutive|successive|day|year|week|month|season|round|test|goal)\\b)`,
    'gi',
  ),
  new RegExp(`(?<![A-Za-z-])one[ -](?:${units})(?![a-z])`, 'gi'),
  /(?<![A-Za-z-])(?:a |one )?(?:quarter|half)[- ](?:of a |a )?(?:percentage[- ])?points?(?![a-z])/gi,
  /(?<![A-Za-z-])an? (?:full )?(?:percentage|basis)[ -]point(?![a-z])/gi,
  new RegExp(
    `(?<![A-Za-z-])(?:one|(?<!\\d)\\d{1,9}) (?:in|out of) (?:every )?(?:${englishNumerals.join('|')}|\\d+)(?![a-z])`,
    'gi',
  ),
  /(?<![A-Za-z-])one[- ](?:per cent|percent|hundred|thousand|million|billion|dozen|percentage|tonne|ton|metre|meter|kilometre|mile|degree|inch|foot|dollar|pound|euro|cent|penny|pence|seat|vote)(?![a-z])/gi,
  // One that counts and is no pronoun: only one, one death, all but one.
  /(?<=\b(?:only|just|exactly|all but|at least|fewer than|more than|no more than|another|a single) )one(?![a-z-])(?! (?:another|day|reason|thing|way)\b)/gi,
  /(?<![A-Za-z-])one (?:death|fatality|case|casualty|injury|arrest)(?![a-z])|(?<![A-Za-z-])one (?:person|man|woman|child|worker|soldier|officer|passenger|patient|driver|pupil|student|civilian|policeman|firefighter|teenager|boy|girl|resident|victim|survivor)(?= (?:(?:has|have|had|was|were|is|are|been|also) )*(?:died|dead|killed|injured|hurt|wounded|missing|arrested|hospitali[sz]ed|rescued|infected|trapped|drowned|critically|seriously)\b)/gi,
  /(?<=\b(?:[Nn]umber|No\.) )one(?![a-z])(?! (?:Downing|priority|reason|fan)\b)/g,
  /(?<=\b(?:more than|over|less than|nearly|almost|about|around|at least|under|exactly|one|a|by|roughly|some|only|just|below|above|just over|just under|close to|up to|in|to|and a) )half(?![a-z-])(?! (?:hour|term|day|year|price|time|century|mast)s?\b)/gi,
  /(?<![A-Za-z-])(?<!\b(?:other|first|second|better|last|opening|closing|latter|former|top|bottom|northern|southern|eastern|western|upper|lower|left|right) )half(?= (?:of|the|a|an|its|their|our|as|that|said|say|were|are|was|have|had|would|will|do|did|live|lived|those|these|all)\b)(?! (?:an eye|the battle|the story|the fun))/gi,
  /(?<![A-Za-z-])twice(?= (?:as|the|that|its|their|what|a|an|per|more|this|last|over|daily|weekly|yearly|their)\b)/gi,
  new RegExp(
    `(?<![A-Za-z-])(?:${multiple}(?:ed|ing)|halv(?:ed|ing))(?![a-z-])(?! (?:down|as\\b|back|over|up))`,
    'gi',
  ),
  new RegExp(
    `(?<![A-Za-z-])${multiple}es?(?= (?:the|that|its|their|in|by|to|from|what|this|last|since|within|over|as (?:many|much|likely|fast))\\b)|(?<=\\b(?:to|will|would|could|may|might|can|should|nearly|almost|than|about|did|not|they|rates|prices|more) )(?:${multiple}e|halve)(?![a-z-])(?! (?:as|down|check|up|glazing|bed|act|the effort)\\b)`,
    'gi',
  ),
  /(?<![A-Za-z-])halves (?=the|its|their)/gi,
  /(?<=\b(?:to|at|below|above|near|nearly|almost|virtually|hit|reached|reach) )zero(?![a-z-])(?! (?:tolerance|emissions?|carbon|waste|hours?)\b)/gi,
  /^(?:Third|Quarter|Fifth|Tenth)s?(?= of\b)/g,
  /(?<![A-Za-z-])(?:(?:low|mid|high)[- ])?(?:single|double|triple|quadruple)[- ](?:digits?|figures?)(?![a-z])/gi,
  new RegExp(
    `(?<![A-Za-z-])(?:(?:${englishNumerals.join('|')}|hundred|thousand)[- ]?fold)(?![a-z])`,
    'gi',
  ),
  /(?<![A-Za-z-])(?:(?:several|many|a few|a couple of|some|few|untold) )?(?:(?:tens|dozens|hundreds|thousands|millions|billions|trillions)(?: of (?:thousands|millions|billions|trillions))?)(?![a-z])|(?<![A-Za-z-])scores(?= of\b)/gi,
  /(?<![A-Za-z-])(?:several|many|a few|a couple of|few) (?:hundred|thousand|million|billion|dozen)(?![a-z])/gi,
  /(?<![A-Za-z-])half[- ]a[- ](?:dozen|million|billion|trillion|century)(?![a-z])|(?<![A-Za-z-])(?:thrice|a dozen|the dozen)(?![a-z])/gi,
];
const rank =
  '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ranking =
  'ranked|ranks|rank|ranking|came|comes|come|coming|placed|places|finished|finishes|finishing|finish|stood|in|lies|lie|lying|sits|sit|sitting|ran|joint|qualified|be|went|go|goes|moved|climbed|rose|dropped|slipped|fell|down|up|to|stay|stayed|remain|remained';
const superlative =
  '(?:[a-z]+est|most|least|best|worst|placed|ranked|straight|consecutive|successive|(?:time|year|month|quarter|week|day|season|game)s? (?:in a row|running)|time|place|spot|biggest)';
/** “Second” and on rank behind an article or a verb; “first” does only where something is ranked. */
const ordinals: readonly RegExp[] = [
  new RegExp(`(?<![A-Za-z-])${rank}(?=[- ]${superlative}(?![a-z]))`, 'gi'),
  new RegExp(
    `(?<=\\b(?:the|its|their|our|his|her|my|your|is|are|was|were|every|${ranking}) )${rank}(?![a-z-])`,
    'gi',
  ),
  new RegExp(
    `(?<=\\b(?!be\\b|in\\b|to\\b|up\\b|go|went|down)(?:${ranking}) )first(?![a-z])(?! time)`,
    'gi',
  ),
  /(?<=\bin )first(?= (?:place|position)\b)|(?<![A-Za-z-])first(?= (?:in the (?:table|world|rankings?|league|standings)))/gi,
  new RegExp(
    `(?<![A-Za-z-])(?:(?:${tens})[ -](?:first|${rank})|thirtieth|fortieth|fiftieth)(?![a-z])`,
    'gi',
  ),
];

/** A word of a number, of a place in an order or of a part begins so: what all that is found here has, and more. */
export const englishNumberWords = new RegExp(
  `(?<![A-Za-z])(?:${englishNumerals.join('|')}|${tens}|${rank}|first|an? (?:full )?(?:percentage|basis)|hundred|thousand|million|billion|trillion|dozen|tens|hal[fv]|quarter|thirtieth|fortieth|fiftieth|${units}|scores|thrice|twice|single|double|triple|quadruple|${multiple})`,
  'i',
);

/** The English number words that tell a number. “One” by itself is an article, and “zero” and “none” count nothing. */
export function findEnglishNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const { index } of text.matchAll(numeral)) {
    const read = readEnglishNumeral(text, index);
    if (!read) continue;
    partsAfter.lastIndex = read.end;
    const end = partsAfter.test(text) ? partsAfter.lastIndex : read.end;
    const written = text.slice(index, end).toLowerCase();
    if (written !== 'one' && written !== 'zero') found.push({ kind: 'figure', start: index, end });
  }
  for (const span of spansOf(text, others)) found.push({ kind: 'figure', ...span });
  for (const span of spansOf(text, ordinals)) found.push({ kind: 'ordinal', ...span });
  return found.sort((a, b) => b.end - b.start - (a.end - a.start));
}
