import { lookUp } from '../../schema/look-up.ts';
import { wordsFor } from '../../words/languages.ts';

/** The heads that a footnote mark stands behind. */
export interface MarkedHead {
  readonly text: string;
  readonly mark: string;
}

/**
 * The footnotes of a table whose marks are taken off its heads: “* preliminary” becomes “2025: preliminary”.
 * A mark that no footnote explains is explained by what it usually means, else it is its own note.
 */
export function markNotes(
  notes: readonly string[],
  heads: readonly MarkedHead[],
  language: string,
): string[] {
  const texts = wordsFor(language).imported;
  const left = [...notes];
  const added: string[] = [];
  for (const mark of new Set(heads.map((head) => head.mark))) {
    const times = heads.filter((head) => head.mark === mark).map(({ text }) => text);
    const at = left.findIndex((note) => meaningOf(note, mark) !== undefined);
    const meaning = at < 0 ? undefined : meaningOf(left[at] ?? '', mark);
    const note = texts.marked(times, meaning ?? lookUp(texts.marks, mark.toLowerCase()) ?? mark);
    if (at < 0) added.push(note);
    else left[at] = note;
  }
  return [...left, ...added];
}

/** The meaning that a footnote gives a mark: “* preliminary”, “p = provisional”. */
function meaningOf(note: string, mark: string): string | undefined {
  const begins = note.toLowerCase().startsWith(mark.toLowerCase());
  if (!begins) return undefined;
  const rest = note.slice(mark.length);
  const parted = /^\s*[:：=.)）\]、-]\s*|^\s+/.exec(rest)?.[0];
  const isSign = !/[\p{L}\p{N}]$/u.test(mark);
  if (parted === undefined && !isSign) return undefined;
  return rest.slice(parted?.length ?? 0).trim() || undefined;
}
