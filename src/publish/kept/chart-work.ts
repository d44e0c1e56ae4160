import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ChartFigure } from '../../charts/contract/chart-figure.ts';
import { drawFigure } from '../../charts/draw-figure.ts';
import type { Chart, Publication } from '../../model/publication.ts';
import type { Embeddable } from '../../outputs/codes/embed-code.ts';
import { embeddable } from '../../outputs/codes/embed-facts.ts';
import { keptPicture } from '../../outputs/pictures/png.ts';
import { type SiteFile, siteFiles } from '../../outputs/site-files.ts';
import type { ChartRecord, ChartRecords } from './chart-records.ts';
import { watchedList } from './watched-list.ts';

/** What pages ask for of a chart, in each language. */
export type MadeOfChart = Pick<ChartRecord, 'figures' | 'embeddables'>;

/** A picture that waits for the rest. */
export interface Waiting {
  readonly path: string;
  readonly svg: string;
}

/** A chart on its way: the publication as it sees it, what it looks into, and what is made of it. */
interface Drawing {
  readonly publication: Publication;
  readonly used: Set<string>;
  readonly figures: [string, ChartFigure][];
  readonly embeddables: [string, Embeddable][];
}

/**
 * The work at charts: their figures are drawn, then their files are written below a folder. What an earlier build has
 * made of the same is taken as it is, where records are kept.
 */
export class ChartWork {
  readonly #publication: Publication;
  readonly #folder: string;
  readonly #records: ChartRecords | undefined;
  readonly #folders = new Set<string>();
  readonly #recorded = new Map<Chart, ChartRecord>();
  readonly #drawings = new Map<Chart, Drawing>();

  constructor(publication: Publication, folder: string, records?: ChartRecords) {
    this.#publication = publication;
    this.#folder = folder;
    this.#records = records;
  }

  /** What pages ask for of a chart, drawn or recorded. */
  async draw(chart: Chart): Promise<MadeOfChart> {
    const record = this.#records?.read(chart);
    if (!record) return this.#drawNow(chart);
    this.#recorded.set(chart, { ...record, figures: [], embeddables: [] });
    return record;
  }

  /** Writes the files of a chart. Gives back the pictures that are still to be drawn. What it held of the chart goes. */
  async write(chart: Chart): Promise<readonly Waiting[]> {
    const record = this.#recorded.get(chart);
    this.#recorded.delete(chart);
    if (record && this.#writeRecorded(chart, record)) return [];
    const drawing = this.#drawings.get(chart) ?? (await this.#drawNow(chart));
    this.#drawings.delete(chart);
    const { publication, used, figures, embeddables } = drawing;
    const { files, waiting } = await writtenFiles(publication, chart);
    for (const [path, content] of files) this.put(path, content);
    const pictures: [string, string][] = [];
    for (const { path, svg } of waiting) pictures.push([path, await keptPicture(svg)]);
    this.#records?.write(chart, used, { figures, embeddables, pictures }, files);
    return waiting;
  }

  put(path: string, content: string | Uint8Array): void {
    writeFileSync(this.#placeFor(path), content);
  }

  async #drawNow(chart: Chart): Promise<Drawing> {
    const used = new Set<string>();
    // Of its own, so that nothing that was found for another chart is taken without a look into the datasets.
    const publication = {
      ...this.#publication,
      datasets: watchedList(this.#publication.datasets, used),
    };
    const drawing: Drawing = { publication, used, figures: [], embeddables: [] };
    for (const language of publication.site.languages) {
      drawing.figures.push([language, drawFigure(chart, publication, language)]);
      drawing.embeddables.push([language, await embeddable(chart, publication, language)]);
    }
    this.#drawings.set(chart, drawing);
    return drawing;
  }

  /** Writes what is recorded; `false` where some of it is no longer kept. */
  #writeRecorded(chart: Chart, { pictures }: ChartRecord): boolean {
    const files = this.#records?.readFiles(chart);
    if (!files) return false;
    try {
      for (const [path, file] of pictures) copyFileSync(file, this.#placeFor(path));
    } catch {
      return false;
    }
    for (const [path, content] of files) this.put(path, content);
    return true;
  }

  #placeFor(path: string): string {
    const target = join(this.#folder, path);
    const parent = dirname(target);
    if (!this.#folders.has(parent)) mkdirSync(parent, { recursive: true });
    this.#folders.add(parent);
    return target;
  }
}

/** What the files of a chart hold, and its pictures, of which there is the drawing alone. */
async function writtenFiles(publication: Publication, chart: Chart) {
  const files: [path: string, content: string | Uint8Array][] = [];
  const waiting: Waiting[] = [];
  for (const { path, write, picture } of filesOf(publication, chart)) {
    if (picture) {
      waiting.push({ path, svg: picture() });
      continue;
    }
    const written = await write();
    if (written !== undefined) files.push([path, written]);
  }
  return { files, waiting };
}

/** All files of a chart, pictures too. */
export function filesOf(publication: Publication, chart: Chart): SiteFile[] {
  return siteFiles(publication, { charts: [chart], datasets: [] });
}
