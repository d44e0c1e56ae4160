import { existsSync, mkdtempSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ownName } from '../../../src/publish/out/owner.ts';
import { recoverFolder } from '../../../src/publish/out/recover-folder.ts';
import { finishedFolder, writeFolder } from './finished-folder.ts';

/** No process has this number. */
const dead = 2 ** 30;

let root = '';
let target = '';

const folder = (name: string, says: string) =>
  finishedFolder(join(root, name), { 'page.html': says });
const read = (path: string) => readFile(join(target, path), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'recover-folder-'));
  target = join(root, 'dist');
});
afterEach(() => rm(root, { recursive: true, force: true }));

it('brings back the folder of a build that was killed between taking it away and putting its own', async () => {
  await writeFolder(await folder(`.dist.${dead}-0123abcd.old`, 'old'), { CNAME: 'lamp.example' });
  await writeFolder(await folder(`.dist.${dead}-0123abcd.new`, 'new'), { 'uploads/a': 'a' });
  await recoverFolder(target);
  expect(await read('page.html')).toBe('old');
  expect([await read('CNAME'), await read('uploads/a')]).toEqual(['lamp.example', 'a']);
  expect(await readdir(root)).toEqual(['dist']);
});

it('brings over what others have put into a former folder that a killed build left', async () => {
  await folder('dist', 'new');
  await writeFolder(await folder(`.dist.${dead}-0123abcd.old`, 'old'), { 'uploads/late': 'late' });
  await recoverFolder(target);
  expect([await read('page.html'), await read('uploads/late')]).toEqual(['new', 'late']);
  expect(await readdir(root)).toEqual(['dist']);
});

it('clears what killed builds left, of former versions too, and nothing of builds that run or of others', async () => {
  await folder('dist', 'new');
  const running = `.dist.${ownName()}.new`;
  await folder(`.dist.${dead}-0123abcd.old`, 'old');
  await writeFolder(join(root, `.dist.${dead}-89abcdef.new`), { half: '' });
  await folder(running, 'running');
  await writeFolder(join(root, '.dist.backup'), { mine: '' });
  await recoverFolder(target);
  expect(await read('page.html')).toBe('new');
  expect((await readdir(root)).sort()).toEqual(['.dist.backup', running, 'dist'].sort());
});

it('has nothing to recover where not even the way there exists', async () => {
  target = join(root, 'deep/down/dist');
  await recoverFolder(target);
  expect(existsSync(join(root, 'deep'))).toBe(false);
});

/** The name of this process with some of its five parts replaced. */
function nameWith(parts: Readonly<Record<number, string>>): string {
  return ownName()
    .split('-')
    .map((part, at) => parts[at] ?? part)
    .join('-');
}

it.runIf(existsSync('/proc/self/stat'))(
  'knows a process from one of the same number that started later, or ran before the last boot',
  async () => {
    await folder('dist', 'new');
    await folder(`.dist.${nameWith({ 3: '1' })}.new`, 'killed');
    await folder(`.dist.${nameWith({ 2: '0000' })}.new`, 'before the boot');
    await recoverFolder(target);
    expect(await readdir(root)).toEqual(['dist']);
  },
);

it('lets be what another machine or container may be at work on', async () => {
  await folder('dist', 'new');
  const elsewhere = `.dist.${nameWith({ 1: '000000' })}.new`;
  await folder(elsewhere, 'elsewhere');
  await recoverFolder(target);
  expect((await readdir(root)).sort()).toEqual([elsewhere, 'dist'].sort());
});
