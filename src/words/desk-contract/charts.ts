/** What the screens of charts say. */
export interface ChartsWords {
  readonly title: string;
  readonly none: string;
  readonly heads: Readonly<Record<'chart' | 'type' | 'dataset' | 'stories' | 'problems', string>>;
  readonly errors: (count: number) => string;
  readonly clean: string;
  readonly newChart: string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly suited: string;
  readonly noneSuits: string;
  readonly finding: string;
  readonly findingHint: string;
  readonly begin: (type: string) => string;
  readonly noData: string;
  readonly fields: Readonly<Record<'title' | 'subtitle' | 'note', string>>;
  readonly fieldIn: (field: string, language: string) => string;
  readonly highlight: string;
  readonly highlightHint: string;
  readonly back: string;
  readonly save: string;
  readonly saved: string;
  readonly unsaved: string;
  readonly unchanged: string;
  readonly problems: string;
  readonly unsuited: (type: string) => string;
  readonly noDataset: (name: string) => string;
  readonly conflict: (file: string) => string;
}
