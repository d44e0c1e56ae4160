import type { Mistake, Mistakes } from '../mistakes/mistake.ts';
import { type EditorLanguage, editorWords } from '../words/languages.ts';

/** One mistake as the browser shows it. */
export interface ShownMistake {
  readonly place: string;
  readonly code: string;
  readonly problem: string;
  readonly mend: string;
}

/** What the browser shows over a page: the errors of its own files, and those elsewhere. None: nothing. */
export interface OverlayData {
  readonly language: EditorLanguage;
  /** The headings over the errors of this page, and over all. */
  readonly here: string;
  readonly all: string;
  readonly hereHint: string;
  readonly allHint: string;
  readonly elsewhere: string;
  readonly close: string;
  readonly own: readonly ShownMistake[];
  readonly others: readonly ShownMistake[];
}

/** The errors among mistakes, in words, parted by whether they stand in files of a page; warnings are for the terminal alone. */
export function overlayData(
  mistakes: Mistakes,
  files: readonly string[],
  language: EditorLanguage,
): OverlayData {
  const errors = mistakes.sorted().filter(({ severity }) => severity === 'error');
  const own = errors.filter(({ place }) => files.includes(place.file));
  const others = errors.filter((each) => !own.includes(each));
  const { overlay } = editorWords(language).publishing;
  const says = editorWords(language).previewing;
  const shown = (mistake: Mistake): ShownMistake => {
    const { file, line, column } = mistake.place;
    const { problem, hint: mend } = mistake.inWords(language);
    return { place: `${file}:${line}:${column}`, code: mistake.code, problem, mend };
  };
  return {
    language,
    here: says.here(own.length),
    all: overlay.title(errors.length),
    hereHint: says.hereHint,
    allHint: overlay.hint,
    elsewhere: says.elsewhere(others.length),
    close: overlay.close,
    own: own.map(shown),
    others: others.map(shown),
  };
}
