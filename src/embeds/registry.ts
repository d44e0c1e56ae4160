import type { Dataset } from '../model/dataset.ts';
import type { Chart, Publication } from '../model/publication.ts';
import { writeCsv } from './csv.ts';
import { writeJson } from './json.ts';
import { writeOembed } from './oembed.ts';
import { writeSvg } from './svg.ts';

/** A form in which a chart or dataset leaves the site as a file. */
export interface OutputFormat<Subject> {
  readonly mediaType: string;
  readonly write: (
    subject: Subject,
    publication: Publication,
    language: string,
  ) => Written | Promise<Written>;
}

type Written = string | Uint8Array<ArrayBuffer>;

/** The downloads of charts, by the ending of their address. A new format is its file and one line here. */
export const chartFormats = {
  svg: { mediaType: 'image/svg+xml', write: writeSvg },
  json: { mediaType: 'application/json', write: writeOembed },
} as const satisfies Record<string, OutputFormat<Chart>>;

/** The downloads of datasets. */
export const datasetFormats = {
  json: { mediaType: 'application/json', write: writeJson },
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', write: writeCsv },
} as const satisfies Record<string, OutputFormat<Dataset>>;
