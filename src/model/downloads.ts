/** A form in which a chart or a dataset can be downloaded: as PNG, as CSV. */
export interface Download {
  /** The end of the file's name, without its dot. */
  readonly extension: string;
  /** The form as readers see it named. */
  readonly name: string;
  /** The media type (RFC 6838), parameters included. */
  readonly mediaType: string;
}

/** The downloads of a publication, in the order in which readers see them. */
export interface Downloads {
  readonly charts: readonly Download[];
  readonly data: readonly Download[];
}

/** The downloads that every site has; `src/outputs/registry.ts` writes each. */
export const downloads = {
  charts: [
    { extension: 'png', name: 'PNG', mediaType: 'image/png' },
    { extension: 'svg', name: 'SVG', mediaType: 'image/svg+xml' },
  ],
  data: [
    { extension: 'csv', name: 'CSV', mediaType: 'text/csv; charset=utf-8; header=present' },
    { extension: 'json', name: 'JSON', mediaType: 'application/json' },
  ],
} as const satisfies Downloads;

/** The name that a file of downloads is of: `growth` of `growth.csv`; `undefined` for any other file. */
export function downloadedName(file: string, list: readonly Download[]): string | undefined {
  const found = list.find(({ extension }) => file.endsWith(`.${extension}`));
  return found && file.slice(0, -found.extension.length - 1);
}
