import { existsSync, lstatSync, mkdtempSync, statSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFolder } from '../../../src/publish/out/replace-folder.ts';
import { finishedFolder, writeFolder } from './finished-folder.ts';

let root = '';
let target = '';

const folder = (name: string, says: string) =>
  finishedFolder(join(root, name), { 'page.html': says });
const at = (path: string) => join(target, path);
const page = () => readFile(at('page.html'), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'replace-folder-'));
  target = join(root, 'dist');
});
afterEach(() => rm(root, { recursive: true, force: true }));

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
  await finishedFolder(target, { 'page.html': 'old' });
  await writeFolder(target, { CNAME: 'lamp.example' });
  const names = Array.from({ length: 12 }, (_, index) => `fresh-${index}`);
  const fresh = await Promise.all(names.map((name) => folder(name, name)));
  await Promise.all(fresh.map((path) => replaceFolder(path, target)));
  expect(names).toContain(await page());
  expect(await readFile(at('CNAME'), 'utf8')).toBe('lamp.example');
  expect(await readdir(root)).toEqual(['dist']);
});

describe('what others have put into the folder', () => {
  const others = {
    CNAME: 'lamp.example',
    '.nojekyll': '',
    '.git/config': '[core]',
    '.well-known/security.txt': 'Contact',
    'uploads/2031/plan.pdf': 'plan',
    'stories/lamps/photo.png': 'photo',
    'stories/gone/notes.txt': 'notes',
  };
  const named = [
    ...['.git/', '.nojekyll', '.well-known/', 'CNAME', 'stories/gone/notes.txt'],
    ...['stories/lamps/photo.png', 'uploads/'],
  ];

  beforeEach(async () => {
    const pages = ['index.html', 'stories/lamps/index.html', 'stories/gone/index.html'];
    await finishedFolder(target, Object.fromEntries(pages.map((path) => [path, 'old'])));
    await writeFolder(target, others);
  });
  const fresh = () =>
    finishedFolder(join(root, 'fresh'), { 'index.html': 'new', 'stories/lamps/index.html': 'new' });

  it('stays, by name and as the same file, while a page that is no more goes', async () => {
    await chmod(at('uploads'), 0o2775);
    const before = statSync(at('uploads/2031/plan.pdf')).ino;
    expect(await replaceFolder(await fresh(), target)).toEqual({ others: named, wasListed: true });
    for (const [path, text] of Object.entries(others))
      expect(await readFile(at(path), 'utf8')).toBe(text);
    expect(statSync(at('uploads/2031/plan.pdf')).ino).toBe(before);
    expect(statSync(at('uploads')).mode & 0o7777).toBe(0o2775);
    expect(await readFile(at('index.html'), 'utf8')).toBe('new');
    expect(existsSync(at('stories/gone/index.html'))).toBe(false);
    expect(await readdir(root)).toEqual(['dist']);
  });

  it('stays in the next build and the one after it', async () => {
    for (let count = 0; count < 3; count += 1) await replaceFolder(await fresh(), target);
    const { others: still } = await replaceFolder(await fresh(), target);
    expect(still).toEqual(named.map((path) => path.replace('gone/notes.txt', 'gone/')));
  });

  it('is never written over: the former site stays whole, and the files are named', async () => {
    const taking = { 'index.html': 'new', CNAME: 'ours', 'uploads/plan.pdf': 'plan' };
    const built = await finishedFolder(join(root, 'fresh'), taking);
    await expect(replaceFolder(built, target)).rejects.toMatchObject({ paths: ['CNAME'] });
    expect(await readFile(at('index.html'), 'utf8')).toBe('old');
    expect(await readFile(at('CNAME'), 'utf8')).toBe('lamp.example');
    expect((await readdir(root)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('stays where a former version of the program has left no list, and so does what may be its own', async () => {
    await rm(at('.yearlight-files'));
    await writeFolder(target, { '_astro/old.js': '', 'fonts/headline-0123456789ab.woff2': '' });
    const kept = await replaceFolder(await fresh(), target);
    expect(kept.wasListed).toBe(false);
    expect(kept.others).toEqual(named.map((path) => path.replace('gone/notes.txt', 'gone/')));
    expect(existsSync(at('stories/gone/index.html'))).toBe(true);
    for (const [path, text] of Object.entries(others))
      expect(await readFile(at(path), 'utf8')).toBe(text);
    expect(existsSync(at('_astro'))).toBe(false);
    expect(existsSync(at('fonts'))).toBe(false);
  });
});

it('makes a site that a web server can read, whatever the umask', async () => {
  const before = process.umask(0o077);
  try {
    target = join(root, 'served/dist');
    const fresh = await finishedFolder(join(root, 'fresh'), { 'index.html': '', 'a/b.txt': '' });
    await replaceFolder(fresh, target);
  } finally {
    process.umask(before);
  }
  const mode = (path: string) => (lstatSync(path).mode & 0o777).toString(8);
  expect(['..', '', 'a'].map((path) => mode(at(path)))).toEqual(['755', '755', '755']);
  const files = ['index.html', 'a/b.txt', '.yearlight-files', '.yearlight-build'];
  expect(files.map((path) => mode(at(path)))).toEqual(['644', '644', '644', '644']);
});

it('keeps the rights of a group to the folder', async () => {
  await folder('dist', 'old');
  await chmod(target, 0o2770);
  await replaceFolder(await folder('fresh', 'new'), target);
  expect((statSync(target).mode & 0o7777).toString(8)).toBe('2775');
});

it('leaves no empty folders of its own', async () => {
  await mkdir(join(root, 'fresh/pictures/none'), { recursive: true });
  await replaceFolder(await folder('fresh', 'new'), target);
  expect((await readdir(target)).toSorted()).toEqual([
    '.yearlight-build',
    '.yearlight-files',
    'page.html',
  ]);
  await writeFile(at('.yearlight-files'), 'not a list');
  expect((await replaceFolder(await folder('again', 'new'), target)).wasListed).toBe(false);
});
