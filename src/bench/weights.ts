import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { compressedSize, weighPage } from '../publish/weigh.ts';

/** What something takes over the wire, in bytes. */
export interface WireWeight {
  readonly what: string;
  readonly bytes: number;
}

const pages = {
  'story page with two charts': 'stories/year-1/index.html',
  'chart page': 'charts/year-1-1/index.html',
  'dataset page': 'data/year-1/index.html',
  embed: 'embed/year-1-1/index.html',
} as const;

const zip = promisify(gzip);

/** Weighs what readers and hosts load of the built large site. */
export async function weighSite(folder: string): Promise<WireWeight[]> {
  const weights: WireWeight[] = [];
  for (const [what, page] of Object.entries(pages)) {
    const html = await compressedSize(await readFile(join(folder, page)));
    const all = await weighPage(folder, page, '/');
    weights.push({ what: `${what}, with its style`, bytes: html });
    // An embed holds its script itself.
    if (all > html) weights.push({ what: `${what}, with its first scripts`, bytes: all });
  }
  const script = await readFile(join(folder, 'embed.js'));
  return [
    ...weights,
    { what: 'embed.js, gzip', bytes: (await zip(script)).length },
    { what: 'embed.js, Brotli', bytes: await compressedSize(script) },
  ];
}
