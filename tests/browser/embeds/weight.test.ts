import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { embedAddress } from '../../../src/model/addresses.ts';
import { bundleIsland } from '../../../src/outputs/embed/bundle.ts';
import { type Built, findEdition, findTown } from '../edition.ts';

/** What an embed may take over the wire in all, its script included: the first round trip (Brotli). */
const mostEmbed = 14_000;
/** The same of a chart in words, which has no island. */
const mostWithoutIsland = 6000;
/** What the host's script may take, and what tells the height (gzip). */
const mostHost = 2048;
const mostSender = 1024;

const [edition, town] = await Promise.all([findEdition(), findTown()]);
const read = ({ folder, publication: { site } }: Built, address: string) =>
  readFileSync(join(folder, address.slice(site.base.length)));

/** Every chart of both sites, in every language; several types under one budget. */
const embeds = [edition, town].flatMap((built) => {
  const { site, charts } = built.publication;
  return site.languages.flatMap((language) =>
    charts.map(({ id, type }) => ({ built, type, address: embedAddress(site, language, id) })),
  );
});

it.each(embeds)('an embed comes in one answer: $type, $address', ({ built, address }) => {
  const page = read(built, `${address}index.html`);
  expect(page.toString()).not.toMatch(/<(?:link|script|img)[^>]*\s(?:src|href)="(?!data:|https:)/);
  const isWordy = !page.includes('data-island="');
  const weight = brotliCompressSync(page).length;
  console.log(`${address}  ${weight} bytes`);
  expect(weight).toBeLessThanOrEqual(isWordy ? mostWithoutIsland : mostEmbed);
});

it('the script for hosts is light, and so is what tells the height', async () => {
  expect(
    gzipSync(read(edition, `${edition.publication.site.base}embed.js`), { level: 9 }).length,
  ).toBeLessThanOrEqual(mostHost);
  const sender = await bundleIsland('hosted/embed-page');
  expect(gzipSync(sender, { level: 9 }).length).toBeLessThanOrEqual(mostSender);
});
