import type { Mistakes } from '../../mistakes/mistake.ts';
import { nearest } from '../../mistakes/nearest.ts';
import type { Site } from '../../model/publication.ts';
import type { ParsedSite } from '../read/parse-site.ts';

const pictures = /\.(avif|gif|jpe?g|png|svg|webp)$/i;
const fonts = /\.(woff2?|ttf|otf)$/i;

/** Tells of files that a brand names and `public/` lacks. Fonts of packages are looked for where they are cut. */
export function checkBrand(
  parsed: ParsedSite,
  { brand }: Site,
  files: readonly string[],
  mistakes: Mistakes,
): void {
  const source = parsed.site?.source;
  if (!brand || !source) return;
  const look = (path: string | undefined, kind: RegExp, ...at: string[]) => {
    if (path === undefined || files.includes(path)) return;
    const allowed = files.filter((file) => kind.test(file));
    const told = { path, nearest: nearest(path, allowed), allowed };
    mistakes.add('missing-file', source.at(['brand', ...at]), told);
  };
  const { logo } = brand;
  if (typeof logo === 'object')
    for (const theme of ['light', 'dark'] as const) look(logo[theme], pictures, 'logo', theme);
  else look(logo, pictures, 'logo');
  look(brand.icon, pictures, 'icon');
  for (const name of ['headline', 'text'] as const) {
    const path = brand.fonts?.[name];
    if (!path?.startsWith('@')) look(path, fonts, 'fonts', name);
  }
}
