import type { Mistake } from '../../mistakes/mistake.ts';
import { type EditorLanguage, editorWords } from '../../words/languages.ts';

/** A change of the file that mends a problem, as a button offers it. Offsets are of the file. */
export interface Mend {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** What mistakes know of their mends, as far as they know any. */
interface Known {
  readonly written?: unknown;
  readonly allowed?: unknown;
  readonly isWhole?: unknown;
  readonly suggestions?: unknown;
  readonly isCount?: unknown;
  readonly nearest?: unknown;
}

/** The mends that can be made without asking: other words for a bound number, a cell for an unbound one, a name that was misspelt. */
export function mendsOf(
  mistake: Mistake,
  span: Span,
  text: string,
  language: EditorLanguage,
): Mend[] {
  const known = mistake.values as Known;
  if (mistake.code.startsWith('fact-')) return rewordings(known, span, text);
  if (mistake.code.startsWith('unbound-')) return bindings(known, span, text, language);
  return renamings(known, span, text);
}

/** Other words between the brackets; not where more than these is to be replaced. */
function rewordings({ allowed, isWhole }: Known, { from, to }: Span, text: string): Mend[] {
  const [, words] = /^\[((?:[^[\]\\]|\\.)*)\]\(/.exec(text.slice(from, to)) ?? [];
  if (words === undefined || isWhole === true) return [];
  const inner = { from: from + 1, to: from + 1 + words.length };
  return texts(allowed).map((insert) => ({ label: insert, ...inner, insert }));
}

/** A link to each cell that fits, and the reasons for which a number may stand without one. */
function bindings(
  { written, suggestions, isCount }: Known,
  span: Span,
  text: string,
  language: EditorLanguage,
): Mend[] {
  const words = text.slice(span.from, span.to);
  if (typeof written !== 'string' || words !== written) return [];
  const { bindTo, waivers } = editorWords(language).desk.text;
  const cells = texts(suggestions).map((insert) => {
    const [, address = ''] = /\(fact:(.*)\)$/.exec(insert) ?? [];
    return { label: bindTo(address), ...span, insert };
  });
  const reasons =
    isCount === true ? (['count', 'name'] as const) : (['name', 'date', 'ordinal'] as const);
  const waived = reasons.map((reason) => ({
    label: waivers[reason],
    ...span,
    insert: `[${words}](nofact:${reason})`,
  }));
  return [...cells, ...waived];
}

/** The nearest of the names that there are, where the misspelt one stands at its place alone. */
function renamings(known: Known, { from, to }: Span, text: string): Mend[] {
  const { nearest } = known;
  if (typeof nearest !== 'string' || nearest === '') return [];
  const given = Object.values(known).filter(
    (value) => typeof value === 'string' && value !== nearest,
  );
  const span = text.slice(from, to);
  const wrong = given.find(
    (value): value is string =>
      typeof value === 'string' && value !== '' && span.split(value).length === 2,
  );
  if (wrong === undefined) return [];
  const at = from + span.indexOf(wrong);
  return [{ label: nearest, from: at, to: at + wrong.length, insert: nearest }];
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
