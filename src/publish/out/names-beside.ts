import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { ownerPattern, ownName } from './owner.ts';

/** What stands beside a folder for a while: half a copy, a whole new folder, the former one. */
export type BesideKind = 'part' | 'new' | 'old';

/** File systems take 255 bytes; the owner and the part need some. */
const longest = 160;

/** The folder's name as it stands in those of its neighbours: one too long is cut, and told apart by its digest. */
function stem(target: string): string {
  const name = basename(target);
  if (Buffer.byteLength(name) <= longest) return name;
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 12);
  return `${[...name].slice(0, 20).join('')}-${digest}`;
}

/** Names beside a folder that no other process uses. They tell whose they are, so that leftovers can be told from work. */
export function nameBeside(target: string): (part: BesideKind) => string {
  const owner = ownName();
  return (part) => join(dirname(target), `.${stem(target)}.${owner}.${part}`);
}

/** Matches those names: the owner, and the part. */
export function namesBeside(target: string): RegExp {
  const name = stem(target).replace(/[^\p{L}\p{N}_-]/gu, '\\$&');
  return new RegExp(`^\\.${name}\\.(${ownerPattern})\\.(part|new|old)$`);
}
