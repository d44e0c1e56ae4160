import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sanitizeHtml from 'sanitize-html';
import { describe, expect, it } from 'vitest';
import { chartAddress } from '../../../src/model/addresses.ts';
import { type CodeKind, codeKinds } from '../../../src/outputs/codes/embed-code.ts';
import type { EmbedDialogData } from '../../../src/outputs/codes/embed-dialog-data.ts';
import { pngNames } from '../../../src/outputs/pictures/png.ts';
import { useBrowser } from '../chromium.ts';
import { type Built, findEdition, findTown } from '../edition.ts';
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

/** The codes of a chart, as one finds them on its page with scripts off. */
async function codesOn(address: string): Promise<ReadonlyMap<CodeKind, string>> {
  const page = await openTab(browser, { javaScriptEnabled: false });
  await page.goto(address);
  const codes = await page
    .locator('#embed textarea')
    .evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value));
  await leave(page);
  expect(codes.length).toBe(codeKinds.length);
  return new Map(codeKinds.map((kind, index) => [kind, codes[index] ?? '']));
}

/** Puts a code into a new page of another origin, as a newcomer would. */
async function pasted(code: string): Promise<Page> {
  const page = await openTab(browser, { viewport: { width: 700, height: 900 } });
  await page.goto(host.put(`<h1>Ours</h1>${code}<p>What follows</p>`));
  return page;
}

const isDrawn = (page: Page) => page.frameLocator('iframe').locator('.drawing > :visible');
const isPictured = (page: Page) =>
  expect
    .poll(() => page.locator('img').evaluate((each) => (each as HTMLImageElement).naturalWidth))
    .toBe(1080);

/** How one sees that a code of a kind works. */
const shows: Readonly<Record<CodeKind, (page: Page) => Promise<unknown>>> = {
  element: (page) => expectExact(page),
  'script-frame': (page) => expectExact(page),
  frame: (page) => isDrawn(page).first().waitFor(),
  inline: async (page) => {
    await page.locator('yearlight-chart .title').waitFor();
    expect(page.frames().length).toBe(1);
  },
  picture: isPictured,
  wechat: isPictured,
};

describe.each([
  ['of the edition', edition, review],
  ['of a site below a path', town, almanac],
])('the codes on a chart’s page %s', (_, { publication }, { origin, url }) => {
  it('show the chart in a page of another origin', async () => {
    const { site, charts } = publication;
    const address = chartAddress(site, site.languages.at(-1) ?? '', charts.at(-1)?.id ?? '');
    for (const [kind, code] of await codesOn(`${origin}${address}`)) {
      expect(code).toContain(url);
      const page = await pasted(code);
      await shows[kind](page);
      await leave(page);
    }
  });
});

it('the code of the README shows the chart, under the policy that it names', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, code = ''] = /```html\n([^`]+)```/.exec(readme) ?? [];
  expect(code.trim().split('\n').length).toBeLessThanOrEqual(5);
  const page = await pasted(code.replaceAll(edition.publication.site.url, review.url));
  await expectExact(page);
  await leave(page);
});

/** What WeChat's editor lets through: no `div`, no link, no script, no `id`, no `class`; style upon the elements. */
function strippedByWechat(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: ['section', 'p', 'span', 'strong', 'em', 'br', 'img'],
    allowedAttributes: { '*': ['style'], img: ['src', 'alt', 'style'] },
    allowedSchemes: ['https'],
    parseStyleAttributes: false,
  });
}

it.each([
  ['the edition', edition],
  ['a site below a path', town],
])('the blocks for WeChat of %s are as its editor takes them', (_, { folder, publication }) => {
  const { site, charts } = publication;
  for (const language of site.languages)
    for (const { id } of charts) {
      const address = chartAddress(site, language, id).slice(site.base.length);
      const page = readFileSync(join(folder, address, 'index.html'), 'utf8');
      const [, json = ''] = /class="embed-data"[^>]*>(.*?)<\/script>/s.exec(page) ?? [];
      const data = JSON.parse(json) as EmbedDialogData;
      const wechat = data.charts.find((each) => each.language === language)?.chart.wechat ?? '';
      const plain = (html: string) => html.replace(/"|&quot;| \/(?=>)/g, '');
      expect(plain(strippedByWechat(wechat))).toBe(plain(wechat));
      expect(wechat).not.toMatch(/position\s*:|url\(/);
      expect(wechat.length).toBeLessThan(20_000);
      const file = join(folder, address.replace(/\/$/, ''));
      for (const name of pngNames(language)) {
        const png = readFileSync(`${file}${name}.png`);
        expect(png.length).toBeLessThan(1_000_000);
        expect(png.readUInt32BE(16)).toBe(1080);
        const height = { '.cover': Math.round(1080 / 2.35), '.square': 1080 }[name as string];
        expect(png.readUInt32BE(20)).toBe(height ?? png.readUInt32BE(20));
      }
    }
});

/** Every address that the codes of a site name, with those that stand beside them. */
function offered({ folder, publication }: Built): Set<string> {
  const { site, charts } = publication;
  const found = new Set<string>();
  for (const language of site.languages)
    for (const { id } of charts) {
      const file = join(folder, chartAddress(site, language, id).slice(site.base.length));
      const page = readFileSync(join(file, 'index.html'), 'utf8');
      const section = page.slice(
        page.indexOf('id="embed"'),
        page.indexOf('</section>', page.indexOf('id="embed"')),
      );
      const addresses =
        section.match(/https?:\/\/[^\s"'<>\\&]+\/[^\s"'<>\\&]*|(?<=href=")[^"]+/g) ?? [];
      for (const each of addresses) found.add(new URL(each, site.url).href);
    }
  return found;
}

it.each([
  ['the edition', edition],
  ['a site below a path', town],
])('whatever the codes of %s offer is there', (_, site) => {
  const { url } = site.publication.site;
  const addresses = [...offered(site)];
  expect(addresses.filter((each) => each.endsWith('.cover.png')).length).toBeGreaterThan(1);
  const isThere = (address: string) => {
    const path = decodeURIComponent(address.slice(url.length).replace(/[?#].*/, ''));
    return (
      address.startsWith(url) &&
      existsSync(join(site.folder, path.replace(/(^|\/)$/, '$1index.html')))
    );
  };
  expect(addresses.filter((each) => !isThere(each))).toEqual([]);
});

describe('the picture code', () => {
  it('survives DOMPurify with its default settings', async () => {
    const { site, charts } = edition.publication;
    const address = chartAddress(site, site.languages[0], charts[0]?.id ?? '');
    const codes = await codesOn(`${review.origin}${address}`);
    const page = await pasted('<script src="/purify.js"></script>');
    const [clean, whole] = await page.evaluate((dirty) => {
      const { DOMPurify } = globalThis as unknown as {
        DOMPurify: { sanitize(html: string): string };
      };
      const parse = (html: string) => {
        const template = document.createElement('template');
        template.innerHTML = html;
        return template.innerHTML;
      };
      return [parse(DOMPurify.sanitize(dirty)), parse(dirty)];
    }, codes.get('picture') ?? '');
    expect(clean).toBe(whole);
    expect(whole).toMatch(/^<figure><img .*<figcaption>.*<a href=/);
    await leave(page);
  });
});
