import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import type { Publication } from '../../src/model/publication.ts';
import { siteFiles } from '../../src/outputs/site-files.ts';
import { checkAddresses } from '../../src/publication/check/check-addresses.ts';
import { datasetPaths } from '../../src/publication/pages/data.ts';
import {
  publishedAddresses,
  withAddresses,
} from '../../src/publication/pages/published-addresses.ts';
import { topPaths } from '../../src/publication/pages/standing-page.ts';
import { recordAddresses } from '../../src/publish/record-addresses.ts';
import { addressHead } from '../../src/source/address-head.ts';
import { buildSmallSite, smallSite } from './small-site.ts';

/** The small site, which is published below a path in one case. */
function built(files: Readonly<Record<string, string>> = {}): Publication {
  const { publication, mistakes } = buildSmallSite(files);
  if (!publication) throw new Error(mistakes.list.map(String).join('\n'));
  return publication;
}

/** What is told of a list, in English, with the line. */
function told(list: string, publication: Publication): string[] {
  const mistakes = new Mistakes();
  checkAddresses(list, publication, mistakes);
  return mistakes.list.map((mistake) => {
    expect(mistake.inWords('zh-CN').hint).toMatch(/\p{Script=Han}/u);
    const { problem, hint } = mistake.inWords('en');
    return `${mistake.place.line} ${problem.split(' ')[0]} ${hint}`;
  });
}

const renamed = (path: string, more = '') => `${smallSite[path]}`.replace('date:', `${more}date:`);
const en = 'content/stories/en/mills.md';
const zh = 'content/stories/zh-CN/mills.md';

/** The small site with its story under another slug, and what its front matter has besides. */
function moved(more = '', slug = 'mills-and-more'): Publication {
  return built({
    [en]: renamed(en, `slug: ${slug}\n${more}`),
    [zh]: renamed(zh, `slug: ${slug}\n${more}`),
  });
}

describe('the addresses that were published', () => {
  it('are those of all pages, below the path of the site, without drafts', () => {
    const addresses = publishedAddresses(built());
    expect(addresses).toEqual([...addresses].sort());
    expect(addresses).toEqual(
      expect.arrayContaining(['/', '/en/', '/stories/mills/', '/en/charts/flour/', '/data/flour/']),
    );
    const site = `${smallSite['content/site.yaml']}`.replace(
      /^url: .*$/m,
      'url: https://a.example/news/',
    );
    expect(publishedAddresses(built({ 'content/site.yaml': site }))).toEqual(addresses);
    const draft = built({
      [en]: renamed(en, 'status: draft\n'),
      [zh]: renamed(zh, 'status: draft\n'),
    });
    expect(publishedAddresses(draft)).not.toContain('/stories/mills/');
  });

  it('stay in their list, with what stands above it', () => {
    const list = withAddresses(`${addressHead}/b/\n`, ['/a/', '/b/']);
    expect(list).toBe(`${addressHead}/a/\n/b/\n`);
    expect(withAddresses(list, ['/a/'])).toBe(list);
  });

  it('are told when they have vanished, with the line that leads on', () => {
    const list = withAddresses(addressHead, publishedAddresses(built()));
    expect(told(list, built())).toEqual([]);
    const lines = told(list, moved());
    expect(lines).toEqual([
      expect.stringMatching(
        /^\d+ \/en\/stories\/mills\/ Lead on from there: write redirectFrom: \[mills\] into content\/stories\/en\/mills\.md\. If it was never/,
      ),
      expect.stringContaining('into content/stories/zh-CN/mills.md'),
    ]);
    expect(told(list, moved('redirectFrom: [mills]\n'))).toEqual([]);
    expect(told(list, moved('redirectFrom: [corn]\n'))[0]).toContain('redirectFrom: [corn, mills]');
    const draft = built({
      [en]: renamed(en, 'status: draft\n'),
      [zh]: renamed(zh, 'status: draft\n'),
    });
    expect(told(list, draft)[0]).toContain(
      'It is a draft in content/stories/en/mills.md. Publish it again',
    );
    expect(told(`${list}/about-us/\n/data/bread/\n`, built())).toEqual([
      expect.stringContaining('[about-us] into the file that has taken its place.'),
      expect.stringContaining('[bread] into the file that has taken its place.'),
    ]);
    expect(told('/gallery/bread/\n', built())).toEqual([
      expect.stringContaining('/gallery/bread/ Bring it back under that name.'),
    ]);
    const chart = built({
      'content/charts/flour.yaml': `${smallSite['content/charts/flour.yaml']}redirectFrom: [bread]\n`,
    });
    expect(told('/charts/bread/\n/en/charts/bread/\n', chart)).toEqual([]);
    expect(told('/charts/bread/\n', built())).toEqual([
      expect.stringContaining('write redirectFrom: [bread] into content/charts/flour.yaml.'),
    ]);
  });

  it('lead on to pages and datasets that have other names now', () => {
    const about = 'content/pages/en/about.md';
    const data = `${smallSite['data/flour.json']}`;
    const before = '/en/us/\n/data/bread/\n/en/data/bread/\n';
    expect(told(before, built())).toEqual([
      expect.stringContaining(`write redirectFrom: [us] into ${about}.`),
      expect.stringContaining('write "redirectFrom": ["bread"] into data/flour.json.'),
      expect.stringContaining('write "redirectFrom": ["bread"] into data/flour.json.'),
    ]);
    const led = built({
      [about]: `${smallSite[about]}`.replace('title:', 'redirectFrom: [us]\ntitle:'),
      'data/flour.json': data.replace('"name"', '"redirectFrom": ["bread"], "name"'),
    });
    expect(told(before, led)).toEqual([]);
    const moved = [...topPaths(led), ...datasetPaths(led)].filter(({ props }) => props.moved);
    expect(moved.map(({ params }) => params)).toEqual([
      { language: 'en', id: 'us' },
      { id: 'bread' },
      { language: 'en', id: 'bread' },
    ]);
    const files = siteFiles(led).map(({ path }) => path);
    expect(files).toEqual(expect.arrayContaining(['data/bread.csv', 'en/data/bread.json']));
  });

  it('are not those of two things', () => {
    const about = 'content/pages/en/about.md';
    const other = 'content/pages/en/imprint.md';
    const page = (former: string) => `---\ntitle: A\nredirectFrom: [${former}]\n---\n\nA word.\n`;
    const codes = (files: Readonly<Record<string, string>>) =>
      buildSmallSite(files).mistakes.list.map(({ code, place }) => `${place.file} ${code}`);
    expect(codes({ [about]: page('us'), [other]: page('us') })).toContain(
      `${other} duplicate-slug`,
    );
    expect(codes({ [about]: page('data') })).toContain(`${about} reserved-name`);
    expect(codes({ [about]: page('2024') })).toContain(`${about} reserved-name`);
    const data = `${smallSite['data/flour.json']}`;
    expect(
      codes({ 'data/flour.json': data.replace('"name"', '"redirectFrom": ["flour"], "name"') }),
    ).toContain('data/flour.json duplicate-slug');
  });

  it('are added by a build to a list that the site keeps', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'addresses '));
    mkdirSync(join(folder, 'content'));
    const file = join(folder, 'content/addresses.txt');
    const publication = built();
    await recordAddresses(publication, folder);
    expect(() => readFileSync(file)).toThrow();
    writeFileSync(file, addressHead);
    await recordAddresses(publication, folder);
    expect(readFileSync(file, 'utf8')).toBe(
      `${addressHead}${publishedAddresses(publication).join('\n')}\n`,
    );
  });
});
