import type { Span } from './find-dates.ts';
import { englishNumerals } from './numerals-en.ts';

const numerals = englishNumerals.filter((word) => word !== 'one' && word !== 'zero').join('|');
const any = englishNumerals.join('|');
const steps = 'hundred|thousand|million|billion|trillion|dozen';
const parts = 'half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth';
const joint = '(?:[\\s-]+(?:and[\\s-]+)?)';

/** Each kind of number that English writes in words. “One” alone is an article. */
const patterns: readonly RegExp[] = [
  new RegExp(
    `(?<![\\w-])(?:(?:a|an|one)[\\s-]+(?:${steps})s?|(?:${numerals}))(?:${joint}(?:${any}|${steps}|point|${parts})s?)*(?![\\w])`,
    'giu',
  ),
  new RegExp(
    `(?<![\\w-])one(?=[\\s-]+(?:in|out of)[\\s-]+(?:${any}|\\d))|(?<![\\w-])one point (?:${any})`,
    'giu',
  ),
  new RegExp(
    `(?<![\\w-])(?:a|one|two|three)[\\s-]+(?:${parts})s?(?![\\w-])(?! (?:time|party|person|place|round|look))`,
    'giu',
  ),
  /(?<![\w-])(?:half (?:of|the|its|their|as)|by half|in half|halve[sd]?|halving)(?![\w-])/giu,
  /(?<![\w-])(?:twice|thrice|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing)|\w+fold)(?![\w-])/giu,
  /(?<![\w-])(?:dozens|hundreds|thousands|millions|billions|trillions|scores) of(?![\w-])/giu,
  /(?<![\w-])(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|twentie|thirtie)th(?![\w-])(?! century)/giu,
];
const noNumbers = /^(?:manifold|scaffold|unfold|enfold|double[\s-](?:check|click)|one[\s-]fold)/i;

/** The numbers that an English text writes in words. */
export function findEnglishNumbers(text: string): Span[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(({ 0: match }) => !noNumbers.test(match))
      .map(({ index, 0: match }) => ({ start: index, end: index + match.length })),
  );
}
