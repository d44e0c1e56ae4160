import {
  archiveAddress,
  chartAddress,
  dataAddress,
  datasetAddress,
  editionAddress,
  embedAddress,
  fileAddress,
  frontAddress,
  pageAddress,
  storyAddress,
} from '../../../src/model/addresses.ts';
import type { Publication } from '../../../src/model/publication.ts';
import { storyWithDrawnNumber } from '../numbers.ts';

/** One page of each kind, by the kind's name, in the site's first language. */
export function pageOfEachKind(publication: Publication): Readonly<Record<string, string>> {
  const { site, charts, datasets } = publication;
  const [language] = site.languages;
  const story = storyWithDrawnNumber(publication);
  const chart = charts.find(({ id }) => id === story.charts[0]) ?? charts[0];
  const [dataset] = datasets;
  if (!chart || !dataset) throw new Error('The site has no chart.');
  return {
    front: frontAddress(site, language),
    edition: editionAddress(site, language, site.edition),
    archive: archiveAddress(site, language),
    story: storyAddress(site, language, story.slug),
    chart: chartAddress(site, language, chart.id),
    'data index': dataAddress(site, language),
    dataset: datasetAddress(site, language, dataset.name),
    standing: pageAddress(site, language, 'about'),
    embed: embedAddress(site, language, chart.id),
    missing: fileAddress(site, '404.html'),
  };
}
