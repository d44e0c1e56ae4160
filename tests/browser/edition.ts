import { readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative, sep } from 'node:path';
import { inject } from 'vitest';
import type { Publication } from '../../src/model/publication.ts';
import { loadPublication } from '../../src/publication/load.ts';
import { listen, siteServer } from '../../src/publish/serve.ts';
import { townFolder } from './setup.ts';

/** The built edition, served. */
export interface Edition {
  readonly folder: string;
  /** `http://localhost:12345`. */
  readonly origin: string;
  readonly publication: Publication;
  readonly close: () => void;
}

/** The folder of a site that was built for this run; fails with what the build said. */
function builtFolder(name: 'edition' | 'town'): string {
  const site = inject(name);
  if ('failed' in site) throw new Error(`The ${name} could not be built:\n${site.failed}`);
  return site.folder;
}

export const editionFolder = () => builtFolder('edition');

export function openEdition(): Promise<Edition> {
  return open('.', editionFolder());
}

/** The invented town, built and served below its path. */
export function openTown(): Promise<Edition> {
  return open(townFolder, builtFolder('town'));
}

async function open(source: string, folder: string): Promise<Edition> {
  const { publication } = await loadPublication(source, { drafts: false, now: new Date() });
  if (!publication) throw new Error(`The site of ${source} has mistakes.`);
  const server: Server = siteServer(folder, publication.site.base);
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  return {
    folder,
    origin: `http://localhost:${port}`,
    publication,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
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
