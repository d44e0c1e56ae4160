import { constants } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Mistake, Mistakes } from '../mistakes/mistake.ts';
import { readPublic } from '../source/public-folder.ts';

/** What a newsroom keeps in `public/` on purpose in the place of what is made: frozen embeds, its server's headers. */
const before = /(?:^|\/)embed\/[^/]+\/@[^/]+\/|^_headers$/;

/**
 * Copies the files of `public/` into a site that is finished apart from them. Throws a mistake where one would take the
 * place of a page, or has gone since the site was checked.
 */
export async function copyPublic(site: string, into: string): Promise<void> {
  const mistakes = new Mistakes();
  const { files } = await readPublic(site, mistakes);
  const [wrong] = mistakes.list;
  if (wrong) throw wrong;
  for (const path of files) await copyOne(join(site, 'public'), into, path);
}

async function copyOne(folder: string, into: string, path: string): Promise<void> {
  const place = { file: `public/${path}`, line: 1, column: 1 };
  const mode = before.test(path) ? 0 : constants.COPYFILE_EXCL;
  try {
    await mkdir(dirname(join(into, path)), { recursive: true });
    await copyFile(join(folder, path), join(into, path), mode);
  } catch (problem) {
    const { code = '' } = problem as NodeJS.ErrnoException;
    if (['EEXIST', 'ENOTDIR', 'EISDIR'].includes(code))
      throw new Mistake('public-taken', place, { address: `/${path}` });
    if (code === 'ENOENT') throw new Mistake('unreadable-file', place, { reason: 'gone' });
    throw problem;
  }
}
