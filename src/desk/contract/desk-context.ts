import type { Publication } from '../../model/publication.ts';
import type { BuiltPublication } from '../../publication/build-publication.ts';
import type { SiteFolder } from '../../source/read.ts';
import type { EditorLanguage } from '../../words/languages.ts';

/** The site as it was last read, drafts of the desk in the place of the files that they are of. */
export interface Reading {
  readonly folder: SiteFolder;
  readonly built: BuiltPublication;
  /** What the preview shows of it; absent where nothing ever could be shown. */
  readonly shown?: Publication | undefined;
}

/** What the preview does for the desk: both look at one reading of the site. */
export interface DeskHost {
  readonly reading: () => Reading;
  /** Reads the files anew, and says when that is done. */
  readonly refresh: () => Promise<Reading>;
  /** Shows a text in the place of a file's, unsaved; `undefined` shows the file again. Paths are of the site. */
  readonly draft: (path: string, text: string | undefined) => Promise<Reading>;
  /** The path below which the site stands. */
  readonly base: () => string;
}

/** What routes work with. */
export interface DeskContext extends DeskHost {
  /** The site's folder, whole. */
  readonly site: string;
  /** The language in which the editor is spoken to. */
  readonly language: EditorLanguage;
}
