import { archive } from './archive.ts';
import { chart } from './chart.ts';
import { data } from './data.ts';
import { edition } from './edition.ts';
import { front } from './front.ts';
import { gallery } from './gallery.ts';
import { ownPageKinds } from './own-pages.ts';
import type { PageKind } from './page-kind.ts';
import { standingPage } from './standing-page.ts';
import { story } from './story.ts';

/** The kinds of pages of every site, in the order of its map. A new one is its file, its test, its route, and a line here. */
const builtIn: readonly PageKind[] = [
  front,
  edition,
  story,
  standingPage,
  archive,
  chart,
  gallery,
  data,
];

/** The kinds of pages, those that the site adds last. */
export function pageKinds(): readonly PageKind[] {
  return [...builtIn, ...ownPageKinds()];
}
