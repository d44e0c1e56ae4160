import { datasetAddress } from '../../model/addresses.ts';
import type { BuildContext } from '../context/build-context.ts';
import { sourceLink } from '../links/source-link.ts';
import type { ParsedSite } from '../read/parse-site.ts';

/** Tells of addresses in the sources of datasets that would run a script or lead nowhere. */
export function checkSources({ datasets }: ParsedSite, buildContext: BuildContext): void {
  const { site } = buildContext;
  const [language] = site.languages;
  for (const { id, file, source } of datasets) {
    const address = datasetAddress(site, language, id);
    const from = { language, address, file, published: true };
    for (const [index, { path }] of (buildContext.datasets.get(id)?.sources ?? []).entries()) {
      const place = source?.at(['sources', index, 'path']);
      if (path !== undefined && place)
        sourceLink(path, { field: 'path', place }, from, buildContext);
    }
  }
}
