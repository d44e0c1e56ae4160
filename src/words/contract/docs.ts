/** The formats that editors write, each with a page of the reference. */
export const formats = ['site', 'story', 'page', 'edition', 'chart', 'dataset'] as const;
export type FormatName = (typeof formats)[number];

/** The pages of the reference. */
export const referencePages = [
  'reference',
  ...formats.map((name) => `${name}-fields` as const),
  'chart-types',
  'commands',
  'mistakes',
] as const;
export type ReferencePage = (typeof referencePages)[number];

/** What the reference says around what it gathers from schemas and registries, in one language. */
export interface DocsWords {
  readonly pages: Readonly<
    Record<ReferencePage, { readonly title: string; readonly dek: string; readonly intro: string }>
  >;
  /** Above an example. */
  readonly example: string;
  readonly head: {
    readonly field: string;
    readonly filling: string;
    readonly needed: string;
    readonly meaning: string;
    readonly option: string;
    readonly severity: string;
  };
  /** What each field of a format means, by its path. Those of charts have more in the catalogue. */
  readonly fields: Readonly<Record<FormatName, Readonly<Record<string, string>>>>;
  /** Above the options that every chart has, those of an annotation, and a chart type's own. */
  readonly ofEveryChart: string;
  readonly ofAnnotations: string;
  readonly samples: (name: string) => string;
  /** Where the docs are shown, and what is done before they can be. */
  readonly serving: (address: string) => string;
  readonly building: string;
}
