import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findSite, outFolder } from '../../../src/cli/command/site-folder.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'site folder 站点-')));
const site = join(root, 'my news 新闻');
const stories = join(site, 'content/stories/en');
mkdirSync(stories, { recursive: true });
writeFileSync(join(site, 'content/site.yaml'), '');
symlinkSync(site, join(root, 'link'));

it.each([
  ['of the site itself', site, undefined, site],
  ['within it', stories, undefined, site],
  ['through a link', join(root, 'link/content'), undefined, join(root, 'link')],
  ['beside any', root, undefined, root],
  ['with another named', stories, '../../../..', root],
])('finds the site from a folder %s', (_, from, named, found) => {
  expect(findSite(named, from)).toBe(found);
});

it('builds each site into its own folder, unless another is named', () => {
  expect(outFolder(site, undefined)).toBe(join(site, 'dist'));
  expect(outFolder(site, '/tmp/x')).toBe('/tmp/x');
});
