import { largest } from '../../model/units/extremes.ts';
import { emsOf } from './ems.ts';

/** A headline whose lines break between its clauses where they can. */
export interface Clauses {
  readonly html: string;
  /** The clauses, as HTML; none where there is only one. */
  readonly clauses: readonly string[];
  /** The width of the longest clause, in ems; 0 where there is only one and nothing to keep together. */
  readonly ems: number;
}

const token = /<[^>]*>|[^<]+/g;
const ending = /(?<=[，；：。！？…—][”’》」』）】]*)(?![”’》」』）】…—])/u;
const ended = /[，；：。！？…—][”’》」』）】]*$/u;

/**
 * Puts each clause of a headline's HTML into a span that is broken only where it does not fit into a
 * line. Chinese has no spaces to break at, and a line that ends within a word reads badly in large
 * type. A headline without full-width punctuation is left as it is.
 */
export function byClause(html: string): Clauses {
  const clauses = [''];
  let depth = 0;
  for (const [part] of html.matchAll(token)) {
    if (part.startsWith('<')) depth += part.startsWith('</') ? -1 : part.endsWith('/>') ? 0 : 1;
    const pieces = depth === 0 && !part.startsWith('<') ? part.split(ending) : [part];
    const [first = '', ...rest] = pieces;
    clauses[clauses.length - 1] += first;
    for (const piece of rest) clauses.push(piece);
    if (depth === 0 && ended.test(part)) clauses.push('');
  }
  const all = clauses.filter((clause) => clause !== '');
  if (all.length < 2) return { html, clauses: [], ems: 0 };
  return {
    clauses: all,
    html: all.map((clause) => `<span class="clause">${clause}</span>`).join(''),
    ems: largest(all.map((clause) => emsOf(clause.replace(/<[^>]*>/g, '')))),
  };
}
