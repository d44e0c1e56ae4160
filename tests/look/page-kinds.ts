import {
  archiveAddress,
  chartAddress,
  dataAddress,
  datasetAddress,
  editionAddress,
  frontAddress,
  pageAddress,
  storyAddress,
} from '../../src/model/addresses.ts';
import { inFiles } from '../../src/model/dataset.ts';
import type { Publication } from '../../src/model/publication.ts';

/** A page that stands for those of its kind. */
export interface PageOfKind {
  readonly kind: string;
  readonly language: string;
  readonly address: string;
}

/** One page of each kind in each language of a publication. */
export function kindsOf(publication: Publication): PageOfKind[] {
  const { site } = publication;
  return site.languages.flatMap((language) => {
    const story = publication.stories.find((each) => each.language === language);
    const page = publication.pages.find((each) => each.language === language);
    const [chart] = publication.charts;
    const [dataset] = inFiles(publication.datasets);
    const front = frontAddress(site, language);
    const found: Readonly<Record<string, string | undefined>> = {
      front,
      edition: editionAddress(site, language, site.edition),
      editions: archiveAddress(site, language),
      story: story && storyAddress(site, language, story.slug),
      page: page && pageAddress(site, language, page.slug),
      chart: chart && chartAddress(site, language, chart.id),
      'data index': dataAddress(site, language),
      dataset: dataset && datasetAddress(site, language, dataset.name),
      'not found': `${front}nowhere/`,
    };
    return Object.entries(found).flatMap(([kind, address]) =>
      address === undefined ? [] : { kind, language, address },
    );
  });
}
