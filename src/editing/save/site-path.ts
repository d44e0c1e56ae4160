import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';

/** Why nothing may be written at a path. */
export type PathFault = 'not-in-contract' | 'leads-out';

const name = '[a-z0-9]+(?:-[a-z0-9]+)*';
const language = '[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*';

/** The files that a site's folder holds by its contract; `theme.css` and `yearlight.config.ts` are for hands that write code. */
const written: readonly RegExp[] = [
  /^content\/site\.yaml$/,
  new RegExp(`^content/stories/${language}/${name}\\.md$`),
  new RegExp(`^content/pages/${language}/${name}\\.md$`),
  new RegExp(`^content/editions/${language}/${name}\\.md$`),
  new RegExp(`^content/charts/${name}\\.yaml$`),
  new RegExp(`^data/${name}\\.json$`),
  /^public\/(?:[\p{L}\p{N}_][\p{L}\p{N}_.-]*\/)*[\p{L}\p{N}_][\p{L}\p{N}_.-]*\.(?:avif|gif|jpe?g|png|webp)$/iu,
];

/** Where a file of a site really stands, links followed; a fault where it is none of the contract's or is led out. */
export async function sitePath(
  folder: string,
  path: string,
): Promise<{ readonly file: string } | { readonly fault: PathFault }> {
  const isKnown = written.some((pattern) => pattern.test(path));
  if (!isKnown || path.split('/').includes('..')) return { fault: 'not-in-contract' };
  const root = await realpath(folder);
  const file = await existing(join(root, path));
  return file.startsWith(`${root}${sep}`) ? { file } : { fault: 'leads-out' };
}

/** A path with the links in it followed, as far as it exists. */
async function existing(path: string): Promise<string> {
  const found = await realpath(path).catch(() => undefined);
  if (found !== undefined) return found;
  const isLink = await lstat(path).then(
    (entry) => entry.isSymbolicLink(),
    () => false,
  );
  // A link that leads nowhere yet would be followed by who writes to it.
  if (isLink) return sep;
  return dirname(path) === path ? path : join(await existing(dirname(path)), basename(path));
}
