import type { Place } from '../../mistakes/mistake.ts';
import { storyAddress } from '../../model/addresses.ts';
import type { Publication } from '../../model/publication.ts';
import type { LinkOrigin } from '../context/link-origin.ts';
import { slugKey } from '../read/link-targets.ts';
import {
  type FoundAddress,
  type LinkContext,
  languageParam,
  type PageKind,
  pagesById,
} from './page-kind.ts';

/** A story: `/stories/harbour/`. */
export const story: PageKind = {
  folder: 'stories',
  mapped: ({ site, stories }) =>
    pagesById(
      stories.filter(({ draft }) => !draft),
      ({ slug }) => slug,
      (language, slug) => storyAddress(site, language, slug),
      ({ updated, date }) => updated ?? date,
    ),
  find: ({ parts: [folder, slug, ...more], language, from, buildContext, place }) =>
    folder === 'stories' && slug !== undefined && more.length === 0
      ? findStory(slug, language, from, buildContext, place)
      : undefined,
  near: ({ targets }, language) =>
    targets.stories
      .filter((each) => each.language === language)
      .map(({ slug }) => `/stories/${slug}/`),
};

/** The paths of the stories, and those of the slugs that they had before. */
export function storyPaths(publication: Publication) {
  return publication.stories.flatMap(({ slug, language, redirectFrom }) =>
    [slug, ...redirectFrom].map((id) => ({
      params: { language: languageParam(publication, language), id },
      props: { language, slug, moved: id !== slug },
    })),
  );
}

/** The address of a story, by its slug or one that it had; a draft is told. */
export function findStory(
  written: string,
  language: string,
  from: LinkOrigin,
  { site, targets, mistakes }: LinkContext,
  place: Place,
): FoundAddress {
  const slug = targets.redirects.get(slugKey(language, written)) ?? written;
  const found = targets.bySlug.get(slugKey(language, slug));
  if (!found) return undefined;
  if (!from.published || found.published) return storyAddress(site, language, slug);
  mistakes.add('unpublished-story', place, { slug, file: found.file });
  return null;
}
