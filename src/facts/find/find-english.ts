import { englishNumerals, readEnglishNumeral } from '../../reading/numerals/english.ts';
import type { FoundNumber } from './find-dates.ts';

const numeral = new RegExp(
  `(?<![A-Za-z'-])(?:an? (?=hundred|thousand|million|billion|trillion|dozen)|(?=(?:${englishNumerals.join('|')})(?![a-z])))`,
  'gi',
);
const parts = '(?:thirds?|halves|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)';
const partsAfter = new RegExp(`[ -]${parts}(?![a-z])`, 'iy');
const others: readonly RegExp[] = [
  new RegExp(`(?<![A-Za-z-])(?:an? ${parts}(?= of)|one[ -]${parts})(?![a-z])`, 'gi'),
  new RegExp(
    `(?<![A-Za-z-])(?:one|(?<!\\d)\\d{1,9}) (?:in|out of) (?:every )?(?:${englishNumerals.join('|')}|\\d+)(?![a-z])`,
    'gi',
  ),
  /(?<![A-Za-z-])one (?:per cent|percent|hundred|thousand|million|billion|dozen)(?![a-z])/gi,
  /(?<=\b(?:more than|over|less than|nearly|almost|about|around|at least|under|exactly|one|a|by|roughly|some) )half(?![a-z-])/gi,
  /(?<![A-Za-z-])half(?= (?:of|the|a|an|its|their|our|as|that)\b)/gi,
  /(?<![A-Za-z-])twice(?= (?:as|the|that|its|their)\b)/gi,
  /(?<![A-Za-z-])(?:doubled|tripled|trebled|quadrupled|halved)(?![a-z])|(?<![A-Za-z-])(?:double|triple)(?= (?:the|that|its|their)\b)/gi,
  /(?<![A-Za-z-])(?:two|three|four|five|six|seven|eight|nine|ten|hundred)-?fold(?![a-z])/gi,
  /(?<![A-Za-z-])(?:dozens|hundreds|thousands|millions|billions|trillions|scores)(?= of\b)/gi,
];
const rank =
  '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ranking = 'ranked|ranks|rank|ranking|came|comes|placed|finished|stood|in';
/** “Second” and on rank behind an article or a verb; “first” does only where something is ranked. */
const ordinals: readonly RegExp[] = [
  new RegExp(
    `(?<=\\b(?:the|its|their|our|is|are|was|were|every|${ranking}) )${rank}(?![a-z])`,
    'gi',
  ),
  new RegExp(`(?<=\\b(?:${ranking}) )first(?![a-z])(?! time)`, 'gi'),
  new RegExp(
    `(?<![A-Za-z-])(?:(?:${tens})[ -](?:first|${rank})|thirtieth|fortieth|fiftieth)(?![a-z])`,
    'gi',
  ),
];

/** English number words that tell a number. “One” by itself is an article, and “zero” and “none” count nothing. */
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
  const add = (kind: 'figure' | 'ordinal', patterns: readonly RegExp[]) => {
    for (const pattern of patterns)
      for (const match of text.matchAll(pattern))
        found.push({ kind, start: match.index, end: match.index + match[0].length });
  };
  add('figure', others);
  add('ordinal', ordinals);
  return found;
}
