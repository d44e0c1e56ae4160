import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import type { Answer, Question } from './mutant-runner.ts';
import { type Mutant, mutantsOf, sampleOf } from './mutants.ts';
import { mirrorOf, readImports, relatedTests } from './related-tests.ts';

/** A mutant and what became of it: noticed by a test, or by none; `endless` where it never came to an end. */
export interface Tried {
  readonly mutant: Mutant;
  readonly outcome: 'killed' | 'survived' | 'endless';
  /** In milliseconds. */
  readonly took: number;
}

export interface TryOptions {
  readonly count: number;
  /** How many of them an earlier run has tried. */
  readonly skip: number;
  readonly seed: number;
  /** How long a single test may take, in milliseconds. */
  readonly limit: number;
  /** Only so many tests of each mutant, the nearest: what they miss, others may notice. */
  readonly nearest: number;
}

/** What is copied, so that the project itself is never changed. */
const needed = ['src', 'tests', 'content', 'data', 'public', 'package.json', 'tsconfig.json'];
const settings = ['astro.config.mjs', 'vitest.config.ts', 'README.md', 'biome.json'];

/**
 * Changes a copy of the project in one place at a time and runs the tests that import it: first that of the file, then
 * those of its folders, then the others. `rooms` are folders of `src`; the sample is the same for the same seed.
 */
export async function tryMutants(
  rooms: readonly string[],
  { count, skip, seed, limit, nearest }: TryOptions,
  tell: (tried: Tried) => void,
): Promise<Tried[]> {
  const files = rooms.flatMap((room) => globSync(`src/${room}/**/*.ts`)).sort();
  const texts = new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const)),
  );
  const all = files.flatMap((file) => mutantsOf(file, texts.get(file) ?? ''));
  const testsOf = relatedTests(readImports());
  const copy = await copyProject();
  const runner = new TestRunner(copy, limit);
  const tried: Tried[] = [];
  try {
    for (const mutant of sampleOf(all, count, seed).slice(skip)) {
      const text = texts.get(mutant.file) ?? '';
      const started = Date.now();
      const tests = testsOf(mutant.file).slice(0, nearest);
      const outcome = await runner.try(mutant, text, tests);
      const one = { mutant, outcome, took: Date.now() - started };
      tried.push(one);
      tell(one);
    }
  } finally {
    runner.end();
    await rm(copy, { recursive: true, force: true });
  }
  return tried;
}

async function copyProject(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'yearlight-mutants-'));
  for (const path of [...needed, ...settings])
    if (existsSync(path)) await cp(path, join(copy, path), { recursive: true });
  await symlink(resolve('node_modules'), join(copy, 'node_modules'));
  return copy;
}

export function changed(text: string, { from, to, by }: Mutant): string {
  return text.slice(0, from) + by + text.slice(to);
}

/** Runs tests in a process of their own, which is ended and started anew where one of them has no end. */
class TestRunner {
  private child: ChildProcess | undefined;
  /** By test, whether it passes where nothing is changed. */
  private readonly sound = new Map<string, boolean>();
  /** How long each test took, in milliseconds: the quick ones go first. */
  private readonly took = new Map<string, number>();
  private readonly folder: string;
  private readonly limit: number;

  constructor(folder: string, limit: number) {
    this.folder = folder;
    this.limit = limit;
  }

  /** What becomes of a mutant. A test that fails without it too notices nothing, and is left out from then on. */
  async try(mutant: Mutant, text: string, tests: readonly string[]): Promise<Tried['outcome']> {
    for (const batch of batchesOf(mutant.file, tests)) {
      const time = (test: string) => this.took.get(test) ?? (/\.property\./.test(test) ? 1e4 : 1e3);
      let left = batch
        .filter((test) => this.sound.get(test) !== false)
        .sort((a, b) => time(a) - time(b));
      while (left.length > 0) {
        await writeFile(join(this.folder, mutant.file), changed(text, mutant));
        const failed = await this.run(mutant.file, left);
        await writeFile(join(this.folder, mutant.file), text);
        // Where the tests are as late without the mutant, it is the machine that is slow.
        if (failed === 'endless' && (await this.run(mutant.file, left)) !== 'endless')
          return failed;
        if (failed === 'endless' || failed.length === 0) break;
        for (const test of failed) await this.judge(mutant.file, test);
        if (failed.some((test) => this.sound.get(test) !== false)) return 'killed';
        left = left.filter((test) => this.sound.get(test) !== false);
      }
    }
    return 'survived';
  }

  private async judge(file: string, test: string): Promise<void> {
    if (this.sound.has(test) || !existsSync(join(this.folder, test))) return;
    const failed = await this.run(file, [test]);
    this.sound.set(test, failed !== 'endless' && failed.length === 0);
  }

  private async run(
    file: string,
    tests: readonly string[],
  ): Promise<'endless' | readonly string[]> {
    const child = this.child ?? (await this.start());
    const question: Question = {
      changed: [join(this.folder, file)],
      tests: tests.map((test) => join(this.folder, test)),
    };
    child.send(question);
    const answer = await this.answerOf(child);
    if (answer === 'endless') this.end();
    return answer === 'endless' ? answer : answer.map((test) => relative(this.folder, test));
  }

  private async start(): Promise<ChildProcess> {
    const runner = join(import.meta.dirname, 'mutant-runner.ts');
    const child = fork(runner, { cwd: this.folder, stdio: 'ignore', detached: true });
    this.child = child;
    await this.answerOf(child);
    return child;
  }

  /** What a runner answers; it may take its time, as long as one test after the other ends. */
  private answerOf(child: ChildProcess): Promise<'endless' | readonly string[]> {
    return new Promise((done) => {
      const settle = (answer: 'endless' | readonly string[]) => {
        clearTimeout(timer);
        child.removeListener('message', listen).removeListener('close', stopped);
        done(answer);
      };
      const stopped = () => settle('endless');
      const listen = (answer: Answer) => {
        if (answer === 'going on') timer.refresh();
        else {
          for (const [test, time] of answer.took) this.took.set(relative(this.folder, test), time);
          settle(answer.failed);
        }
      };
      const timer = setTimeout(stopped, this.limit);
      child.on('message', listen).on('close', stopped);
    });
  }

  end(): void {
    const { child } = this;
    this.child = undefined;
    if (child?.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  }
}

/** The test of the file itself, those of its folder, of its room, and all others. */
function batchesOf(file: string, tests: readonly string[]): (readonly string[])[] {
  const folders = [mirrorOf(file), dirname(mirrorOf(file)), `tests/${file.split('/')[1]}`, ''];
  const steps = folders.map((folder) => tests.filter((test) => test.startsWith(folder)));
  return steps.map((step, at) => step.filter((test) => at === 0 || !steps[at - 1]?.includes(test)));
}
