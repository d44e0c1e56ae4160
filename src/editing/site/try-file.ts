import { type Mistake, Mistakes } from '../../mistakes/mistake.ts';
import { buildPublication } from '../../publication/build-publication.ts';
import { parseJson } from '../../source/json.ts';
import type { SiteFolder } from '../../source/read.ts';
import { Existing } from '../../spreadsheet/dataset/existing.ts';

/** The site as it would be published now, drafts too. */
export function publish(site: SiteFolder) {
  return buildPublication(site, { drafts: true, now: new Date() });
}

/** The dataset that stands in the site already; `undefined` where it cannot be read. */
export function existingIn(site: SiteFolder, path: string): Existing | undefined {
  const file = site.files.find((each) => each.path === path);
  const source = file && parseJson(file, new Mistakes());
  return source && new Existing(source.value);
}

/** The site with another text in the place of a file’s. */
export function withFile(site: SiteFolder, path: string, text: string): SiteFolder {
  const others = site.files.filter((each) => each.path !== path);
  return { ...site, files: [...others, { path, text }] };
}

/** The mistakes that were not there before, wherever their lines have gone. */
export function newMistakes(before: Mistakes, after: Mistakes): Mistake[] {
  const id = ({ code, place, values }: Mistake) => JSON.stringify([code, place.file, values]);
  const known = new Set(before.list.map(id));
  return after.sorted().filter((mistake) => !known.has(id(mistake)));
}
