import type { Mistakes } from '../../mistakes/mistake.ts';
import { ownPageAddress } from '../../model/addresses.ts';
import { type Dataset, inFiles } from '../../model/dataset.ts';
import type { Publication, Site } from '../../model/publication.ts';
import { registry } from '../../run/additions.ts';
import { namePattern } from '../../schema/values.ts';
import { languageParam, type MappedPage, type PageKind } from './page-kind.ts';

/** The data that a site's own pages are made of: its settings, and its datasets with their computed cells filled in. */
export interface OwnPageData {
  readonly site: Site;
  readonly datasets: readonly Dataset[];
}

/** A kind of pages that a site adds, by the folder in which they stand: `/ports/north/` of `ports`. */
export interface OwnPages {
  /** The names of the pages in a language, of lower-case letters, digits and hyphens: `north`. */
  readonly ids: (data: OwnPageData, language: string) => readonly string[];
  /** The headline of a page. */
  readonly title: (data: OwnPageData, language: string, id: string) => string;
  /** The component under the headline, which is given `view` and `id`: a file from the folder of the site. */
  readonly component: string;
}

const ownPages = registry<OwnPages>('pages', {});

/** A page of a site's own kind. */
interface OwnPage {
  readonly folder: string;
  readonly id: string;
  readonly languages: readonly string[];
}

/** The kinds of pages that a site adds, as links and the map of the site see them. */
export function ownPageKinds(): PageKind[] {
  return Object.keys(ownPages).map((folder) => ({
    folder,
    mapped: ({ site, datasets }) =>
      pagesIn(folder, { site, datasets }).map((page) => mapped(page, site)),
    find: ({ parts: [first, id, ...more], language, buildContext }) => {
      if (first !== folder || id === undefined || more.length > 0) return undefined;
      const { site, datasets } = buildContext;
      const isThere = idsOf(folder, { site, datasets: [...datasets.values()] }, language).includes(
        id,
      );
      return isThere ? ownPageAddress(site, language, folder, id) : undefined;
    },
    near: ({ site, datasets }, language) =>
      idsOf(folder, { site, datasets: [...datasets.values()] }, language).map(
        (id) => `/${folder}/${id}/`,
      ),
  }));
}

/** The paths of all of them. */
export function ownPaths(publication: Publication) {
  return Object.keys(ownPages).flatMap((folder) =>
    pagesIn(folder, publication).flatMap(({ id, languages }) =>
      languages.map((language) => ({
        params: { language: languageParam(publication, language), folder, id },
        props: { language, folder, id },
      })),
    ),
  );
}

/** The headline of a page, and the languages in which the page exists. */
export function ownPageHead(
  publication: Publication,
  language: string,
  { folder, id }: Pick<OwnPage, 'folder' | 'id'>,
) {
  const { site, datasets } = publication;
  const data = { site, datasets: inFiles(datasets) };
  const page = pagesIn(folder, publication).find((each) => each.id === id);
  return {
    title: ownPages[folder]?.title(data, language, id) ?? id,
    languages: page?.languages ?? [language],
  };
}

/** Tells of names that cannot stand in an address, and of code that fails. */
export function checkOwnPages(data: OwnPageData, mistakes: Mistakes): void {
  const place = { file: 'yearlight.config.ts', line: 1, column: 1 };
  for (const [folder, { title }] of Object.entries(ownPages))
    for (const language of data.site.languages) {
      try {
        const ids = idsOf(folder, data, language);
        for (const id of ids) {
          title(data, language, id);
          if (!namePattern.test(id)) mistakes.add('invalid-name', place, { name: id });
        }
        for (const id of new Set(ids.filter((each, at) => ids.indexOf(each) !== at)))
          mistakes.add('config-taken', place, { entry: `pages.${folder}: ${id}`, name: id });
      } catch (problem) {
        const reason = problem instanceof Error ? problem.message : String(problem);
        mistakes.add('config-broken', place, { reason: `pages.${folder}: ${reason}` });
      }
    }
}

function idsOf(
  folder: string,
  { site, datasets }: OwnPageData,
  language: string,
): readonly string[] {
  return ownPages[folder]?.ids({ site, datasets: inFiles(datasets) }, language) ?? [];
}

function pagesIn(folder: string, data: OwnPageData): OwnPage[] {
  const languages = new Map<string, string[]>();
  for (const language of data.site.languages)
    for (const id of idsOf(folder, data, language))
      languages.set(id, [...(languages.get(id) ?? []), language]);
  return [...languages].map(([id, all]) => ({ folder, id, languages: all }));
}

function mapped({ folder, id, languages }: OwnPage, site: Site): MappedPage {
  return { address: (language) => ownPageAddress(site, language, folder, id), languages };
}
