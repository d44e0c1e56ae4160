import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Mistakes } from '../../src/mistakes/mistake.ts';
import { readPublic } from '../../src/source/public-folder.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'public-folder-'));
});
afterEach(() => rm(site, { recursive: true, force: true }));

async function put(...paths: string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), 'x');
  }
}
const link = (to: string, path: string) => symlink(to, join(site, 'public', path));

/** What the folder holds, and what is wrong with it. */
async function read() {
  const mistakes = new Mistakes();
  const found = await readPublic(site, mistakes);
  const told = mistakes.list.map(({ code, place }) => `${place.file} ${code}`).sort();
  return { ...found, told };
}

it('lists files, leaves out what is hidden, and knows the one folder with a dot that the web asks for', async () => {
  await put('public/a.pdf', 'public/b/c.png', 'public/.well-known/security.txt');
  await put('public/.env', 'public/.git/config', 'public/b/.DS_Store', 'public/b/.well-known/x');
  await put('public/.well-known/.secret');
  expect(await read()).toEqual({
    files: ['.well-known/security.txt', 'a.pdf', 'b/c.png'],
    hidden: ['.env', '.git/', '.well-known/.secret', 'b/.DS_Store', 'b/.well-known/'],
    told: [],
  });
});

it('follows links within the folder, and refuses those that lead out of it or to hidden files', async () => {
  await put('public/b/c.png', 'public/.env', 'secret.txt', 'elsewhere/d.txt', 'public-2/e.txt');
  await link('b/c.png', 'in.png');
  await link('b', 'folder');
  await link('../secret.txt', 'out.txt');
  await link('../elsewhere', 'out-folder');
  await link('../public-2/e.txt', 'beside.txt');
  await link(join(site, 'secret.txt'), 'whole.txt');
  await link('.env', 'settings.txt');
  await link('out.txt', 'twice.txt');
  const { files, told } = await read();
  expect(files.filter((path) => /png$/.test(path))).toEqual(['b/c.png', 'folder/c.png', 'in.png']);
  const refused = ['beside.txt', 'out-folder', 'out.txt', 'settings.txt', 'twice.txt', 'whole.txt'];
  expect(told).toEqual(refused.map((path) => `public/${path} link-outside`));
});

it('tells of links that lead nowhere or round, and of what is no file', async () => {
  await put('public/b/c.png');
  await link('gone.png', 'nowhere.png');
  await link('round', 'round');
  await link('..', 'b/up');
  execFileSync('mkfifo', [join(site, 'public/pipe')]);
  const { files, told } = await read();
  expect(files).toContain('b/c.png');
  expect(told).toEqual(
    ['b/up', 'nowhere.png', 'pipe', 'round'].map((path) => `public/${path} unreadable-file`),
  );
});

it('is content without a folder, and with one that is a link itself', async () => {
  expect(await read()).toEqual({ files: [], hidden: [], told: [] });
  await put('shared/a.png');
  await symlink('shared', join(site, 'public'));
  expect((await read()).files).toEqual(['a.png']);
});
