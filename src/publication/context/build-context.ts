import type { Mistakes } from '../../mistakes/mistake.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Downloads } from '../../model/downloads.ts';
import type { Geography } from '../../model/geography.ts';
import type { Site } from '../../model/publication.ts';
import { chartSchema } from '../../schema/chart.ts';
import { editionSchema, pageSchema, storySchema } from '../../schema/story.ts';
import { textIn } from '../../schema/text.ts';
import type { PictureSize } from '../../source/picture-size.ts';
import type { BuildCache } from '../cache/build-cache.ts';
import type { ReaderText } from '../cache/reader-text.ts';
import type { Targets } from '../read/link-targets.ts';

/** The schemas that depend on the publication's languages. */
export interface Schemas {
  readonly story: ReturnType<typeof storySchema>;
  readonly page: ReturnType<typeof pageSchema>;
  readonly edition: ReturnType<typeof editionSchema>;
  readonly chart: ReturnType<typeof chartSchema>;
}

export function schemasFor(languages: readonly string[]): Schemas {
  const text = textIn(languages);
  return {
    story: storySchema(text),
    page: pageSchema(text),
    edition: editionSchema(text),
    chart: chartSchema(text),
  };
}

/** The things that the texts of a publication are built with, and that are gathered on the way. */
export interface BuildContext {
  readonly site: Site;
  /** Whether `site` is what `content/site.yaml` says, or only stands in for it. */
  readonly hasSite: boolean;
  readonly counters: readonly string[];
  /** The schemas of texts in the publication's languages: made once, since that takes longer than to check. */
  readonly schemas: Schemas;
  /** By name; computed cells filled in. */
  readonly datasets: ReadonlyMap<string, Dataset>;
  /** The outlines of areas for maps, by name. */
  readonly geographies: ReadonlyMap<string, Geography>;
  /** The cells' addresses, without field, that a mistake of their own keeps out: no other is told of them. */
  readonly lostRows: ReadonlySet<string>;
  /** The names of the datasets that a mistake of their own keeps out. */
  readonly lostDatasets: ReadonlySet<string>;
  /** What links can lead to. */
  readonly targets: Targets;
  /** The forms in which charts and data can be downloaded. */
  readonly downloads: Downloads;
  /** The paths of the files in `public/`, from there. */
  readonly pictures: ReadonlySet<string>;
  /** Their sizes, where they are pictures. */
  readonly sizes: ReadonlyMap<string, PictureSize>;
  /** One object as long as nothing has changed but files of content and rows of datasets; see `Memory`. */
  readonly around: object;
  readonly cache: BuildCache;
  readonly mistakes: Mistakes;
  /** Every text for readers, in the order of reading. */
  readonly texts: ReaderText[];
}
