import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundleIsland } from '../../src/embeds/bundle.ts';
import { embedAddress } from '../../src/model/addresses.ts';
import { openEdition } from './edition.ts';

/** What an embed may take over the wire in all, its script included: the first round trip (Brotli). */
const mostEmbed = 14_000;
/** What the host's script may take, and what tells the height (gzip). */
const mostHost = 2048;
const mostSender = 1024;

const { folder, publication, close } = await openEdition();
close();
const { site, charts } = publication;
const read = (address: string) => readFileSync(join(folder, address.slice(site.base.length)));

it.each(
  site.languages.flatMap((language) => charts.map(({ id }) => embedAddress(site, language, id))),
)('an embed comes in one answer: %s', (address) => {
  const page = read(`${address}index.html`);
  expect(page.toString()).not.toMatch(/<(?:link|script|img)[^>]*\s(?:src|href)="(?!data:|https:)/);
  const weight = brotliCompressSync(page).length;
  console.log(`${address}  ${weight} bytes`);
  expect(weight).toBeLessThanOrEqual(mostEmbed);
});

it('the script for hosts is light, and so is what tells the height', async () => {
  expect(gzipSync(read(`${site.base}embed.js`), { level: 9 }).length).toBeLessThanOrEqual(mostHost);
  const sender = await bundleIsland('embed-page');
  expect(gzipSync(sender, { level: 9 }).length).toBeLessThanOrEqual(mostSender);
});
