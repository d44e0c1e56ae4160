import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { siteServer } from '../../src/publish/serve.ts';
import type { Built } from './edition.ts';
import { useServer } from './use-server.ts';

/** A built site that stands where its own pages say: every address that it names leads to itself. */
export interface StandingSite {
  readonly origin: string;
  /** Where it stands, with its path: `http://localhost:12345/almanac/`. */
  readonly url: string;
}

/**
 * A copy of a built site, set up for the tests of a file as though it had been published on this machine.
 *
 * @param change What becomes of each page.
 */
export async function useStanding(
  { folder, publication }: Built,
  change: (html: string) => string = (html) => html,
): Promise<StandingSite> {
  const { base, url } = publication.site;
  const copy = mkdtempSync(join(tmpdir(), 'standing-'));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));
  const origin = `http://localhost:${await useServer(siteServer(copy, base))}`;
  const own = `${origin}${base}`;
  cpSync(folder, copy, { recursive: true });
  for (const path of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|js|json|xml|txt|svg)$/.test(path)) continue;
    const file = join(copy, path);
    const text = readFileSync(file, 'utf8').replaceAll(url, own);
    writeFileSync(file, path.endsWith('.html') ? change(text) : text);
  }
  return { origin, url: own };
}
