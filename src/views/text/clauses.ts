import { type Inline, type InlineRun, wordsOf } from '../../model/inline.ts';
import { largest } from '../../model/units/extremes.ts';
import { emsOf } from './ems.ts';

/** A headline whose lines break between its clauses where they can. */
export interface Clauses {
  readonly words: Inline;
  /** The width of the longest clause, in ems; 0 where there is only one. */
  readonly ems: number;
}

const ending = /(?<=[，；：。！？…—][”’》」』）】]*)(?![”’》」』）】…—])/u;
const ended = /[，；：。！？…—][”’》」』）】]*$/u;

/**
 * Puts each clause of a headline into a span that is broken only where it does not fit into a
 * line. Chinese has no spaces to break at, and a line that ends within a word reads badly in large
 * type. A headline without full-width punctuation is left as it is.
 */
export function byClause(words: Inline): Clauses {
  const clauses = clausesOf(words);
  if (clauses.length < 2) return { words, ems: 0 };
  return {
    words: clauses.map((runs) => ({ name: 'span', attributes: { class: 'clause' }, runs })),
    ems: largest(clauses.map((clause) => emsOf(wordsOf(clause)))),
  };
}

/** The clauses of a headline, each with the punctuation that ends it. */
export function clausesOf(words: Inline): Inline[] {
  let clause: InlineRun[] = [];
  const clauses = [clause];
  const begin = () => {
    clause = [];
    clauses.push(clause);
  };
  for (const run of words) {
    const pieces = typeof run === 'string' ? run.split(ending) : [run];
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) begin();
      if (piece !== '') clause.push(piece);
    }
    if (typeof run === 'string' && ended.test(run)) begin();
  }
  return clauses.filter((runs) => runs.length > 0);
}
