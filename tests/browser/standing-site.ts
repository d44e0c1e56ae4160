import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen, siteServer } from '../../src/publish/serve.ts';
import type { Edition } from './edition.ts';

/** A built site that stands where its own pages say: every address that it names leads to itself. */
export interface StandingSite {
  readonly origin: string;
  /** Where it stands, with its path: `http://localhost:12345/almanac/`. */
  readonly url: string;
  readonly close: () => void;
}

/** Sets up a copy of a built site as though it had been published on this machine. */
export async function standUp({ folder, publication }: Edition): Promise<StandingSite> {
  const { base, url } = publication.site;
  const copy = mkdtempSync(join(tmpdir(), 'standing-'));
  const server = siteServer(copy, base);
  await listen(server, 0);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const own = `${origin}${base}`;
  cpSync(folder, copy, { recursive: true });
  for (const path of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|js|json|xml|txt|svg)$/.test(path)) continue;
    const file = join(copy, path);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(url, own));
  }
  return {
    origin,
    url: own,
    close: () => {
      server.close();
      server.closeAllConnections();
      rmSync(copy, { recursive: true, force: true });
    },
  };
}
