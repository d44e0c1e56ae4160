import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  writeFile,
} from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { chartTypes } from '../../src/charts/registry.ts';
import { brokenReferences, doubledIds, leaks, readSite, type Site } from '../publish/crawl.ts';
import { digestFolder } from '../publish/read-folder.ts';
import { runCommand, startCommand } from './run-command.ts';

const sites = resolve('tests/fixtures/sites');
const builds = resolve('node_modules/.cache/yearlight/builds');
const minutes = 60_000;

let root = '';
const at = (path: string) => join(root, path);

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'build-')));
});

/** Builds a fixture into a folder of its own. */
async function build(site: string, out: string): Promise<string> {
  const { status, said } = await runCommand('build', ['--site', site, '--out', at(out)]);
  expect(said).toMatch(/^Built /m);
  expect(status).toBe(0);
  return said;
}

const known = new Map<string, Promise<string>>();

/** A fixture, built once for all tests that look at it: into a folder of its name. */
function fixture(name: string): Promise<string> {
  const said = known.get(name) ?? build(join(sites, name), name);
  known.set(name, said);
  return said;
}

/** The files of a built fixture. */
const filesOf = async (name: string) => {
  await fixture(name);
  return digestFolder(at(name));
};

describe.each([
  ['river-town', 'https://example.org/almanac/'],
  ['one-page', 'https://lamp.example/'],
])('the site of %s', (name, url) => {
  let site: Site;
  let said = '';
  beforeAll(async () => {
    said = await fixture(name);
    site = await readSite(at(name), url);
  }, 2 * minutes);

  it('ends in a summary of what it is and what it weighs', () => {
    expect(said).toMatch(/Built The .* in [\d.]+ s: \d+ pages?, \d+ charts?, \d+ datasets?\./);
    expect(said).toMatch(/[\d.]+ [KM]B in \d+ files/);
    expect(said).toContain(at(name));
    expect(said).toContain(`npm start -- --site ${join(sites, name)} --out ${at(name)}`);
  });

  it('has no link, picture or anchor that leads nowhere', () => {
    expect(brokenReferences(site)).toEqual([]);
  });

  it('has no id twice on a page', () => {
    expect(doubledIds(site)).toEqual([]);
  });

  it('names neither the machine that built it nor another origin', () => {
    expect(leaks(site, [process.cwd(), homedir(), tmpdir(), root, 'file://'])).toEqual([]);
  });

  it('has the pages that every site has', () => {
    for (const path of [
      'index.html',
      '404.html',
      'data/index.html',
      'feed.xml',
      'sitemap-index.xml',
    ])
      expect([...site.files.keys()]).toContain(path);
  });
});

describe('the addresses of the site', () => {
  const pages = (language: string) =>
    [
      ...['', '2031/', '2029/', 'stories/ferries/', 'stories/high-water/', 'stories/low-water/'],
      ...['about/', 'charts/high-water/', 'charts/passengers-by-pier/', 'data/', 'data/fleet/'],
    ].map((path) => `${language}${path}index.html`);
  const downloads = (language: string) =>
    [...['charts/high-water.svg', 'data/fleet.json', 'data/fleet.csv', 'feed.xml']].map(
      (path) => `${language}${path}`,
    );

  beforeAll(() => fixture('river-town'), 2 * minutes);

  it('are those of the contract, in both languages', async () => {
    const built = Object.keys(await filesOf('river-town'));
    const both = ['', 'zh-CN/'].flatMap((language) => [...pages(language), ...downloads(language)]);
    for (const path of [...both, 'pictures/ferry.png', '404.html', 'robots.txt'])
      expect(built).toContain(path);
  });

  it('stay where a story was renamed, and lead to where it is now', async () => {
    const page = await readFile(at('river-town/stories/boats/index.html'), 'utf8');
    expect(page).toContain('/almanac/stories/ferries/');
    expect(page).toMatch(/http-equiv="?refresh/i);
  });

  it('show no draft and nothing of the future', async () => {
    const built = Object.keys(await filesOf('river-town'));
    expect(built.filter((path) => /unfinished|next-spring/.test(path))).toEqual([]);
  });
});

it('has the gallery of chart types where the site asks for it, and only there', {
  timeout: 2 * minutes,
}, async () => {
  await cp(join(sites, 'one-page'), at('site-with-gallery'), { recursive: true });
  await appendFile(at('site-with-gallery/content/site.yaml'), 'gallery: true\n');
  await build(at('site-with-gallery'), 'gallery');
  const site = await readSite(at('gallery'), 'https://lamp.example/');
  const pages = ['', ...Object.keys(chartTypes).map((type) => `${type}/`)];
  for (const page of pages) expect([...site.files.keys()]).toContain(`gallery/${page}index.html`);
  expect(brokenReferences(site)).toEqual([]);
  expect(doubledIds(site)).toEqual([]);
  const others = Object.keys(await filesOf('one-page'));
  expect(others.filter((path) => path.startsWith('gallery'))).toEqual([]);
});

it('builds the same bytes again, and leaves the site’s folder alone', {
  timeout: 2 * minutes,
}, async () => {
  const before = await digestFolder(join(sites, 'one-page'));
  await build(join(sites, 'one-page'), 'again');
  expect(await digestFolder(join(sites, 'one-page'))).toEqual(before);
  expect(await digestFolder(at('again'))).toEqual(await filesOf('one-page'));
});

describe('a build that fails', () => {
  const outNames = async () => (await readdir(root)).filter((name) => name.includes('kept')).sort();
  let before: Record<string, string> = {};

  beforeAll(async () => {
    await cp(join(sites, 'one-page'), at('site'), { recursive: true });
    await build(at('site'), 'kept');
    await writeFile(at('kept/by-hand.txt'), 'left by somebody');
    before = await digestFolder(at('kept'));
  }, 2 * minutes);

  it('by a mistake tells every mistake as the check does, and leaves the former build as it was', async () => {
    const story = at('site/content/stories/en/lamps.md');
    const good = await readFile(story, 'utf8');
    await writeFile(
      story,
      good.replace(/^title: .*$/m, 'titel: Lamps').replace(/^date: .*$/m, 'date: soon'),
    );
    const built = await runCommand('build', ['--site', at('site'), '--out', at('kept')]);
    const checked = await runCommand('check', ['--site', at('site')]);
    await writeFile(story, good);
    expect(built.status).toBe(1);
    expect(checked.said).toMatch(/titel[\s\S]*soon/);
    expect(built.said).toBe(`${checked.said}Nothing was written: mend the errors above first.\n`);
    expect(await digestFolder(at('kept'))).toEqual(before);
    expect(await outNames()).toEqual(['kept']);
  });

  it('by a fault halfway leaves the former build as it was', { timeout: minutes }, async () => {
    const program = `
      const { loadPublication } = await import('./src/publication/load.ts');
      const { buildSite } = await import('./src/publish/build-site.ts');
      const { publication } = await loadPublication(${JSON.stringify(at('site'))}, { drafts: false, now: new Date() });
      const charts = publication.charts.map((chart) => ({ ...chart, type: 'none' }));
      await buildSite({ ...publication, charts }, ${JSON.stringify(at('site'))}, ${JSON.stringify(at('kept'))}, () => {});
    `;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: 'ignore',
    });
    const [status] = await once(child, 'close');
    expect(status).not.toBe(0);
    expect(await digestFolder(at('kept'))).toEqual(before);
    expect(await outNames()).toEqual(['kept']);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s leaves the former build as it was, and nothing of its own',
    { timeout: minutes },
    async (signal) => {
      const running = startCommand('build', ['--site', at('site'), '--out', at('kept')]);
      await running.until('Preparing');
      running.child.kill(signal);
      const { status } = await running.ended;
      expect(status).toBe(signal === 'SIGINT' ? 130 : 143);
      expect(await digestFolder(at('kept'))).toEqual(before);
      expect(await outNames()).toEqual(['kept']);
      const left = (await readdir(builds)).filter((name) =>
        name.startsWith(`${running.child.pid}-`),
      );
      expect(left).toEqual([]);
    },
  );
});

it('two builds at once leave one whole site', { timeout: 2 * minutes }, async () => {
  const calls = ['river-town', 'one-page'].map((name) =>
    runCommand('build', ['--site', join(sites, name), '--out', at('both')]),
  );
  for (const { status } of await Promise.all(calls)) expect(status).toBe(0);
  const wanted = [await filesOf('river-town'), await filesOf('one-page')];
  expect(wanted).toContainEqual(await digestFolder(at('both')));
});

describe('the folder to write to', () => {
  it.each([
    ['the site itself', 'site-to-keep', /holds the site itself/],
    ['its content', 'site-to-keep/content', /belongs to the sources/],
    ['a folder of somebody else', 'letters', /holds files that no build has put there/],
  ])('is never %s', async (_, out, words) => {
    await cp(join(sites, 'one-page'), at('site-to-keep'), { recursive: true });
    await mkdir(at('letters'), { recursive: true });
    await writeFile(at('letters/letter.txt'), 'Dear reader');
    const before = await digestFolder(root);
    const { status, said } = await runCommand('build', [
      '--site',
      at('site-to-keep'),
      '--out',
      at(out),
    ]);
    expect(status).toBe(2);
    expect(said).toMatch(words);
    expect(await digestFolder(root)).toEqual(before);
  });
});
