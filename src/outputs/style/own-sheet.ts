import { escapeHtml } from '../../charts/text/markup.ts';
import type { Publication } from '../../model/publication.ts';
import { innerAddress, safe } from '../../schema/safe-address.ts';

/** The name of a site's own style sheet in `public/`. */
export const ownSheet = 'theme.css';

/** The link to a site's own sheet, where it has one. */
export function ownSheetLink({ site, style }: Publication): string {
  if (style === undefined) return '';
  const address = innerAddress(`${site.base}${ownSheet}`);
  return `<link rel="stylesheet" href="${escapeHtml(safe(address))}">`;
}
