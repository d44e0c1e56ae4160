import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { boundsFrom } from './bounds.ts';
import { endTree } from './end-tree.ts';
import { type Progress, UnderWay } from './progress.ts';

/**
 * Runs the tests, as `vitest run` with the same options does, and ends them where they hang: an endless loop lets no
 * timeout of Vitest's own come about. Says what hung, and leaves no process behind.
 */
const { run, one } = boundsFrom(process.env);
const vitest = join(
  dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
  'vitest.mjs',
);
const reporters = ['--reporter=default', `--reporter=${join(import.meta.dirname, 'reporter.ts')}`];
const child = spawn(process.execPath, [vitest, 'run', ...reporters, ...process.argv.slice(2)], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
const underWay = new UnderWay();
const began = Date.now();
child.on('message', (progress) => underWay.hear(progress as Progress, Date.now()));

const watch = setInterval(() => {
  const now = Date.now();
  const silent = underWay.silent(one, now);
  if (silent.length > 0) end(`For more than ${one / 1000} s nothing has come of:`, silent);
  else if (now - began > run)
    end(`The tests take more than ${run / 1000} s. Under way:`, underWay.silent(0, now));
}, 250);

child.on('exit', (status, signal) => {
  clearInterval(watch);
  process.exitCode ??= signal ? 1 : (status ?? 1);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => child.kill(signal));

function end(why: string, what: readonly string[]): void {
  clearInterval(watch);
  console.error(['', why, ...what.slice(0, 10).map((name) => `  ${name}`), ''].join('\n'));
  process.exitCode = 1;
  if (child.pid !== undefined) endTree(child.pid);
}
