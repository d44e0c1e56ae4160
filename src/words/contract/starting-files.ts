/** What stands in a starting file for readers, until an editor writes over it. */
export interface StartingTexts {
  readonly storyTitle: string;
  readonly dek: string;
  readonly firstParagraph: string;
  readonly chartTitle: string;
  readonly subtitle: string;
  readonly datasetTitle: string;
  readonly datasetDescription: string;
  readonly source: string;
  readonly key: string;
  readonly value: string;
  readonly rows: readonly [string, string];
}

/** What a starting file explains to its editor, line by line. */
export interface StartingComments {
  readonly story: Readonly<Record<StoryComment, string>>;
  readonly chart: Readonly<Record<ChartComment, string>>;
}

export type StoryComment =
  | 'head'
  | 'title'
  | 'dek'
  | 'kicker'
  | 'edition'
  | 'order'
  | 'date'
  | 'byline'
  | 'status'
  | 'lead'
  | 'image'
  | 'body';

export type ChartComment =
  | 'head'
  | 'title'
  | 'subtitle'
  | 'type'
  | 'data'
  | 'channels'
  | 'rows'
  | 'highlight'
  | 'annotations'
  | 'round'
  | 'note'
  | 'alt';
