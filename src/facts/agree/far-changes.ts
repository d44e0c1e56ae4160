import type { LeadWord, Vocabulary } from '../../reading/words/vocabulary.ts';
import type { FoundWord } from '../../reading/words/word-table.ts';

/** No more words than this stand between a verb of change and its number. */
const longest = 12;

/**
 * A word of change that stands further in front of a number: fell sharply, fell in March by. Words of time and manner may stand
 * between, and any others where the number’s words begin with what names the size of a change (by).
 */
export function farChange(
  text: string,
  end: number,
  from: number,
  { lead, between, sizedBy }: Vocabulary,
): FoundWord<LeadWord> | undefined {
  if (!between) return undefined;
  const described = sizedBy && byAn.exec(text.slice(0, end));
  const isSized = described || sizedBy?.test(text.slice(end, from)) === true;
  let at = described ? described.index : end;
  for (let count = 0; count < longest; count += 1) {
    // Fell for a third month, by 3%.
    while (at > 0 && (isSized ? ' ,' : ' ').includes(text.charAt(at - 1))) at -= 1;
    const rest = text.slice(0, at);
    const word = between.exec(rest);
    const found = word || (count === 0 && !described) ? undefined : lead.before(text, at);
    if (found && isChange(found.meaning)) return found;
    if (found && found.meaning !== 'plain') return undefined;
    const other = isSized && !word ? (count === 0 ? active : any).exec(rest) : word;
    if (!other) return undefined;
    at = other.index;
  }
  return undefined;
}

/** Fell by a sharp 3%. */
const byAn = / by an? (?:[a-z-]+ ?){1,3}$/i;
/** A word of any kind within a clause; right before “by” none that is a participle: caused by. */
const any = /(?<![\p{L}\d.,'’-])[\p{L}\d'’-]+$/u;
const active = /(?<![\p{L}\d.,'’-])(?!\p{L}+(?:ed|en|wn|ne|ld|lt|ght|de)$)[\p{L}\d'’-]+$/u;

function isChange(word: LeadWord): boolean {
  return ['fall', 'rise', 'loss', 'size', 'descent'].includes(word);
}
