import {
  anyAddress,
  hasScheme,
  innerAddress,
  joinAddress,
  type SafeAddress,
} from '../schema/safe-address.ts';
import { rowAnchor } from './dataset.ts';

/** The settings of a site that its addresses depend on: where it stands, and its languages. */
export interface AddressSpace {
  /** The path at which the site stands, with a slash at both ends. */
  readonly base: string;
  /** The languages; the first is served without a prefix. */
  readonly languages: readonly string[];
}

/** `/` or `/en/`, below the site's base: the front page, and the beginning of every other address. */
export function frontAddress(site: AddressSpace, language: string): SafeAddress {
  return innerAddress(language === site.languages[0] ? site.base : `${site.base}${language}/`);
}

export function editionAddress(site: AddressSpace, language: string, edition: string): SafeAddress {
  return innerAddress(`${frontAddress(site, language)}${edition}/`);
}

/** The archive of editions. A standing page of this name takes its place. */
export function archiveAddress(site: AddressSpace, language: string): SafeAddress {
  return innerAddress(`${frontAddress(site, language)}editions/`);
}

export function pageAddress(site: AddressSpace, language: string, slug: string): SafeAddress {
  return innerAddress(`${frontAddress(site, language)}${slug}/`);
}

/** A page of a kind that the site adds: `/ports/north/`. */
export function ownPageAddress(
  site: AddressSpace,
  language: string,
  folder: string,
  id: string,
): SafeAddress {
  return innerAddress(`${frontAddress(site, language)}${folder}/${id}/`);
}

export function storyAddress(site: AddressSpace, language: string, slug: string): SafeAddress {
  return innerAddress(`${frontAddress(site, language)}stories/${slug}/`);
}

export function chartAddress(site: AddressSpace, language: string, id: string): SafeAddress {
  return innerAddress(`${frontAddress(site, language)}charts/${id}/`);
}

export function dataAddress(site: AddressSpace, language: string): SafeAddress {
  return innerAddress(`${frontAddress(site, language)}data/`);
}

/**
 * A dataset's page, or a later one of one with many rows: `/data/growth/`, `/data/growth/2/`. What a chart
 * makes of a dataset (`chart:growth`) stands in the table on the chart's page.
 */
export function datasetAddress(
  site: AddressSpace,
  language: string,
  name: string,
  part = 1,
): SafeAddress {
  const [, chart] = /^chart:(.+)$/.exec(name) ?? [];
  if (chart !== undefined) return chartAddress(site, language, chart);
  const later = part > 1 ? `${part}/` : '';
  return innerAddress(`${dataAddress(site, language)}${name}/${later}`);
}

/** The anchor of a row in the table on a chart's page, whose own parts have names as well. */
export function madeAnchor(key: string): string {
  return `row-${rowAnchor(key)}`;
}

/** The gallery of chart types, or the page of one. */
export function galleryAddress(site: AddressSpace, language: string, type?: string): SafeAddress {
  return innerAddress(
    `${frontAddress(site, language)}gallery/${type === undefined ? '' : `${type}/`}`,
  );
}

/** A download: `chart` as SVG, `data` as JSON or CSV. */
export function downloadAddress(
  site: AddressSpace,
  language: string,
  folder: 'charts' | 'data',
  name: string,
  extension: string,
): SafeAddress {
  return innerAddress(`${frontAddress(site, language)}${folder}/${name}.${extension}`);
}

/** A chart alone, for the pages of others: as it is now, or as it was in an edition. */
export function embedAddress(
  site: AddressSpace,
  language: string,
  id: string,
  edition?: string,
): SafeAddress {
  const frozen = edition === undefined ? '' : `@${edition}/`;
  return innerAddress(`${frontAddress(site, language)}embed/${id}/${frozen}`);
}

/** The address of a chart's oEmbed answer: `/oembed/sector-growth.json`. */
export function oembedAddress(site: AddressSpace, language: string, id: string): SafeAddress {
  return innerAddress(`${frontAddress(site, language)}oembed/${id}.json`);
}

/** The script for pages that show charts of the site. */
export function hostScriptAddress(site: AddressSpace): SafeAddress {
  return innerAddress(`${site.base}embed.js`);
}

/** A file of `public/`. */
export function fileAddress(site: AddressSpace, path: string): SafeAddress {
  return innerAddress(`${site.base}${path.replace(/^\//, '')}`);
}

/**
 * Where the source of a dataset is read: an address of the web, or a path from the site's root. A path
 * within the dataset's own package leads nowhere on the site and is none.
 */
export function sourceAddress(site: AddressSpace, path: string): SafeAddress | undefined {
  if (hasScheme(path)) return anyAddress(path);
  if (!/^\/(?!\/)/.test(path)) return undefined;
  return innerAddress(path.startsWith(site.base) ? path : fileAddress(site, path));
}

/** The address of something within its page: `#chart-growth`. */
export function anchorAddress(anchor: string): SafeAddress {
  return innerAddress(`#${anchor}`);
}

/** A root-relative address as a whole one. `url` is where the site stands. */
export function wholeAddress(url: string, address: string): SafeAddress {
  return joinAddress(url, address);
}
