/** What is said to those who take a chart into pages of their own, and on the charts they took. */
export interface EmbedWords {
  /** The tool under a chart, and the heading of what it opens. */
  readonly embed: string;
  readonly heading: string;
  readonly intro: string;
  readonly retired: string;
  /** Under a table that does not have all rows. */
  readonly firstRows: (shown: number, all: number) => string;
  readonly close: string;
  readonly copy: string;
  readonly copied: string;
  readonly preview: string;
  readonly code: string;
  readonly kind: string;
  readonly theme: string;
  readonly width: string;
  readonly language: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly fluid: string;
  /** The kinds of code: what each is called, and for whom it is. */
  readonly kinds: Readonly<
    Record<
      'element' | 'script-frame' | 'frame' | 'inline' | 'picture' | 'wechat',
      readonly [name: string, use: string]
    >
  >;
  readonly pictures: string;
  readonly pictureNames: Readonly<Record<'light' | 'dark' | 'wide' | 'square', string>>;
  /** What a page with a strict content security policy must allow. */
  readonly policy: (origin: string) => string;
  /** The address that shows the chart for ever as it was in an edition. */
  readonly permanent: (edition: string) => string;
}
