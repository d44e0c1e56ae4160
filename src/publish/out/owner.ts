import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync, statSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * Who makes a folder, as its name tells it: `4711-1a2b3c-4d5e-9x8y7-0123abcd`. Process ids repeat, in containers above
 * all, so the machine, its boot and the time at which the process started stand beside it.
 */
export interface Owner {
  readonly process: number;
  readonly host: string;
  readonly boot: string;
  /** The clock ticks from the boot to the start of the process; nothing where the system does not tell. */
  readonly start: string;
}

/** What an owner looks like in a name. Builds of former versions wrote the process and the last part alone. */
export const ownerPattern = String.raw`\d+(?:-[0-9a-f]{6}-[0-9a-f]{4}-[0-9a-z]*)?-[0-9a-f]{8}`;

const told = (read: () => string): string => {
  try {
    return read().trim();
  } catch {
    return '';
  }
};
const text = (path: string) => told(() => readFileSync(path, 'utf8'));
const short = (content: string, length: number) =>
  createHash('sha256').update(content).digest('hex').slice(0, length);

/** The machine or container, and its process ids. */
const here = short(
  [hostname(), text('/etc/machine-id'), told(() => readlinkSync('/proc/self/ns/pid'))].join('\n'),
  6,
);
const boot = short(text('/proc/sys/kernel/random/boot_id'), 4);

/** When a process started; nothing where there is none of this number, or the system does not tell. */
function startOf(id: number): string {
  // The second field is the program's name, in which anything may stand.
  const ticks = text(`/proc/${id}/stat`).split(') ').at(-1)?.split(' ')[19];
  return ticks ? Number(ticks).toString(36) : '';
}

/** A name that nobody else uses, and that tells whose it is. */
export function ownName(): string {
  const random = randomBytes(4).toString('hex');
  return [process.pid, here, boot, startOf(process.pid), random].join('-');
}

export function readOwner(name: string): Owner {
  const parts = name.split('-');
  const [id = '', host = '', at = '', start = ''] = parts.length > 2 ? parts : parts.slice(0, 1);
  return { process: Number(id), host, boot: at, start };
}

/** For so long what another machine works on is let be, in milliseconds: whether it still works cannot be seen. */
export const patience = 60 * 60 * 1000;

/** Whether the build that made a file or folder may still be at work on it. */
export function isAtWork(owner: Owner, path: string, wait: number = patience): boolean {
  if (owner.host && owner.host !== here) return Date.now() - changedAt(path) < wait;
  if (owner.boot && owner.boot !== boot) return false;
  if (owner.start) return startOf(owner.process) === owner.start;
  return isAlive(owner.process);
}

function changedAt(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? Math.max(found.mtimeMs, found.ctimeMs) : 0;
}

/** Whether a process runs. */
function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'EPERM';
  }
}
