import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PublicationIndex } from '../src/model/publication-index.ts';
import { loadPublication } from '../src/publication/load.ts';
import { topPaths } from '../src/publication/pages/standing-page.ts';
import { storyPaths } from '../src/publication/pages/story.ts';
import { correctionsOf } from '../src/views/corrections.ts';
import { currentEdition, editionsIn } from '../src/views/edition.ts';
import { buildSmallSite, smallSite } from './publication/small-site.ts';

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

const pinned = JSON.parse(readFileSync('src/cli/node/package.json', 'utf8')) as {
  readonly optionalDependencies: Readonly<Record<string, string>>;
};

describe('the README', () => {
  it('names only commands that there are', () => {
    const named = [...readme.matchAll(/\bnpm (?:run )?(start|test|[a-z]+)\b/g)]
      .map(([, name = '']) => name)
      .filter((name) => !['ci', 'run', 'and', 'create', 'pack'].includes(name));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it('leads only to files that there are', () => {
    const links = [...readme.matchAll(/\]\(([^):]+)\)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('says of each dependency why it is there, and of none that is gone', () => {
    const table = readme.slice(readme.indexOf('## Why each dependency'));
    const told = [...table.matchAll(/^\| ([^|]+) \|/gm)]
      .slice(1)
      .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
      .filter((name) => !/^-+$/.test(name));
    const packages = Object.keys({
      ...manifest.dependencies,
      ...pinned.optionalDependencies,
      ...manifest.devDependencies,
    });
    expect([...told].sort()).toEqual([...packages].sort());
  });

  it('begins a site that lacks nothing but a story', async () => {
    const [, script = ''] =
      /## Begin your own site in the repository\n\n```sh\n([^`]+)```/.exec(readme) ?? [];
    const lines = script.split('\n').filter((line) => line !== '' && !line.startsWith('npm '));
    const folder = mkdtempSync(join(tmpdir(), 'yearlight-readme-'));
    execFileSync('sh', ['-ec', lines.join('\n')], { cwd: folder });
    const site = join(folder, 'my-news');
    const { mistakes, publication } = await loadPublication(site, {
      drafts: true,
      now: new Date(),
    });
    expect(mistakes.list.map(({ code }) => code)).toEqual(['no-stories']);
    expect(publication?.site.name).toBe('My News');
    rmSync(folder, { recursive: true });
  });

  it('corrects, renames and revises as it says', () => {
    const [, matter = ''] = /```yaml\n(corrections[^`]+)```/.exec(readme) ?? [];
    const [, revisions = ''] = /```json\n("revisions"[^`]+)```/.exec(readme) ?? [];
    const cell = /"cell": "([^/]+)\/([^"]+)".*"to": ([\d.]+)/.exec(revisions) ?? [];
    const [, key = '', field = '', to = ''] = cell;
    const data = (smallSite['data/flour.json'] ?? '')
      .replaceAll('"east"', `"${key}"`)
      .replaceAll('"output"', `"${field}"`)
      .replace('120', to)
      .replace('"data":', `${revisions.trim()},\n  "data":`);
    const renamed = (path: string) => (smallSite[path] ?? '').replaceAll('east', key);
    const story = (path: string) =>
      renamed(path)
        .replaceAll('/output', `/${field}`)
        .replace('120 t', `${to} t`)
        .replace('120吨', `${to}吨`);
    const en = 'content/stories/en/mills.md';
    const zh = 'content/stories/zh-CN/mills.md';
    const chart = 'content/charts/flour.yaml';
    const { publication, mistakes } = buildSmallSite(
      {
        [en]: story(en).replace('lead: flour\n', `lead: flour\n${matter}`),
        [zh]: story(zh),
        [chart]: renamed(chart).replaceAll('output', field),
        'data/flour.json': data,
      },
      { now: new Date('2027-01-01T00:00:00Z') },
    );
    expect(mistakes.list.map(({ code }) => code)).toEqual([]);
    const [told] = publication?.stories.filter(({ language }) => language === 'en') ?? [];
    expect(told?.redirectFrom).toEqual(['harbour-opens']);
    const corrections =
      publication && told ? correctionsOf(told, new PublicationIndex(publication)) : [];
    expect(corrections.map(({ text }) => text)).toEqual([
      'An earlier version named another town.',
      expect.stringContaining('Two digits were swapped.'),
    ]);
  });

  it('begins an edition as it says, beside the one before', () => {
    const [, edition = ''] = /`edition: "(\d+)"` in `content\/site\.yaml`/.exec(readme) ?? [];
    const [, file = ''] = /`(content\/editions\/[^`]+)`/.exec(readme) ?? [];
    const story = (path: string) => (smallSite[path] ?? '').replace('"2024"', `"${edition}"`);
    const { publication, mistakes } = buildSmallSite({
      'content/site.yaml': story('content/site.yaml'),
      [file.replace('<language>', 'en')]: '---\ntitle: The next year\n---\n',
      'content/stories/en/weirs.md': story('content/stories/en/mills.md'),
      'content/stories/zh-CN/weirs.md': story('content/stories/zh-CN/mills.md'),
    });
    expect(mistakes.list.map(({ code }) => code)).toEqual([]);
    if (!publication) throw new Error('There is no publication.');
    expect(currentEdition(publication, 'en').title.text).toBe('The next year');
    expect(editionsIn(publication, 'en').map(({ id }) => id)).toEqual([edition, '2024']);
    expect(topPaths(publication).map(({ params }) => params.id)).toContain('2024');
    const stories = storyPaths(publication).map(({ params }) => params.id);
    expect(stories).toEqual(expect.arrayContaining(['mills', 'weirs']));
  });
});
