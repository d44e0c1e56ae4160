import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Mutant, mutantsOf, sampleOf } from './mutants.ts';

/** A mutant and what became of it: noticed by a test, or by none; `endless` where it never came to an end. */
export interface Tried {
  readonly mutant: Mutant;
  readonly outcome: 'killed' | 'survived' | 'endless';
}

/** What is copied, so that the project itself is never changed. */
const needed = ['src', 'tests', 'content', 'data', 'public', 'package.json', 'tsconfig.json'];
const settings = [
  'astro.config.mjs',
  'vitest.config.ts',
  'README.md',
  'biome.json',
  'tsconfig.json',
];

/**
 * Changes a copy of the project in one place at a time and runs the tests that mirror the place: first those of the
 * file, then those of its room, then all that import it. `rooms` are folders of `src`; the sample is the same for the same seed.
 */
export async function tryMutants(
  rooms: readonly string[],
  { count, seed, limit }: { readonly count: number; readonly seed: number; readonly limit: number },
  tell: (tried: Tried) => void,
): Promise<Tried[]> {
  const files = rooms.flatMap((room) => globSync(`src/${room}/**/*.ts`)).sort();
  const texts = new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const)),
  );
  const all = files.flatMap((file) => mutantsOf(file, texts.get(file) ?? ''));
  const copy = await mkdtemp(join(tmpdir(), 'yearlight-mutants-'));
  const tried: Tried[] = [];
  try {
    for (const path of new Set([...needed, ...settings]))
      if (existsSync(path)) await cp(path, join(copy, path), { recursive: true });
    await symlink(resolve('node_modules'), join(copy, 'node_modules'));
    for (const mutant of sampleOf(all, count, seed)) {
      const text = texts.get(mutant.file) ?? '';
      await writeFile(join(copy, mutant.file), changed(text, mutant));
      const one = { mutant, outcome: await tryOne(copy, mutant, limit) };
      await writeFile(join(copy, mutant.file), text);
      tried.push(one);
      tell(one);
    }
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
  return tried;
}

export function changed(text: string, { from, to, by }: Mutant): string {
  return text.slice(0, from) + by + text.slice(to);
}

async function tryOne(folder: string, { file }: Mutant, limit: number): Promise<Tried['outcome']> {
  const own = file.replace(/^src\//, 'tests/').replace(/\.ts$/, '.test.ts');
  const room = own.split('/').slice(0, 2).join('/');
  for (const tests of [own, room]) {
    if (!existsSync(join(folder, tests))) continue;
    const outcome = await runTests(folder, ['run', tests], limit);
    if (outcome !== 'survived') return outcome;
  }
  return runTests(folder, ['related', '--run', file], 5 * limit);
}

async function runTests(
  folder: string,
  which: readonly string[],
  limit: number,
): Promise<Tried['outcome']> {
  const vitest = join(folder, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, ...which, '--bail', '1', '--project', 'model to pages'];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore', detached: true });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, limit);
  const [status] = await once(child, 'close');
  clearTimeout(timer);
  if (late) return 'endless';
  return status === 0 ? 'survived' : 'killed';
}
