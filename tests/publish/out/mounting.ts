import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const run = (command: string, ...options: string[]) =>
  execFileSync(command, options, { stdio: 'ignore' });

/** Does something while a folder is mounted: on itself, read-only too, or as a small disk of its own. */
export async function whileMounted<Result>(
  folder: string,
  how: 'bind' | 'read-only' | `size=${string}`,
  act: () => Promise<Result>,
): Promise<Result> {
  if (how === 'bind' || how === 'read-only') run('mount', '--bind', folder, folder);
  else run('mount', '-t', 'tmpfs', '-o', how, 'tmpfs', folder);
  try {
    if (how === 'read-only') run('mount', '-o', 'remount,ro,bind', folder);
    return await act();
  } finally {
    run('umount', folder);
  }
}

/** Whether this machine lets the tests mount: it takes rights that not every one gives. */
export function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'mount-'));
  try {
    run('mount', '--bind', folder, folder);
    run('umount', folder);
    return true;
  } catch {
    return false;
  }
}
