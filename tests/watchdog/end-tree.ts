import { spawnSync } from 'node:child_process';

/** Ends a process and all that it has started, without asking: a process in a loop hears nothing. */
export function endTree(root: number): void {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(root), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  for (const id of [...descendants(root), root]) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}

/** The processes that one has started, and those that they have. */
export function descendants(root: number): number[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const children = new Map<number, number[]>();
  for (const line of (stdout ?? '').trim().split('\n')) {
    const [id = 0, parent = 0] = line.trim().split(/\s+/).map(Number);
    children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  const below = (id: number): number[] =>
    (children.get(id) ?? []).flatMap((child) => [...below(child), child]);
  return below(root);
}
