import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Others have put files where a build would put its own. */
export class TakenPaths extends Error {
  override readonly name = 'TakenPaths';
  readonly paths: readonly string[];

  constructor(paths: readonly string[]) {
    super(`Files of others stand where the build would put its own: ${paths.join(', ')}`);
    this.paths = paths;
  }
}

/** Another build has been writing to the folder for too long to wait for it. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

/** A folder that is mounted, or in a folder that may not be changed, cannot be moved; it can be written to. */
const unmovable = new Set(['EBUSY', 'EXDEV', 'EPERM', 'EACCES', 'EROFS', 'ENOTSUP', 'EINVAL']);

export function mayNotMove(problem: unknown): boolean {
  const { code = '' } = problem as NodeJS.ErrnoException;
  return unmovable.has(code);
}

/** Whether a folder is where a file system is mounted, one of the same disk too. */
export function isOwnMount(folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return false;
  return found.dev !== statSync(dirname(folder)).dev || mountPoints().has(folder);
}

/** The mount points, as Linux tells them; elsewhere none. */
function mountPoints(): ReadonlySet<string> {
  try {
    const lines = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
    return new Set(lines.map((line) => unescaped(line.split(' ')[4] ?? '')));
  } catch {
    return new Set();
  }
}

const unescaped = (path: string) =>
  path.replace(/\\([0-7]{3})/g, (_, octal: string) =>
    String.fromCharCode(Number.parseInt(octal, 8)),
  );
