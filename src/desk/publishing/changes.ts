import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buildMark } from '../../publish/out/file-list.ts';
import { git, published } from './git.ts';

/** A file that differs from what was published or committed last. */
export interface Change {
  readonly path: string;
  readonly kind: 'added' | 'changed' | 'removed';
}

/** What differs from the last commit, in the folders that are published. */
export async function changesInGit(site: string): Promise<readonly Change[]> {
  const words = ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--'];
  const { ok, said } = await git(site, [...words, ...published]);
  if (!ok) return [];
  const prefix = await git(site, ['rev-parse', '--show-prefix']);
  const lead = prefix.said.trim();
  return said.split('\0').flatMap((line): Change[] => {
    const [, letters = '', path = ''] = /^(..) (.*)$/s.exec(line) ?? [];
    if (path === '') return [];
    const kind = /\?|A/.test(letters) ? 'added' : letters.includes('D') ? 'removed' : 'changed';
    return [{ path: path.startsWith(lead) ? path.slice(lead.length) : path, kind }];
  });
}

/** What was written since the site was built last, where it is in no repository; all of it where it was not. */
export async function changesSinceBuild(site: string): Promise<readonly Change[]> {
  const built = await stat(join(site, 'dist', buildMark)).catch(() => undefined);
  const lists = await Promise.all(published.map((folder) => filesIn(site, folder)));
  return lists.flat().flatMap(({ path, changed, made }): Change[] => {
    if (built && changed <= built.mtimeMs) return [];
    return [{ path, kind: built && made <= built.mtimeMs ? 'changed' : 'added' }];
  });
}

/** When the site was built last, in ISO 8601. */
export async function lastBuild(site: string): Promise<string | undefined> {
  const built = await stat(join(site, 'dist', buildMark)).catch(() => undefined);
  return built?.mtime.toISOString();
}

async function filesIn(site: string, folder: string) {
  const entries = await readdir(join(site, folder), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return Promise.all(
    files.map(async (entry) => {
      const file = join(entry.parentPath, entry.name);
      const { mtimeMs, birthtimeMs } = await stat(file);
      const path = file.slice(site.length + 1).replaceAll('\\', '/');
      return { path, changed: mtimeMs, made: birthtimeMs };
    }),
  );
}
