import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What git said: its exit status, and all that it printed. */
export interface GitAnswer {
  readonly ok: boolean;
  readonly said: string;
}

const run = promisify(execFile);
/** A remote that does not answer must not hold the desk. */
const mostTime = 60_000;

/** The folders of a site that are published; all else of a repository is none of the desk's. */
export const published: readonly string[] = ['content', 'data', 'public'];

/** Runs git in a site's folder, with a list of arguments: nothing of it is read by a shell. It asks for nothing. */
export async function git(site: string, words: readonly string[]): Promise<GitAnswer> {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
  const options = { cwd: site, env, timeout: mostTime, maxBuffer: 16 * 1024 * 1024 };
  return run('git', [...words], options).then(
    ({ stdout, stderr }) => ({ ok: true, said: `${stdout}${stderr}` }),
    ({ stdout = '', stderr = '', message = '' }) => ({
      ok: false,
      said: `${stdout}${stderr}` || message,
    }),
  );
}

/** Where a site stands in git: its branch, and the remotes; `undefined` where it is in none. */
export async function repositoryOf(
  site: string,
): Promise<{ readonly branch: string; readonly remotes: readonly string[] } | undefined> {
  const inside = await git(site, ['rev-parse', '--is-inside-work-tree']);
  if (!inside.ok || inside.said.trim() !== 'true') return undefined;
  const ignored = await git(site, ['check-ignore', '--quiet', '.']);
  if (ignored.ok) return undefined;
  const branch = await git(site, ['symbolic-ref', '--short', '--quiet', 'HEAD']);
  const remotes = await git(site, ['remote']);
  const names = remotes.said.split('\n').filter(Boolean);
  return { branch: branch.ok ? branch.said.trim() : '', remotes: names };
}
