import { existsSync } from 'node:fs';
import { constants, copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { chartAddress, datasetAddress, storyAddress } from '../../model/addresses.ts';
import { inFiles } from '../../model/dataset.ts';
import { partsOf } from '../../model/dataset-parts.ts';
import type { Publication } from '../../model/publication.ts';
import type { PublicationIndex } from '../../model/publication-index.ts';
import { pictureCache } from '../../outputs/pictures/cut-fonts.ts';
import { headlineFont } from '../../theme/fonts/headline-font.ts';
import { textFont } from '../../theme/fonts/text-font.ts';
import { type Group, groupPages, type Subject, subjectOf } from './page-groups.ts';
import { digestOf } from './source-digest.ts';

/** Where pages are kept: beside what is kept of charts. */
export const pageRecordFolder = () => join(pictureCache(), 'pages');

/** Finds the digest of all that a page is made of; nothing for a page of which nothing is kept. */
type KeyFor = (path: string) => string | undefined;

/**
 * Pages of stories, charts and datasets, kept for the next build: each under the digest of its group, of what lists of
 * all stories, charts and datasets say, and of the code that draws them. The others are few, and drawn each time.
 */
export class PageRecords {
  readonly #folder: string;
  readonly #keyFor: KeyFor;

  constructor(folder: string, keyFor: KeyFor) {
    this.#folder = folder;
    this.#keyFor = keyFor;
  }

  /** Puts the page of a path into a file; `false` where none is kept. */
  async place(path: string, file: string): Promise<boolean> {
    const kept = this.#fileOf(path);
    if (kept === undefined || !existsSync(kept)) return false;
    await mkdir(dirname(file), { recursive: true });
    return copyFile(kept, file, constants.COPYFILE_FICLONE).then(
      () => true,
      () => false,
    );
  }

  /** Keeps a page. What cannot be kept is drawn again. */
  async keep(path: string, page: Uint8Array): Promise<void> {
    const kept = this.#fileOf(path);
    if (kept === undefined) return;
    const unfinished = `${kept}.${process.pid}-${threadId}`;
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(unfinished, page);
      await rename(unfinished, kept);
    } catch {
      await rm(unfinished, { force: true }).catch(() => {});
    }
  }

  #fileOf(path: string): string | undefined {
    const key = this.#keyFor(path);
    return key === undefined ? undefined : join(this.#folder, key.slice(0, 32));
  }
}

/** The digests of the pages of a publication, which a bundle of code draws. */
export async function pageKeys(index: PublicationIndex, bundle: string): Promise<KeyFor> {
  const { publication } = index;
  const { languages } = publication.site;
  const fonts = await Promise.all([
    ...languages.map((language) => headlineFont(index, language)),
    textFont(index),
  ]);
  const around = digestOf([bundle, fonts.map((font) => font?.css), outlineOf(publication)]);
  const subjects = subjectsByPath(publication);
  const groups = groupPages(publication);
  const digestFor = groupDigests(publication);
  return (path) => {
    const subject = subjects.get(path);
    const group = subject && groups.get(subject);
    return group && digestOf([around, digestFor(group), path]);
  };
}

/** What each page is about that may be kept, by its path. */
function subjectsByPath({ site, stories, charts, datasets }: Publication): Map<string, Subject> {
  const found = new Map<string, Subject>();
  const add = (address: string, subject: Subject) =>
    found.set(address.slice(site.base.length).replace(/\/$/, ''), subject);
  for (const story of stories)
    add(storyAddress(site, story.language, story.slug), subjectOf.story(story));
  for (const language of site.languages) {
    for (const { id } of charts) add(chartAddress(site, language, id), subjectOf.chart(id));
    for (const dataset of inFiles(datasets))
      for (const { number } of partsOf(dataset))
        add(datasetAddress(site, language, dataset.name, number), subjectOf.dataset(dataset.name));
  }
  return found;
}

/** The digests of groups, each reckoned once. */
function groupDigests({ stories, charts, datasets }: Publication): (group: Group) => string {
  const members = new Map<Subject, unknown>([
    ...stories.map((story) => [subjectOf.story(story), story] as const),
    ...charts.map((chart) => [subjectOf.chart(chart.id), chart] as const),
    ...datasets.map((dataset) => [subjectOf.dataset(dataset.name), dataset] as const),
  ]);
  const known = new Map<Group, string>();
  return (group) => {
    const digest =
      known.get(group) ?? digestOf(group.subjects.map((subject) => members.get(subject)));
    known.set(group, digest);
    return digest;
  };
}

/** What any page may say of the whole publication: the menu, neighbours, names that stay whole in headlines. */
function outlineOf(publication: Publication): unknown {
  const { stories, charts, datasets, editions, pages, samples, ...rest } = publication;
  return {
    ...rest,
    hasSamples: samples !== undefined,
    stories: stories.map(
      ({ body, headings, facts, sources, corrections, coverage, image, ...outline }) => outline,
    ),
    charts: charts.map(({ id, type, dataset, made, title, redirectFrom, isStep }) => ({
      ...{ id, type, dataset, made, title, redirectFrom, isStep },
    })),
    datasets: datasets.map(({ name, title, redirectFrom, made, fields }) => ({
      ...{ name, title, redirectFrom },
      chart: made?.chart,
      labels: fields.map(({ labels }) => labels),
    })),
    editions: editions.map(({ body, headings, figures, ...outline }) => outline),
    pages: pages.map(({ body, headings, ...outline }) => outline),
  };
}
