import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { ownName } from '../../src/publish/out/owner.ts';
import { recoverFolder } from '../../src/publish/out/recover-folder.ts';
import { replaceFolder } from '../../src/publish/out/replace-folder.ts';
import { writeWithin } from '../../src/publish/out/write-within.ts';

/**
 * Puts two finished sites, `a` and `b` of a folder, in the place of a third in turns, until it is killed or has done so
 * often enough: `node place-sites.ts swap|within <folder> <target> <times>`.
 */
const [, , way = '', folder = '', target = '', times = ''] = process.argv;
const place = way === 'within' ? writeWithin : replaceFolder;

await recoverFolder(target);
process.stdout.write('ready\n');
for (let count = 0; count < Number(times); count += 1) {
  const fresh = join(folder, `fresh-${ownName()}`);
  await cp(join(folder, count % 2 === 0 ? 'a' : 'b'), fresh, { recursive: true });
  await place(fresh, target);
}
