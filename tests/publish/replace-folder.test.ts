import { existsSync, mkdtempSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { recoverFolder, replaceFolder } from '../../src/publish/replace-folder.ts';

/** No process has this number. */
const dead = 2 ** 30;

let root = '';
let target = '';

async function folder(name: string, says: string): Promise<string> {
  const path = join(root, name);
  await mkdir(path);
  await writeFile(join(path, 'page.html'), says);
  return path;
}

const page = () => readFile(join(target, 'page.html'), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'replace-folder-'));
  target = join(root, 'dist');
});

it('puts a folder where there was none, and makes the way there', async () => {
  target = join(root, 'deep/down/dist');
  await replaceFolder(await folder('fresh', 'new'), target);
  expect(await page()).toBe('new');
});

it('replaces a folder and leaves nothing beside it', async () => {
  await folder('dist', 'old');
  await replaceFolder(await folder('fresh', 'new'), target);
  expect(await page()).toBe('new');
  expect(await readdir(root)).toEqual(['dist']);
});

it('leaves the folder as it was where there is nothing to put in its place', async () => {
  await folder('dist', 'old');
  await expect(replaceFolder(join(root, 'missing'), target)).rejects.toThrow();
  expect(await page()).toBe('old');
  expect(await readdir(root)).toEqual(['dist']);
});

it('leaves one whole folder where several are put there at once', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `fresh-${index}`);
  const fresh = await Promise.all(names.map((name) => folder(name, name)));
  await Promise.all(fresh.map((path) => replaceFolder(path, target)));
  expect(names).toContain(await page());
  expect(await readdir(root)).toEqual(['dist']);
});

it('brings back the folder of a build that was killed between taking it away and putting its own', async () => {
  await folder(`.dist.${dead}-0123abcd.old`, 'old');
  await folder(`.dist.${dead}-0123abcd.new`, 'half');
  recoverFolder(target);
  expect(await page()).toBe('old');
  expect(await readdir(root)).toEqual(['dist']);
});

it('clears what killed builds left, and nothing of builds that run or of others', async () => {
  await folder('dist', 'new');
  await folder(`.dist.${dead}-0123abcd.old`, 'old');
  await folder(`.dist.${process.pid}-0123abcd.new`, 'running');
  await folder('.dist.backup', 'mine');
  recoverFolder(target);
  expect(await page()).toBe('new');
  expect((await readdir(root)).sort()).toEqual(
    ['.dist.backup', `.dist.${process.pid}-0123abcd.new`, 'dist'].sort(),
  );
});

it('has nothing to recover where not even the way there exists', () => {
  target = join(root, 'deep/down/dist');
  recoverFolder(target);
  expect(existsSync(join(root, 'deep'))).toBe(false);
});
