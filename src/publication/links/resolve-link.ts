import { anchorPrefix } from '../../markdown/headings.ts';
import type { Place } from '../../mistakes/mistake.ts';
import { nearest } from '../../mistakes/nearest.ts';
import { pageAddress } from '../../model/addresses.ts';
import { rowAnchor } from '../../model/dataset.ts';
import { rowAddress } from '../../model/dataset-parts.ts';
import { innerAddress, type SafeAddress } from '../../schema/safe-address.ts';
import type { BuildContext } from '../context/build-context.ts';
import type { LinkOrigin } from '../context/link-origin.ts';
import type { FoundAddress } from '../pages/page-kind.ts';
import { findStory } from '../pages/story.ts';
import { findPage, pathsNear } from './find-page.ts';

const scheme = /^([a-z][a-z0-9+.-]*):/i;

/**
 * Turns a link as written into the address that it has on the built site, or tells why it leads
 * nowhere. `/stories/x/` leads to the story in the language of the text; a path that begins with a
 * language leads there.
 */
export function resolveLink(
  href: string,
  from: LinkOrigin,
  buildContext: BuildContext,
  place: Place,
): string | undefined {
  if (href.startsWith('#')) return href;
  const protocol = scheme.exec(href)?.[1]?.toLowerCase();
  if (protocol === 'story')
    return storyLink(href.slice('story:'.length), from, buildContext, place);
  if (protocol) return outerLink(href, protocol, buildContext, place);
  if (href.startsWith('//')) return outerLink(`https:${href}`, 'https', buildContext, place);
  const isFile = splitTail(href)[0].endsWith('.md');
  return isFile
    ? fileLink(href, from, buildContext, place)
    : innerLink(href, from, buildContext, place);
}

function outerLink(
  href: string,
  protocol: string,
  { mistakes }: BuildContext,
  place: Place,
): string | undefined {
  const isWeb = protocol === 'http' || protocol === 'https';
  if (isWeb && URL.canParse(href)) return href;
  if (protocol === 'mailto' || protocol === 'tel') return href;
  if (isWeb) mistakes.add('invalid-url', place, { field: 'link', got: href });
  else mistakes.add('unsafe-link', place, { address: href });
  return undefined;
}

/** A path, and the query and fragment behind it. */
function splitTail(href: string): [path: string, tail: string] {
  const at = href.search(/[?#]/);
  return at < 0 ? [href, ''] : [href.slice(0, at), href.slice(at)];
}

function storyLink(
  written: string,
  from: LinkOrigin,
  buildContext: BuildContext,
  place: Place,
): string | undefined {
  const [path, tail] = splitTail(written);
  const slug = path.replace(/^\/+|\/+$/g, '');
  const found = findStory(slug, from.language, from, buildContext, place);
  if (found === undefined) {
    const inLanguage = buildContext.targets.stories.filter(
      ({ language }) => language === from.language,
    );
    const allowed = inLanguage.map((story) => story.slug);
    buildContext.mistakes.add('unknown-story', place, {
      slug,
      nearest: nearest(slug, allowed),
      allowed,
    });
  }
  return withTail(found, toHeading(tail));
}

/** A link to a file of the site's folder, as editors see it beside their own. */
function fileLink(
  href: string,
  from: LinkOrigin,
  buildContext: BuildContext,
  place: Place,
): string | undefined {
  const [path, tail] = splitTail(href);
  const file = URL.parse(path, `file:///${from.file}`)?.pathname.slice(1);
  const story = buildContext.targets.stories.find((each) => each.file === file);
  if (story)
    return withTail(
      findStory(story.slug, story.language, from, buildContext, place),
      toHeading(tail),
    );
  const page = buildContext.targets.pages.find((each) => each.file === file);
  if (page) return pageAddress(buildContext.site, page.language, page.slug) + toHeading(tail);
  return unknown(href, buildContext, place, []);
}

function innerLink(
  href: string,
  from: LinkOrigin,
  buildContext: BuildContext,
  place: Place,
): string | undefined {
  const found = resolveInner(href, from, buildContext, place);
  if (found !== undefined) return found ?? undefined;
  const meant = meantBy(href, from, buildContext);
  const near = meant ? pathsNear(meant.rest, meant.language, buildContext) : [];
  return unknown(href, buildContext, place, near);
}

/** The address of a page or file of the site, `null` where it is told why there is none, `undefined` where nothing is there. */
export function resolveInner(
  href: string,
  from: LinkOrigin,
  buildContext: BuildContext,
  place: Place,
): SafeAddress | null | undefined {
  const meant = meantBy(href, from, buildContext);
  if (!meant) return undefined;
  const { language, rest, tail } = meant;
  for (const candidate of new Set([language, buildContext.site.languages[0]])) {
    const found = findPage(rest, candidate, from, buildContext, place);
    if (found === undefined) continue;
    const row = typeof found === 'string' ? rowOn(rest, tail, buildContext, place) : undefined;
    if (row) return rowAddress(buildContext.site, candidate, row.dataset, row.key);
    const whole = withTail(found, anchorOn(rest, tail, buildContext));
    return whole === undefined ? null : innerAddress(whole);
  }
  return undefined;
}

/** The language and the path below it that a link within the site names. */
function meantBy(href: string, from: LinkOrigin, buildContext: BuildContext) {
  const { site } = buildContext;
  const [path, tail] = splitTail(href);
  const resolved = decoded(URL.parse(path, `https://site${from.address}`)?.pathname);
  if (resolved === undefined) return undefined;
  const inner = resolved.startsWith(site.base)
    ? resolved.slice(site.base.length)
    : resolved.slice(1);
  return { ...languageOf(inner, path.startsWith('/'), from, buildContext), tail };
}

/** Where a link ends on the page that a path leads to. */
function anchorOn(path: string, tail: string, buildContext: BuildContext): string {
  const [first, ...more] = path.replace(/\/+$/, '').split('/');
  const isPage = buildContext.targets.pages.some(({ slug }) => slug === first);
  return first === 'stories' || (isPage && more.length === 0) ? toHeading(tail) : tail;
}

/** A heading is named by its words, as within a text; what else has an anchor there is named by that. */
function toHeading(tail: string): string {
  const isOther = /^#(?:$|top$|h-|(?:chart|fact|claim|note|note-mark)-)/.test(tail);
  return tail.startsWith('#') && !isOther ? `#${anchorPrefix}${tail.slice(1)}` : tail;
}

/** The row of a dataset to which a link leads, by its key as in links or as it stands in the address. */
function rowOn(path: string, tail: string, buildContext: BuildContext, place: Place) {
  const name = /^data\/([^/.]+)(?:\/[2-9]|\/[1-9]\d+)?\/?$/.exec(path)?.[1] ?? '';
  const written = tail.startsWith('#') ? decoded(tail.slice(1)) : undefined;
  const dataset = written ? buildContext.datasets.get(name) : undefined;
  if (!written || !dataset || buildContext.lostRows.has(`${name}/${written}`)) return undefined;
  const { rows } = dataset;
  const row = rows.find(({ key }) => key === written || rowAnchor(key) === written);
  if (row) return { dataset, key: row.key };
  const allowed = rows.map(({ key }) => key);
  const values = { dataset: name, key: written, nearest: nearest(written, allowed), allowed };
  buildContext.mistakes.add('unknown-row', place, values);
  return undefined;
}

/** The language of the page that a path names, and the path within that language. */
function languageOf(
  inner: string,
  isRooted: boolean,
  from: LinkOrigin,
  { site }: BuildContext,
): { language: string; rest: string } {
  const [first = '', ...more] = inner.split('/');
  if (site.languages.includes(first)) return { language: first, rest: more.join('/') };
  return { language: isRooted ? from.language : site.languages[0], rest: inner };
}

function withTail(found: FoundAddress, tail: string): string | undefined {
  return typeof found === 'string' ? found + tail : undefined;
}

function decoded(path: string | undefined): string | undefined {
  try {
    return path && decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function unknown(
  address: string,
  { mistakes }: BuildContext,
  place: Place,
  allowed: readonly string[],
): undefined {
  mistakes.add('unknown-link', place, { address, nearest: nearest(address, allowed), allowed });
}
