import type { Dataset } from '../model/dataset.ts';
import type { Download, downloads } from '../model/downloads.ts';
import type { Chart, Publication } from '../model/publication.ts';
import { registry } from '../run/additions.ts';
import { writeCsv } from './data/csv.ts';
import { writeJson } from './data/json.ts';
import { pictureOf, pngNames, writePng } from './pictures/png.ts';
import { writeSvg } from './pictures/svg.ts';

/** The content of a file; nothing where there is no need of it. */
export type Written = string | Uint8Array<ArrayBuffer> | undefined;

/** A file of an output: what it holds when it is asked for. */
export interface OutputFile {
  /** What stands between the id and the extension: `.dark`. */
  readonly suffix?: string | undefined;
  readonly write: () => Written | Promise<Written>;
  /** The SVG that a PNG is drawn from, which is there long before. */
  readonly picture?: (() => string) | undefined;
}

/** A form in which a chart, or a dataset, leaves the site: its files in one language. */
export type Output<Subject> = (
  subject: Subject,
  publication: Publication,
  language: string,
) => readonly OutputFile[];

/** The writers of the downloads of charts and datasets, by extension. */
export interface Outputs {
  readonly charts: Readonly<Record<string, Output<Chart>>>;
  readonly data: Readonly<Record<string, Output<Dataset>>>;
}

type Extension<Of extends keyof typeof downloads> = (typeof downloads)[Of][number]['extension'];

/** The outputs of every site. A new one is its file, its test, a line in `src/model/downloads.ts`, and a line here. */
export const outputs = {
  charts: {
    svg: (...chart) => [{ write: () => writeSvg(...chart) }],
    png: (chart, publication, language) =>
      pngNames(language).map((suffix) => {
        const picture = () => pictureOf(chart, publication, language, suffix).svg;
        return { suffix, write: () => writePng(picture()), picture };
      }),
  },
  data: {
    json: (...dataset) => [{ write: () => writeJson(...dataset) }],
    csv: (...dataset) => [{ write: () => writeCsv(...dataset) }],
  },
} as const satisfies {
  charts: Record<Extension<'charts'>, Output<Chart>>;
  data: Record<Extension<'data'>, Output<Dataset>>;
};

/** A download that a site adds: its form, and who writes it. */
export type OwnOutput =
  | (Download & { readonly of: 'charts'; readonly write: Write<Chart> })
  | (Download & { readonly of: 'data'; readonly write: Write<Dataset> });

type Write<Subject> = (
  subject: Subject,
  publication: Publication,
  language: string,
) => Written | Promise<Written>;

const own = registry<OwnOutput>('outputs', {});

/** Who writes the downloads of this site: the outputs of every site, and its own. */
export function siteOutputs(): Outputs {
  const charts: Record<string, Output<Chart>> = { ...outputs.charts };
  const data: Record<string, Output<Dataset>> = { ...outputs.data };
  for (const output of Object.values(own)) {
    const { extension } = output;
    if (output.of === 'charts')
      charts[extension] = (...chart) => [{ write: () => output.write(...chart) }];
    else data[extension] = (...dataset) => [{ write: () => output.write(...dataset) }];
  }
  return { charts, data };
}
