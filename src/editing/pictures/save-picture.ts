import { readFile } from 'node:fs/promises';
import { withLock } from '../save/file-lock.ts';
import { type PathFault, sitePath } from '../save/site-path.ts';
import { writeWhole } from '../save/write-whole.ts';
import type { BarePicture } from './bare-picture.ts';

/** Where the desk keeps pictures, from `public/`. */
const folderOfPictures = 'pictures';

/**
 * Saves a picture in `public/pictures/` and gives its path from `public/`. One that is there already is used again; one
 * of the same name that shows something else stays, and the new one gets a number.
 */
export async function savePicture(
  site: string,
  name: string,
  { bytes, ending }: BarePicture,
): Promise<{ readonly src: string } | { readonly fault: PathFault }> {
  for (let count = 1; ; count += 1) {
    const numbered = count === 1 ? name : `${name}-${count}`;
    const src = `${folderOfPictures}/${numbered}.${ending}`;
    const place = await sitePath(site, `public/${src}`);
    if ('fault' in place) return place;
    const isOurs = await withLock(place.file, async () => {
      const there = await readFile(place.file).catch(absent);
      if (!there) await writeWhole(place.file, bytes);
      return !there || there.equals(bytes);
    });
    if (isOurs) return { src };
  }
}

function absent(problem: NodeJS.ErrnoException): undefined {
  if (problem.code !== 'ENOENT') throw problem;
  return undefined;
}
