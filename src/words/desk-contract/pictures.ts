/** What is said where a picture is put into a story. */
export interface PicturesWords {
  readonly title: string;
  readonly choose: string;
  readonly dropHint: string;
  readonly file: string;
  readonly shape: string;
  /** Shapes that a picture is cut to, by their names. */
  readonly shapes: Readonly<Record<'whole' | 'wide' | 'photo' | 'square' | 'portrait', string>>;
  readonly focus: string;
  readonly focusHint: string;
  /** Where the point is, in percent from the left and from above. */
  readonly focusAt: (left: number, above: number) => string;
  /** Its size as it will be stored, in pixels and kilobytes. */
  readonly size: (width: number, height: number, kilobytes: number) => string;
  readonly altHint: string;
  readonly creditHint: string;
  readonly place: string;
  readonly places: Readonly<Record<'text' | 'head', string>>;
  readonly stripped: string;
  readonly insert: string;
  readonly inserted: string;
  readonly otherFile: string;
  readonly close: string;
  /** Why a file cannot be a picture. */
  readonly faults: {
    readonly notPicture: (file: string) => string;
    readonly unreadable: (file: string) => string;
    readonly tooMany: (megabytes: number) => string;
    readonly tooSmall: (width: number, least: number) => string;
    readonly tooHeavy: (megabytes: number) => string;
    readonly damaged: string;
  };
}
