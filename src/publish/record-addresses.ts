import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Publication } from '../model/publication.ts';
import { publishedAddresses, withAddresses } from '../publication/pages/published-addresses.ts';
import { addressFile } from '../source/address-head.ts';

/** Adds the addresses that a build has published to the list of the site, where it keeps one. */
export async function recordAddresses(publication: Publication, site: string): Promise<void> {
  const file = join(site, addressFile);
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === undefined) return;
  const after = withAddresses(before, publishedAddresses(publication));
  if (after === before) return;
  const half = `${file}.${process.pid}`;
  try {
    await writeFile(half, after);
    await rename(half, file);
  } finally {
    await rm(half, { force: true });
  }
}
