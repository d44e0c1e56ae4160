import { dataAddress, datasetAddress, frontAddress } from '../../model/addresses.ts';
import { type Dataset, inFiles } from '../../model/dataset.ts';
import { partsOf } from '../../model/dataset-parts.ts';
import { downloadedName } from '../../model/downloads.ts';
import type { Publication } from '../../model/publication.ts';
import { type FoundAddress, itemPaths, type PageKind, type SoughtPage } from './page-kind.ts';

/** The index of all datasets, `/data/`, and each as a table, `/data/growth/`, with its downloads; rows beyond some hundred on `/data/growth/2/`. */
export const data: PageKind = {
  folder: 'data',
  mapped: ({ site, datasets }) => [
    { address: (language) => dataAddress(site, language), languages: site.languages },
    ...inFiles(datasets).flatMap(({ name, rows }) =>
      [1, ...laterParts(rows)].map((part) => ({
        address: (language: string) => datasetAddress(site, language, name, part),
        languages: site.languages,
      })),
    ),
  ],
  find: (sought) => {
    const { parts, language, buildContext } = sought;
    const { site, targets, downloads } = buildContext;
    const [folder, name, ...more] = parts;
    if (folder !== 'data') return undefined;
    if (name === undefined) return dataAddress(site, language);
    if (more.length > 0) return laterPage(sought);
    const file = downloadedName(name, downloads.data);
    if (file !== undefined && targets.datasets.has(file))
      return `${frontAddress(site, language)}data/${name}`;
    return targets.datasets.has(name) ? datasetAddress(site, language, name) : undefined;
  },
  near: ({ targets }) => ['/data/', ...[...targets.datasets].map((name) => `/data/${name}/`)],
};

function laterPage({
  parts: [, name = '', part, ...more],
  language,
  buildContext,
}: SoughtPage): FoundAddress {
  if (more.length > 0 || !buildContext.targets.datasets.has(name)) return undefined;
  const later = laterParts(buildContext.datasets.get(name)?.rows ?? []);
  const number = later.find((each) => String(each) === part);
  return number === undefined
    ? undefined
    : datasetAddress(buildContext.site, language, name, number);
}

function laterParts(rows: Parameters<typeof partsOf>[0]['rows']): number[] {
  return partsOf({ rows }).flatMap(({ number }) => (number > 1 ? [number] : []));
}

/** The paths of the datasets, and those of the names that they had before. */
export function datasetPaths(publication: Publication) {
  return inFiles(publication.datasets).flatMap((dataset) => pathsOf(dataset, publication));
}

/** The later pages of datasets with many rows. */
export function partPaths(publication: Publication) {
  return inFiles(publication.datasets).flatMap((dataset) =>
    laterParts(dataset.rows).flatMap((part) =>
      pathsOf(dataset, publication).map(({ params, props }) => ({
        params: { ...params, part: String(part) },
        props: { ...props, part },
      })),
    ),
  );
}

function pathsOf({ name: id, redirectFrom = [] }: Dataset, publication: Publication) {
  return [id, ...redirectFrom].flatMap((name) =>
    itemPaths(publication, [name]).map(({ params, props }) => ({
      params,
      props: { language: props.language, id, moved: name !== id },
    })),
  );
}
