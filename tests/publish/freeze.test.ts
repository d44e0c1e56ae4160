import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { freezeEmbeds } from '../../src/publish/freeze.ts';

const folder = mkdtempSync(join(tmpdir(), 'freeze-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

it('keeps the embeds of an edition, in every language, and never changes one that is kept', async () => {
  write('dist/embed/flour/index.html', 'now');
  write('dist/embed/flour/@2024/index.html', 'first');
  write('dist/embed/flour/@2024/island.js', 'its script');
  write('dist/en/embed/flour/@2024/index.html', 'first, in English');
  const site = join(folder, 'site');
  const paths = ['embed/flour/@2024/index.html', 'en/embed/flour/@2024/index.html'];
  expect(await freezeEmbeds(join(folder, 'dist'), site)).toEqual({ kept: paths, before: [] });
  write('dist/embed/flour/@2024/index.html', 'changed');
  write('dist/embed/flour/@2024/island.js', 'changed');
  expect(await freezeEmbeds(join(folder, 'dist'), site)).toEqual({ kept: [], before: paths });
  const kept = (name: string) => readFileSync(join(site, 'public/embed/flour/@2024', name), 'utf8');
  expect([kept('index.html'), kept('island.js')]).toEqual(['first', 'its script']);
});
