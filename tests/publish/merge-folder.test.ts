import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { mergeFolder } from '../../src/publish/merge-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'merge-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

it('moves what is not there yet, and leaves what is', async () => {
  write('into/embed/@2024/index.html', 'kept');
  write('into/charts/a/index.html', 'page');
  write('from/embed/@2024/index.html', 'new');
  write('from/embed/index.html', 'now');
  write('from/charts/a.svg', 'picture');
  write('from/oembed/a.json', '{}');
  await mergeFolder(join(folder, 'from'), join(folder, 'into'));
  const read = (path: string) => readFileSync(join(folder, 'into', path), 'utf8');
  expect(read('embed/@2024/index.html')).toBe('kept');
  expect(read('embed/index.html')).toBe('now');
  expect(read('charts/a/index.html')).toBe('page');
  expect(read('charts/a.svg')).toBe('picture');
  expect(existsSync(join(folder, 'into/oembed/a.json'))).toBe(true);
});
