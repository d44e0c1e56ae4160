import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../chromium.ts';
import { findEdition, findTown } from '../edition.ts';
import { useHost } from '../host-site.ts';
import { expectExact } from '../hosting.ts';
import { useStanding } from '../standing-site.ts';
import { leave, openTab } from '../tabs.ts';

const [edition, town] = await Promise.all([findEdition(), findTown()]);
const [review, almanac, host, browser] = await Promise.all([
  useStanding(edition),
  useStanding(town),
  useHost(),
  useBrowser(),
]);
const srcOf = (site: typeof edition, { url }: typeof review) =>
  `${url}embed/${site.publication.charts[0]?.id}/`;
const one = srcOf(edition, review);
const other = srcOf(town, almanac);

const script = ({ url }: typeof review) => `<script async src="${url}embed.js"></script>`;
const element = (src: string) => `<yearlight-chart src="${src}"></yearlight-chart>`;
const frame = (src: string) =>
  `<iframe data-yearlight="auto" src="${src}" style="width:100%;border:0"></iframe>`;
const charts = [one, other].flatMap((src) => [element(src), frame(src)]).join('');
/** A host’s script as it was published once: other publications may have another version. */
const early = `<script>${readFileSync('tests/fixtures/embeds/host-1.js.txt', 'utf8')}</script>`;

describe('charts of two publications on one page', () => {
  const included: readonly (readonly [string, string])[] = [
    ['each with its script', `${script(review)}${script(almanac)}`],
    ['the other first, and once more', `${script(almanac)}${script(review)}${script(almanac)}`],
    ['with the script of one alone', script(almanac)],
    ['with a script of another version before', `${early}${script(review)}`],
    ['with a script of another version behind', `${script(review)}${early}`],
  ];

  it.each(included)('%s', async (_, scripts) => {
    const page = await openTab(browser);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(host.put(`<body style="background:#111">${scripts}${charts}`));
    await expectExact(page, 4);
    const themes = page
      .frames()
      .map((each) => each.evaluate(() => document.documentElement.dataset.theme ?? ''));
    expect(await Promise.all(themes)).toEqual(['', 'dark', 'dark', 'dark', 'dark']);
    expect(faults).toEqual([]);
    await leave(page);
  });
});
