import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pruneKept } from '../../../src/publish/kept/prune-kept.ts';

const day = 86_400_000;
const name = (letter: string) => letter.repeat(20);

it('lets go of what was kept long ago and is no longer asked for, once a day', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'prune-'));
  const now = Date.now();
  const put = (file: string, age: number) => {
    writeFileSync(join(folder, file), '');
    utimesSync(join(folder, file), (now - age) / 1000, (now - 90 * day) / 1000);
  };
  put(`${name('a')}.png`, 61 * day);
  put(`${name('b')}.png`, 1 * day);
  put(`${name('c')}-files`, 61 * day);
  put('theirs.png', 61 * day);
  const left = () => readdirSync(folder).sort();
  await pruneKept([folder, join(folder, 'not there')], now);
  expect(left()).toEqual(['.pruned', `${name('b')}.png`, 'theirs.png']);
  put(`${name('d')}.png`, 61 * day);
  await pruneKept([folder], now + day / 2);
  expect(left()).toContain(`${name('d')}.png`);
  await pruneKept([folder], now + 2 * day);
  expect(left()).not.toContain(`${name('d')}.png`);
  await pruneKept([join(folder, 'not there')], now);
  rmSync(folder, { recursive: true });
});
