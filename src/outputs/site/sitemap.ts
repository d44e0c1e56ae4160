import { escapeHtml } from '../../charts/text/markup.ts';
import { wholeAddress } from '../../model/addresses.ts';
import type { Publication } from '../../model/publication.ts';
import type { MappedPage, PageKind } from '../../publication/pages/page-kind.ts';
import { pageKinds } from '../../publication/pages/registry.ts';

/** So many addresses stand in one file, of 50,000 that the standard allows. */
const most = 40_000;

/** The index of the site's maps: `/sitemap-index.xml`. */
export function writeSitemapIndex(publication: Publication): string {
  const { site } = publication;
  const maps = sitemaps(publication).map((_, part) => {
    const address = wholeAddress(site.url, `${site.base}sitemap-${part}.xml`);
    return `<sitemap><loc>${escapeHtml(address)}</loc></sitemap>`;
  });
  return document('sitemapindex', '', maps);
}

/** The maps: every page that search engines are to find, each with its counterparts in other languages. */
export function sitemaps(
  publication: Publication,
  kinds: readonly PageKind[] = pageKinds(),
): string[] {
  const entries = kinds
    .flatMap(({ mapped }) => mapped(publication))
    .flatMap((page) => writeEntries(page, publication));
  const count = Math.ceil(entries.length / most);
  return Array.from({ length: count }, (_, part) =>
    document(
      'urlset',
      ' xmlns:xhtml="http://www.w3.org/1999/xhtml"',
      entries.slice(part * most, (part + 1) * most),
    ),
  );
}

function writeEntries({ address, languages, updated }: MappedPage, { site }: Publication) {
  const whole = (language: string) => escapeHtml(wholeAddress(site.url, address(language)));
  const link = (tag: string, language: string) =>
    `<xhtml:link rel="alternate" hreflang="${tag}" href="${whole(language)}"/>`;
  const [first = ''] = site.languages.filter((language) => languages.includes(language));
  const links =
    languages.length > 1
      ? [...languages.map((each) => link(each, each)), link('x-default', first)].join('')
      : '';
  const changed = updated ? `<lastmod>${updated}</lastmod>` : '';
  return languages.map((each) => `<url><loc>${whole(each)}</loc>${changed}${links}</url>`);
}

function document(root: string, names: string, children: readonly string[]): string {
  const body = children.map((child) => `${child}\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${names}>
${body}</${root}>
`;
}
