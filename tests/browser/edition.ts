import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { inject } from 'vitest';
import type { Publication } from '../../src/model/publication.ts';
import { loadPublication } from '../../src/publication/load.ts';
import { siteServer } from '../../src/publish/serve.ts';
import { townFolder } from './setup.ts';
import { useServer } from './use-server.ts';

/** A site as it was built for this run. */
export interface Built {
  readonly folder: string;
  readonly publication: Publication;
}

/** The built edition, served. */
export interface Edition extends Built {
  /** `http://localhost:12345`. */
  readonly origin: string;
}

/** The edition, served to the tests of a file. */
export async function useEdition(): Promise<Edition> {
  const edition = await findEdition();
  const { folder, publication } = edition;
  const port = await useServer(siteServer(folder, publication.site.base));
  return { ...edition, origin: `http://localhost:${port}` };
}

export const findEdition = () => find('edition', '.');

/** The invented town, whose site stands below a path. */
export const findTown = () => find('town', townFolder);

const found = new Map<string, Promise<Built>>();

/** A site that was built for this run, read once by each worker; nothing in it is changed by a test. */
function find(name: 'edition' | 'town', source: string): Promise<Built> {
  const site = found.get(name) ?? read(name, source);
  found.set(name, site);
  return site;
}

/** Fails with what the build said. */
async function read(name: 'edition' | 'town', source: string): Promise<Built> {
  const site = inject(name);
  if ('failed' in site) throw new Error(`The ${name} could not be built:\n${site.failed}`);
  const { publication } = await loadPublication(source, { drafts: false, now: new Date() });
  if (!publication) throw new Error(`The site of ${source} has mistakes.`);
  return { folder: site.folder, publication };
}

/**
 * The paths of all pages below the base, redirects aside: ``, `data/`, `404.html`. Of pages that are the same to the
 * byte, as an embed and its copy for the edition are, one stands for all.
 */
export function pagePaths(folder: string): string[] {
  const seen = new Set<string>();
  const isNew = (path: string) => {
    const html = readFileSync(join(folder, path), 'utf8');
    const isPage = !/http-equiv="?refresh/i.test(html) && !seen.has(html);
    seen.add(html);
    return isPage;
  };
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort()
    .filter(isNew)
    .map((path) => path.replace(/(^|\/)index\.html$/, '$1'));
}
