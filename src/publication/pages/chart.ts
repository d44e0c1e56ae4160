import { chartAddress, frontAddress } from '../../model/addresses.ts';
import { downloadedName } from '../../model/downloads.ts';
import type { Publication } from '../../model/publication.ts';
import { itemPaths, type PageKind } from './page-kind.ts';

/** A chart on its own page, `/charts/growth/`, with its downloads and its embed. */
export const chart: PageKind = {
  folder: 'charts',
  mapped: ({ site, charts }) =>
    charts.map(({ id }) => ({
      address: (language) => chartAddress(site, language, id),
      languages: site.languages,
    })),
  find: ({
    parts: [folder, name = '', ...more],
    language,
    buildContext: { site, targets, downloads },
  }) => {
    if (more.length > 0) return undefined;
    const front = frontAddress(site, language);
    const file = folder === 'charts' ? downloadedName(name, downloads.charts) : undefined;
    if (file !== undefined && targets.charts.has(file)) return `${front}charts/${name}`;
    if (!targets.charts.has(name)) return undefined;
    if (folder === 'charts') return chartAddress(site, language, name);
    return folder === 'embed' ? `${front}embed/${name}/` : undefined;
  },
  near: ({ targets }) => [...targets.charts].map((id) => `/charts/${id}/`),
};

/** The paths of the charts, and those of the ids that they had before. */
export function chartPaths(publication: Publication) {
  return publication.charts.flatMap(({ id, redirectFrom }) =>
    [id, ...redirectFrom].flatMap((name) =>
      itemPaths(publication, [name]).map(({ params, props }) => ({
        params,
        props: { language: props.language, id, moved: name !== id },
      })),
    ),
  );
}
