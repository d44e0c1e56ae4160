/** Names of the fields that front matter has. */
export type FieldName =
  | 'title'
  | 'dek'
  | 'kicker'
  | 'slug'
  | 'edition'
  | 'order'
  | 'date'
  | 'updated'
  | 'publishAt'
  | 'byline'
  | 'status'
  | 'lead'
  | 'image'
  | 'sources'
  | 'corrections'
  | 'redirectFrom'
  | 'name'
  | 'role'
  | 'src'
  | 'alt'
  | 'caption'
  | 'credit'
  | 'author'
  | 'locator'
  | 'url'
  | 'path'
  | 'text';

/** What is said where a story is written. */
export interface TextWords {
  readonly back: string;
  readonly body: string;
  readonly fields: Readonly<Record<FieldName, string>>;
  readonly choices: Readonly<Record<'published' | 'draft', string>>;
  readonly more: string;
  readonly add: (field: string) => string;
  readonly remove: (field: string, number: number) => string;
  /** A front matter that cannot be read has no form. */
  readonly unreadable: string;
  readonly save: string;
  readonly saved: string;
  readonly merged: string;
  readonly unsaved: string;
  readonly restored: (time: string) => string;
  readonly drop: string;
  readonly undoSave: string;
  readonly nothingToUndo: string;
  readonly problems: (count: number) => string;
  readonly noProblems: string;
  readonly goTo: string;
  /** A number that some cell says. */
  readonly proposal: (written: string) => string;
  readonly bindTo: (address: string) => string;
  readonly waivers: Readonly<Record<'name' | 'date' | 'quote' | 'ordinal' | 'count', string>>;
  readonly card: {
    readonly from: (dataset: string, source: string) => string;
    readonly reword: string;
    readonly unbind: string;
    readonly waived: string;
    readonly unknown: (address: string) => string;
  };
  readonly insertNumber: string;
  readonly insertChart: string;
  readonly insertPicture: string;
  readonly picker: {
    readonly title: string;
    readonly find: string;
    readonly hint: string;
    readonly none: string;
    readonly more: (count: number) => string;
    readonly wording: (name: string) => string;
    readonly own: string;
    readonly ownHint: string;
    readonly fails: string;
    readonly back: string;
    readonly insert: string;
    readonly close: string;
  };
  readonly preview: string;
  readonly widths: Readonly<Record<'phone' | 'desktop', string>>;
  readonly conflict: {
    readonly title: string;
    readonly hint: string;
    readonly mine: string;
    readonly theirs: string;
    readonly save: string;
  };
  readonly gone: (file: string) => string;
  readonly taken: (file: string) => string;
  readonly otherLanguage: (language: string) => string;
  readonly noCell: (address: string) => string;
  readonly unwritable: Readonly<
    Record<'not-in-contract' | 'leads-out' | 'not-utf8', (file: string) => string>
  >;
}
