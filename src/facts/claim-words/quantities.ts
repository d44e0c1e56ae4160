import { fold } from '../../reading/characters/normalise-characters.ts';
import type { Reading } from '../../reading/characters/written-quantity.ts';
import { type ReadingStyle, readQuantity } from '../../reading/read-quantity.ts';
import { canonical } from '../../reading/units/same-measure.ts';
import { findNumbers } from '../find/find-numbers.ts';
import { overlaps, type Taken } from './read-words.ts';

/** A quantity in a claim's words, with its qualifier, and each way to read it. */
export interface SaidQuantity extends Taken {
  readonly text: string;
  readonly readings: readonly SaidReading[];
}

/** A reading in canonical units: percent as a plain ratio. */
export interface SaidReading {
  readonly value: number;
  readonly upper?: number | undefined;
  readonly step: number;
  /** How far “about” and “nearly” may be off: a share of it. */
  readonly reach: number;
  readonly form: Reading['form'];
  readonly qualifier: Reading['qualifier'];
  /** Whether the words of the number itself say that it is a fall: 0.5 points lower. */
  readonly isFall: boolean;
}

/** Parts and multiples in words, which are numbers though they may not stand as such elsewhere. */
const shares =
  /\b(?:half|halves|(?:an? |one |two |three |four |five )?(?:-)?(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?|doubl(?:e|ed|es|ing)|twice|tripl(?:e|ed)|trebled?|thrice|quadrupled?|\w+fold)\b|[一二两三四五六七八九十百\d]+分之[一二两三四五六七八九十\d]+|一半|半数|过半|[一二三四五六七八九]成(?!长|为|立|功|本|果|绩|交|员)|翻(?:了)?[一两]?(?:番|倍)|[一两二三四五六七八九十\d]+倍/giu;

/** Loose words may be off by a twentieth of a figure and by a tenth of a part or multiple in words. */
const figureReach = 0.05;
const partReach = 0.1;

/** The quantities in some words, with what qualifies it. */
export function quantitiesIn(
  written: string,
  language: string,
  style: ReadingStyle,
  taken: readonly Taken[],
): SaidQuantity[] {
  const text = fold(written);
  const found = findNumbers(written, { language, words: style.words, names: [] });
  const ofShares = [...text.matchAll(shares)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
  const cores: Taken[] = found.filter(({ kind }) => kind === 'figure' || kind === 'ordinal');
  for (const share of ofShares) if (!overlaps(share.start, share.end, found)) cores.push(share);
  const quantities: SaidQuantity[] = [];
  for (const core of cores.sort((a, b) => a.start - b.start)) {
    if (overlaps(core.start, core.end, [...taken, ...quantities])) continue;
    const whole = widest(text, core, style);
    const isShare = ofShares.some((each) => each === core);
    if (whole) quantities.push(whole);
    else if (!isShare)
      quantities.push({ ...core, text: written.slice(core.start, core.end), readings: [] });
  }
  return quantities;
}

/** The longest passage around a number that reads as one quantity. */
function widest(text: string, core: Taken, style: ReadingStyle): SaidQuantity | undefined {
  for (const start of edges(text, core.start, -1))
    for (const end of edges(text, core.end, 1)) {
      const part = text.slice(start, end);
      const read = readQuantity(part, style);
      if (read.length > 0 && part.trim() === part)
        return { start, end, text: part, readings: read.map(asSaid) };
    }
  return undefined;
}

/** Places where a passage may begin or end, the farthest first: between words or Chinese characters. */
function edges(text: string, from: number, step: 1 | -1): number[] {
  const found = [from];
  for (let at = from; found.length < 9 && at >= 0 && at <= text.length; at += step) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at)];
    if (at !== from && (!/[a-z\d.]/i.test(before) || !/[a-z\d.]/i.test(after))) found.push(at);
  }
  return found.reverse();
}

function asSaid({ value, upper, step, bases, form, qualifier, change }: Reading): SaidReading {
  const factor = canonical(bases ?? {}, 1).factor;
  const shown = (amount: typeof value) => amount.times(factor).toNumber();
  const reach = form === 'fraction' || form === 'multiple' ? partReach : figureReach;
  return {
    value: shown(value),
    upper: upper && shown(upper),
    step: shown(step),
    reach,
    form,
    qualifier,
    isFall: change === 'fall' || change === 'weak',
  };
}
