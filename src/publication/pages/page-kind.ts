import type { Place } from '../../mistakes/mistake.ts';
import type { Publication } from '../../model/publication.ts';
import type { BuildContext } from '../context/build-context.ts';
import type { LinkOrigin } from '../context/link-origin.ts';

/** A page in the languages in which it exists, as the map of the site lists it. */
export interface MappedPage {
  readonly address: (language: string) => string;
  readonly languages: readonly string[];
  /** The day of the last change. */
  readonly updated?: string | undefined;
}

/** An address; `null` where it is told why there is none, `undefined` where nothing is there. */
export type FoundAddress = string | null | undefined;

/** The part of a build's context that tells where links lead. */
export type LinkContext = Pick<
  BuildContext,
  'site' | 'targets' | 'mistakes' | 'pictures' | 'downloads' | 'datasets'
>;

/** A path as a link has it, below the front page of a language: `stories/harbour` in its parts. */
export interface SoughtPage {
  readonly parts: readonly string[];
  readonly language: string;
  readonly from: LinkOrigin;
  readonly buildContext: LinkContext;
  readonly place: Place;
}

/** A kind of page: stories, charts, editions. What the site has of them is the list in `registry.ts`. */
export interface PageKind {
  /** The pages that search engines are to find. */
  readonly mapped: (publication: Publication) => readonly MappedPage[];
  /** The address of the page of this kind at a path. */
  readonly find: (sought: SoughtPage) => FoundAddress;
  /** The folder in which its pages stand, where they have one. */
  readonly folder?: string | undefined;
  /** The paths that a link could have meant, in a language. */
  readonly near?: ((buildContext: LinkContext, language: string) => readonly string[]) | undefined;
}

/** One path of a route for each language. Props hold ids only: the dev server keeps paths while the publication changes. */
export function languagePaths(publication: Publication) {
  return publication.site.languages.map((language) => ({
    params: { language: languageParam(publication, language) },
    props: { language },
  }));
}

/** The `language` part of a route: nothing for the first language. */
export function languageParam({ site }: Publication, language: string): string | undefined {
  return language === site.languages[0] ? undefined : language;
}

/** One path for each language and id: charts and datasets exist in every language. */
export function itemPaths(publication: Publication, ids: readonly string[]) {
  return languagePaths(publication).flatMap(({ params, props }) =>
    ids.map((id) => ({ params: { ...params, id }, props: { ...props, id } })),
  );
}

/** The page that several entries are in as many languages, one for each id. */
export function pagesById<Item extends { readonly language: string }>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  addressOf: (language: string, id: string) => string,
  changedOf: (item: Item) => string | undefined = () => undefined,
): MappedPage[] {
  return [...Map.groupBy(items, idOf)].map(([id, all]) => ({
    address: (language: string) => addressOf(language, id),
    languages: all.map(({ language }) => language),
    updated: all
      .flatMap((item) => changedOf(item) ?? [])
      .sort()
      .at(-1),
  }));
}
