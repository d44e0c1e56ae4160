import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownEnvironment } from '../cli/run-command.ts';
import { boundsFrom } from './bounds.ts';
import { descendants } from './end-tree.ts';
import { UnderWay } from './progress.ts';

/** Runs one file of tests, with bounds in seconds: its status, what it said, and the processes that it had. */
async function runTests(text: string, run: number, one: number) {
  mkdirSync('node_modules/.cache', { recursive: true });
  const folder = mkdtempSync(resolve('node_modules/.cache/watched-'));
  writeFileSync(join(folder, 'a.test.ts'), `import { expect, it } from 'vitest';\n${text}`);
  writeFileSync(join(folder, 'vitest.config.mjs'), 'export default {};\n');
  const child = spawn(process.execPath, [resolve('tests/watchdog/run.ts'), '--root', folder], {
    env: { ...ownEnvironment(), TEST_RUN_SECONDS: `${run}`, TEST_ONE_SECONDS: `${one}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (words: string) => {
      said += words;
    });
  const had = await processesOf(child);
  const [status] = await closed;
  rmSync(folder, { recursive: true });
  return { status, said, left: had.filter(isRunning) };
}

/** The processes that a command has started, once there is a worker among them. */
async function processesOf(child: ChildProcess): Promise<number[]> {
  for (;;) {
    const all = descendants(child.pid ?? 0);
    if (all.length > 1 || child.exitCode !== null) return all;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Whether a process runs; one that has ended, and that nobody has asked after, is still in the list. */
function isRunning(id: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', `${id}`], { encoding: 'utf8' });
  return /^[^Z]/.test(stdout.trim());
}

describe('the watchdog', () => {
  it.concurrent.each([
    ['a test', `it('is well', () => {}); it('is not', () => { for (;;); });`, 'a.test.ts, '],
    ['a file as it is loaded', 'for (;;);', 'a.test.ts, which is being loaded'],
  ])('ends a run in which %s is caught in a loop, and says which', async (_, text, which) => {
    const { status, said, left } = await runTests(text, 600, 2);
    expect(said).toContain(`For more than 2 s nothing has come of:\n  ${which}`);
    expect({ status, left }).toEqual({ status: 1, left: [] });
  });

  it.concurrent('ends a run that takes too long as a whole', async () => {
    const waits = `it('waits', () => new Promise(() => {}), 0);`;
    const { status, said, left } = await runTests(waits, 3, 600);
    expect(said).toContain('The tests take more than 3 s. Under way:\n');
    expect({ status, left }).toEqual({ status: 1, left: [] });
  });

  it.concurrent.each([
    ['passes', `it('is', () => expect(1).toBe(1));`, 0],
    ['fails', `it('is not', () => expect(1).toBe(2));`, 1],
  ])('lets a run be that %s', async (_, text, status) => {
    const ended = await runTests(text, 600, 600);
    expect(ended.said).toMatch(/Test Files/);
    expect(ended.status).toBe(status);
  });

  it('gives everything time, unless it is told otherwise', () => {
    expect(boundsFrom({}).one).toBeGreaterThan(300_000);
    expect(boundsFrom({}).run).toBeGreaterThan(boundsFrom({}).one);
    expect(boundsFrom({ TEST_ONE_SECONDS: '2' }).one).toBe(2000);
  });

  it('knows what has been silent, the longest first', () => {
    const underWay = new UnderWay();
    for (const [at, file] of ['a', 'b', 'c'].entries()) underWay.hear({ file, stage: 'begun' }, at);
    underWay.hear({ file: 'b' }, 3);
    underWay.hear({ file: 'a', stage: 'going on' }, 3);
    expect(underWay.silent(0, 4)).toEqual(['c, begun', 'a, going on']);
    expect(underWay.silent(1, 4)).toEqual(['c, begun']);
    expect(underWay.silent(2, 4)).toEqual([]);
  });
});
