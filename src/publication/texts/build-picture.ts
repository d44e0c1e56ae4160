import type { Place } from '../../mistakes/mistake.ts';
import { nearest } from '../../mistakes/nearest.ts';
import { fileAddress } from '../../model/addresses.ts';
import type { Picture, Rich } from '../../model/publication.ts';
import type { BuildContext } from '../context/build-context.ts';

const needed = ['src', 'alt', 'caption', 'credit'] as const;

/** Checks a picture: its file stands in `public/`, and alt text, caption and credit are there. */
export function buildPicture(
  attributes: Readonly<Record<string, string>>,
  { site, pictures, sizes, mistakes }: BuildContext,
  place: Place,
  line: (text: string, role: string) => Rich,
): Picture | undefined {
  const { src = '', alt = '', caption = '', credit = '' } = attributes;
  const missing = needed.filter((field) => !attributes[field]?.trim());
  if (missing.length > 0) mistakes.add('picture-incomplete', place, { missing });
  const texts = {
    alt: line(alt, 'alt').text,
    caption: line(caption, 'caption'),
    credit: line(credit, 'credit').text,
  };
  // From public/, from the site's root, or as editors see it from the file.
  const path = decoded(src.trim()).replace(/^(\.{0,2}\/)*(public\/)?/, '');
  const inBase = `/${path}`.startsWith(site.base) ? `/${path}`.slice(site.base.length) : path;
  const found = [path, inBase].find((each) => pictures.has(each));
  if (src.trim() && !found) {
    const allowed = [...pictures].filter((each) => /\.(avif|gif|jpe?g|png|svg|webp)$/i.test(each));
    mistakes.add('missing-picture', place, { src: path, nearest: nearest(path, allowed), allowed });
  }
  if (!found || missing.length > 0) return undefined;
  return {
    src: fileAddress(site, found.split('/').map(encodeURIComponent).join('/')),
    ...sizes.get(found),
    ...texts,
  };
}

function decoded(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}
