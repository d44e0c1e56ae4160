import { dataAddress, datasetAddress, frontAddress } from '../../model/addresses.ts';
import { inFiles } from '../../model/dataset.ts';
import { downloadedName } from '../../model/downloads.ts';
import type { Publication } from '../../model/publication.ts';
import { itemPaths, type PageKind } from './page-kind.ts';

/** The index of all datasets, `/data/`, and each as a table, `/data/growth/`, with its downloads. */
export const data: PageKind = {
  folder: 'data',
  mapped: ({ site, datasets }) => [
    { address: (language) => dataAddress(site, language), languages: site.languages },
    ...inFiles(datasets).map(({ name }) => ({
      address: (language: string) => datasetAddress(site, language, name),
      languages: site.languages,
    })),
  ],
  find: ({ parts: [folder, name, ...more], language, stock: { site, targets, downloads } }) => {
    if (folder !== 'data' || more.length > 0) return undefined;
    if (name === undefined) return dataAddress(site, language);
    const file = downloadedName(name, downloads.data);
    if (file !== undefined && targets.datasets.has(file))
      return `${frontAddress(site, language)}data/${name}`;
    return targets.datasets.has(name) ? datasetAddress(site, language, name) : undefined;
  },
  near: ({ targets }) => ['/data/', ...[...targets.datasets].map((name) => `/data/${name}/`)],
};

export function datasetPaths(publication: Publication) {
  return itemPaths(
    publication,
    inFiles(publication.datasets).map(({ name }) => name),
  );
}
