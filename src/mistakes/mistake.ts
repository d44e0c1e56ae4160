import { type MistakeCode, type MistakeValues, mistakes } from '../words/kinds/catalogue.ts';
import type { Severity } from '../words/kinds/phrases.ts';
import { type EditorLanguage, editorWords } from '../words/languages.ts';

/** Where a mistake stands. `file` is relative to the site's folder; `line` and `column` count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A mistake in words: what is wrong, and how to mend it. */
export interface MistakeText {
  readonly problem: string;
  readonly hint: string;
}

/**
 * A mistake of the user's: a place, a problem and its mend. Everything else that is thrown is a bug.
 * Mistakes are collected, so that an editor sees all of them at once; see `Mistakes`.
 */
export class Mistake<Code extends MistakeCode = MistakeCode> extends Error {
  override readonly name = 'Mistake';
  readonly code: Code;
  readonly place: Place;
  readonly values: MistakeValues<Code>;
  readonly severity: Severity;

  constructor(code: Code, place: Place, values: MistakeValues<Code>) {
    super(`${place.file}:${place.line}:${place.column} ${code}`);
    this.code = code;
    this.place = place;
    this.values = values;
    this.severity = mistakes[code].severity;
  }

  /** The problem and its mend, in the editor's language. */
  inWords(language: EditorLanguage): MistakeText {
    const shown = Object.fromEntries(
      Object.entries(this.values as object).map(([name, value]) => [name, inSight(value)]),
    );
    const [problem, hint] = editorWords(language).mistakes[this.code](shown as never);
    return { problem, hint };
  }
}

/** As many characters of a text as a message shows: a cell may hold megabytes. */
const mostShown = 1000;

function inSight(value: unknown): unknown {
  if (typeof value !== 'string' || value.length <= mostShown) return value;
  return `${value.slice(0, mostShown).toWellFormed()}…`;
}

/** Collects mistakes while the work goes on; nothing stops at the first. */
export class Mistakes {
  readonly list: Mistake[] = [];
  readonly #told = new Set<string>();

  /** Tells a mistake, once: a text that serves two languages is read twice. */
  add<Code extends MistakeCode>(code: Code, place: Place, values: MistakeValues<Code>): void {
    this.tell(new Mistake(code, place, values) as Mistake);
  }

  tell(mistake: Mistake): void {
    const id = `${mistake.message} ${JSON.stringify(mistake.values)}`;
    if (this.#told.has(id)) return;
    this.#told.add(id);
    this.list.push(mistake);
  }

  get hasErrors(): boolean {
    return this.list.some((mistake) => mistake.severity === 'error');
  }

  /** In the order in which an editor walks through the files. */
  sorted(): Mistake[] {
    return [...this.list].sort(
      (a, b) =>
        a.place.file.localeCompare(b.place.file, 'en') ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column,
    );
  }
}
