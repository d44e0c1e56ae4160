import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parts } from '../../../src/publish/kept/bundled-pages.ts';
import { bundleKey, keepPages, keptPages } from '../../../src/publish/kept/keep-pages.ts';
import { setReplaced } from '../../../src/run/replaced.ts';

const site = { url: 'https://example.org/year/', base: '/year/' };

it('names a bundle by all that it is made of', () => {
  const key = bundleKey(site);
  expect(bundleKey({ ...site, url: 'https://example.org/other/' })).toBe(key);
  expect(bundleKey({ ...site, url: 'https://example.com/year/' })).not.toBe(key);
  expect(bundleKey({ ...site, base: '/' })).not.toBe(key);
  setReplaced({ Footer: '/site/parts/Footer.astro' });
  expect(bundleKey(site)).toBeUndefined();
  setReplaced({});
});

it('keeps a bundle whole, and the first of two', async () => {
  // Beside where it is kept, as builds work there.
  const beside = 'node_modules/.cache/yearlight/builds';
  mkdirSync(beside, { recursive: true });
  const root = mkdtempSync(join(beside, 'keep-'));
  const key = `test-${process.pid}`;
  const made = ['one', 'two'].map((name) => {
    const folder = join(root, name);
    mkdirSync(folder);
    writeFileSync(join(folder, parts.styles), '[]');
    return folder;
  });
  expect(await keptPages(key)).toBeUndefined();
  const [first = '', second = ''] = made;
  const kept = await keepPages(first, key);
  expect(await keptPages(key)).toBe(kept);
  expect(await keepPages(second, key)).toBe(kept);
  expect([first, second].map(existsSync)).toEqual([false, true]);
  rmSync(join(kept, parts.styles));
  expect(await keptPages(key)).toBeUndefined();
  for (const folder of [kept, root]) rmSync(folder, { recursive: true });
});

it('goes on with the bundle that it has where none can be kept', async () => {
  const elsewhere = join(mkdtempSync(join(tmpdir(), 'keep-')), 'not there');
  expect(await keepPages(elsewhere, `none-${process.pid}`)).toBe(elsewhere);
});
