import type { Place } from '../../mistakes/mistake.ts';
import { frontAddress } from '../../model/addresses.ts';
import type { LinkOrigin } from '../context/link-origin.ts';
import type { FoundAddress, LinkContext, PageKind } from '../pages/page-kind.ts';
import { pageKinds } from '../pages/registry.ts';

/** What stands once in the whole site, whatever the language. */
const single = ['sitemap-index.xml', 'facts.json', 'dataset.schema.json', 'embed.js'];

/** The address of whatever stands at a path below a language's front page. */
export function findPage(
  path: string,
  language: string,
  from: LinkOrigin,
  buildContext: LinkContext,
  place: Place,
  kinds: readonly PageKind[] = pageKinds(),
): FoundAddress {
  const { site, pictures } = buildContext;
  const clean = path.replace(/\/+$/, '').replace(/(^|\/)index\.html$/, '');
  if (pictures.has(path)) return `${site.base}${encodeURI(path)}`;
  if (single.includes(clean)) return `${site.base}${clean}`;
  if (clean === 'feed.xml') return `${frontAddress(site, language)}${clean}`;
  const sought = {
    parts: clean === '' ? [] : clean.split('/'),
    language,
    from,
    buildContext,
    place,
  };
  for (const kind of kinds) {
    const found = kind.find(sought);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The paths that could have been meant: those in the same folder, else all, the shortest first. */
export function pathsNear(
  path: string,
  language: string,
  buildContext: LinkContext,
): readonly string[] {
  const [first] = path.split('/');
  const of = (kinds: readonly PageKind[]) =>
    kinds.flatMap(({ near }) => near?.(buildContext, language) ?? []);
  const all = pageKinds();
  const beside = all.filter(({ folder }) => folder !== undefined && folder === first);
  if (beside.length > 0) return of(beside);
  const [above, below] = [true, false].map((isTop) =>
    all.filter(({ folder }) => (folder === undefined) === isTop),
  );
  return [...of(above ?? []), ...of(below ?? [])];
}
