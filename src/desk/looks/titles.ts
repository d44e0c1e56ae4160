import { chartAddress, datasetAddress, pageAddress, storyAddress } from '../../model/addresses.ts';
import { inFiles } from '../../model/dataset.ts';
import { textFor } from '../../schema/text.ts';
import type { Reading } from '../contract/desk-context.ts';

/** What the files of a site are called by those who read it, by path: the headline of a story, the title of a dataset. */
export function titlesOf({ built, shown }: Reading): ReadonlyMap<string, string> {
  const { datasets, charts, site } = built.readable;
  const [language = 'en'] = site?.languages ?? [];
  return new Map([
    ...datasets.map(({ file, title }) => [file, textFor(title, language)] as const),
    ...charts.map(({ file, title }) => [file, Object.values(title)[0]?.text ?? ''] as const),
    ...(shown?.stories ?? []).map(({ file, title }) => [file, title.text] as const),
  ]);
}

/** The pages that files of a site become, by path: each below the site's own, `en/stories/growth/`. */
export function pagesOf({ shown }: Reading): ReadonlyMap<string, string> {
  if (!shown) return new Map();
  const { site, stories, pages, charts, datasets } = shown;
  const [first] = site.languages;
  const below = (address: string) => address.slice(site.base.length);
  return new Map([
    ...inFiles(datasets).map(
      ({ file, name }) => [file, below(datasetAddress(site, first, name))] as const,
    ),
    ...charts.map(({ file, id }) => [file, below(chartAddress(site, first, id))] as const),
    ...pages.map(
      ({ file, language, slug }) => [file, below(pageAddress(site, language, slug))] as const,
    ),
    ...stories.map(
      ({ file, language, slug }) => [file, below(storyAddress(site, language, slug))] as const,
    ),
  ]);
}
