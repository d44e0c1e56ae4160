import { mkdtempSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recoverFolder } from '../../../src/publish/out/recover-folder.ts';
import { replaceFolder } from '../../../src/publish/out/replace-folder.ts';
import { writeWithin } from '../../../src/publish/out/write-within.ts';
import { digestFolder } from '../read-folder.ts';
import { finishedFolder, writeFolder } from './finished-folder.ts';
import { canMount, whileMounted } from './mounting.ts';

/** No process has this number. */
const dead = 2 ** 30;

const before = { 'index.html': 'old', 'a/index.html': 'old', 'was/page.html': 'old', b: 'old' };
const after = { 'index.html': 'new', 'a/index.html': 'new', 'a/more.txt': 'new', 'b/c': 'new' };

let root = '';
let target = '';
const fresh = () => finishedFolder(join(root, 'fresh'), after);

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'write-within-'));
  target = await finishedFolder(join(root, 'dist'), before);
  await writeFolder(target, { CNAME: 'lamp.example', 'uploads/x.pdf': 'x' });
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** The folder holds the new site and what others have put there, and nothing else. */
async function expectNew(): Promise<void> {
  await rm(join(root, 'wanted'), { recursive: true, force: true });
  const wanted = await finishedFolder(join(root, 'wanted'), after);
  const others = { CNAME: 'lamp.example', 'uploads/x.pdf': 'x' };
  expect(await digestFolder(target)).toEqual(await digestFolder(await writeFolder(wanted, others)));
  expect((await readdir(target)).toSorted()).toEqual((await readdir(wanted)).toSorted());
}

describe('a folder that cannot be moved', () => {
  it('becomes the new site, file by file, and keeps what is of others', async () => {
    expect(await writeWithin(await fresh(), target)).toEqual({
      others: ['CNAME', 'uploads/'],
      wasListed: true,
    });
    await expectNew();
  });

  it('stays as it was where files of others are in the way', async () => {
    const wanted = await digestFolder(target);
    const taking = await finishedFolder(join(root, 'fresh'), { 'CNAME/x': 'new' });
    await expect(writeWithin(taking, target)).rejects.toMatchObject({ paths: ['CNAME'] });
    expect(await digestFolder(target)).toEqual(wanted);
  });

  it('becomes whole with the next build where one was killed between two files', async () => {
    const ready = join(target, `.yearlight-${dead}-0123abcd.ready`);
    await rename(await fresh(), ready);
    await rename(join(ready, 'index.html'), join(target, 'index.html'));
    await recoverFolder(target);
    await expectNew();
  });

  it('stays as it was where a build was killed before its copy was whole', async () => {
    const wanted = await digestFolder(target);
    await writeFolder(join(target, `.yearlight-${dead}-0123abcd.part`), { 'index.html': 'half' });
    await writeFile(join(target, '.yearlight-lock'), `${dead}-0123abcd`);
    await recoverFolder(target);
    expect(await digestFolder(target)).toEqual(wanted);
  });

  it('waits for no build that was killed before it wrote its name into the lock', async () => {
    await writeFile(join(target, '.yearlight-lock'), '');
    await writeWithin(await fresh(), target);
    await expectNew();
  });

  it('takes one of several builds at once whole', async () => {
    const names = ['one', 'two', 'three'];
    const built = names.map((name) =>
      finishedFolder(join(root, name), { 'index.html': name, [name]: name }),
    );
    await Promise.all(built.map(async (folder) => writeWithin(await folder, target)));
    const winner = await readFile(join(target, 'index.html'), 'utf8');
    expect((await readdir(target)).filter((name) => names.includes(name))).toEqual([winner]);
  });
});

describe.runIf(canMount())('where a disk is mounted', () => {
  it.each([
    ['at the folder', 'dist'],
    ['in the folder', 'dist/uploads'],
  ])('%s, the site is written there all the same', async (_, place) => {
    const mounted = join(root, place);
    await mkdir(mounted, { recursive: true });
    await whileMounted(mounted, 'bind', async () => {
      await replaceFolder(await fresh(), target);
      await expectNew();
    });
  });
});
