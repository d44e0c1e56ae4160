import { archive } from './archive.ts';
import { chart } from './chart.ts';
import { data } from './data.ts';
import { edition } from './edition.ts';
import { front } from './front.ts';
import { gallery } from './gallery.ts';
import type { PageKind } from './page-kind.ts';
import { standingPage } from './standing-page.ts';
import { story } from './story.ts';

/** The kinds of pages, in the order of the site's map. A new one is its file, its test, its route, and a line here. */
export const pageKinds: readonly PageKind[] = [
  front,
  edition,
  story,
  standingPage,
  archive,
  chart,
  gallery,
  data,
];
