import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { buildMark, checkOutFolder } from '../../src/publish/out-folder.ts';

let root = '';
const at = (path: string) => join(root, path);
const check = (out: string) => checkOutFolder(at(out), at('sites/town'), at('project'));

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'out-folder-'));
  for (const folder of ['project/src', 'sites/town/content', 'empty', 'built', 'letters']) {
    await mkdir(at(folder), { recursive: true });
  }
  await writeFile(at(`built/${buildMark}`), '');
  await writeFile(at('letters/letter.txt'), 'Dear reader');
  await writeFile(at('file'), '');
});

it.each([
  'nothing-yet',
  'deep/down/nothing-yet',
  'empty',
  'built',
  'sites/town/dist',
  'project/dist',
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
])('never writes to %s', async (out, problem) => {
  expect(await check(out)).toBe(problem);
});
