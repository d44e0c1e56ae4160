import { archiveAddress } from '../../model/addresses.ts';
import type { Publication } from '../../model/publication.ts';
import { languagePaths, type PageKind } from './page-kind.ts';
import { topPaths } from './standing-page.ts';

/** The archive of editions: `/editions/`. */
export const archive: PageKind = {
  mapped: (publication) => [
    {
      address: (language) => archiveAddress(publication.site, language),
      languages: archivePaths(publication).map(({ props }) => props.language),
    },
  ],
  find: () => undefined,
};

/** The paths of the archive; a standing page of the same name goes before it. */
export function archivePaths(publication: Publication) {
  return languagePaths(publication).filter(
    ({ props }) =>
      !topPaths(publication).some(
        (path) => path.props.id === 'editions' && path.props.language === props.language,
      ),
  );
}
