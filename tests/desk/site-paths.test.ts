import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { storyPath } from '../../src/desk/files/site-paths.ts';
import { sitePath } from '../../src/editing/save/site-path.ts';
import { makeSite } from './use-desk.ts';

const empty = makeSite({});

it.each([
  'content/site.yaml',
  'content/stories/zh-CN/mills.md',
  'content/pages/en/about.md',
  'content/editions/en/2024.md',
  'content/charts/flour.yaml',
  'data/flour.json',
])('may write %s', async (path) => {
  expect(await sitePath(empty, path)).toEqual({ file: join(empty, path) });
});

it.each([
  '',
  '/etc/passwd',
  'yearlight.config.ts',
  'package.json',
  '.git/hooks/pre-commit',
  'content/../yearlight.config.ts',
  'content/stories/../../x.md',
  'content/stories/en/../../../x.md',
  'content/stories/en/..%2f..%2fx.md',
  'content/stories/en/x/y.md',
  'content\\stories\\en\\x.md',
  '/content/stories/en/x.md',
  './content/stories/en/x.md',
  'content//stories/en/x.md',
  'content/stories/en/Mills.md',
  'content/stories/en/.md',
  'content/stories/en/.hidden.md',
  'content/stories/en/mills.md.exe',
  'content/stories/en/mills.html',

  'content/stories/en/mills\u0000.md',
  'content/stories/not a language/x.md',
  'content/stories/../x.md',
  'content/site.yaml/x',
  'content/charts/flour.yml',
  'data/flour.csv',
  'data/../data/flour.json',
  'public/index.html',
])('may not write %j', async (path) => {
  expect(await sitePath(empty, path)).toEqual({ fault: 'not-in-contract' });
  expect(storyPath.safeParse(path).success).toBe(false);
});

it('follows no link out of the folder, and writes through none', async () => {
  const site = makeSite({ 'content/site.yaml': 'x' });
  const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'elsewhere-')));
  writeFileSync(join(elsewhere, 'en.md'), 'x');
  mkdirSync(join(site, 'content/stories'));
  mkdirSync(join(site, 'content/pages/en'), { recursive: true });
  symlinkSync(elsewhere, join(site, 'content/stories/en'));
  symlinkSync(join(elsewhere, 'gone'), join(site, 'content/stories/de'));
  symlinkSync(join(elsewhere, 'en.md'), join(site, 'content/pages/en/about.md'));
  symlinkSync(elsewhere, join(site, 'data'));
  for (const path of [
    'content/stories/en/x.md',
    'content/stories/de/x.md',
    'content/pages/en/about.md',
    'data/flour.json',
    '../x.md',
    'content/../../x.md',
    'content\\..\\..\\x.md',
  ])
    expect(await sitePath(site, path), path).toHaveProperty('fault');
  expect(await sitePath(site, 'content/charts/new.yaml')).toEqual({
    file: join(site, 'content/charts/new.yaml'),
  });
  // A folder may itself be reached over a link: it is where the editor's own site is.
  const way = join(elsewhere, 'way');
  symlinkSync(site, way);
  expect(await sitePath(way, 'content/site.yaml')).toEqual({
    file: join(site, 'content/site.yaml'),
  });
});
