import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { checkOutFolder, followLinks } from '../../../src/publish/out/check-out.ts';
import { buildMark } from '../../../src/publish/out/file-list.ts';

let root = '';
const at = (path: string) => join(root, path);
const check = (out: string) =>
  followLinks(at(out)).then((path) => checkOutFolder(path, at('sites/town'), at('project')));

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'out-folder-'));
  for (const folder of ['project/src', 'sites/town/content', 'empty', 'built', 'letters']) {
    await mkdir(at(folder), { recursive: true });
  }
  await writeFile(at(`built/${buildMark}`), '');
  await writeFile(at('letters/letter.txt'), 'Dear reader');
  await writeFile(at('file'), '');
  await mkdir(at('worktree/.well-known'), { recursive: true });
  for (const name of ['.git', 'CNAME', '.nojekyll']) await writeFile(at(`worktree/${name}`), '');
  const links = { content: 'sites/town/content', site: 'sites/town', above: 'sites', out: 'built' };
  for (const [name, to] of Object.entries({
    ...links,
    dangling: 'new-disk/dist',
    round: 'link-to-round',
  }))
    await symlink(at(to), at(`link-to-${name}`));
});

it.each([
  'nothing-yet',
  'deep/down/nothing-yet',
  'empty',
  'built',
  'sites/town/dist',
  'project/dist',
  'worktree',
  'link-to-out',
  'link-to-dangling',
  'link-to-site/dist',
])('may write to %s', async (out) => {
  expect(await check(out)).toBeUndefined();
});

it.each([
  ['sites/town', 'holds-site'],
  ['sites', 'holds-site'],
  ['project', 'holds-site'],
  ['.', 'holds-site'],
  ['sites/town/content', 'in-site'],
  ['sites/town/public/copy', 'in-site'],
  ['project/src/out', 'in-site'],
  ['letters', 'holds-more'],
  ['file', 'is-file'],
  ['file/below', 'no-parent'],
  ['link-to-content', 'in-site'],
  ['link-to-content/deep/down', 'in-site'],
  ['link-to-site', 'holds-site'],
  ['link-to-site/data', 'in-site'],
  ['link-to-above', 'holds-site'],
  ['link-to-round', 'no-parent'],
  ['n'.repeat(256), 'too-long'],
  [Array(20).fill('n'.repeat(200)).join('/'), 'too-long'],
])('never writes to %s', async (out, problem) => {
  expect(await check(out)).toBe(problem);
});
