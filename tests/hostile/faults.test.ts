import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { copyPublic } from '../../src/publish/copy-public.ts';
import { ownEnvironment, runCommand, startCommand } from '../cli/run-command.ts';
import { canMount } from '../publish/out/mounting.ts';
import { digestFolder, readFolder } from '../publish/read-folder.ts';
import { type Fault, killPlacing, placeAtOnce, placeOn, seeded } from './faults.ts';

/** More of everything: `FAULTS=20 npx vitest run tests/hostile/faults.test.ts`. */
const times = Number(process.env.FAULTS || 1);
const random = seeded(Number(process.env.SEED || 2031));
const minutes = 60_000 * times;

const faults: Fault[] = [];
const compared = { builds: 0, differing: 0 };
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const at = (path: string) => join(folder, path);

function expectWhole(found: readonly Fault[]): void {
  faults.push(...found);
  expect(found.filter(({ lost }) => lost.length > 0)).toEqual([]);
}

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  const lost = faults.filter((fault) => fault.lost.length > 0).length;
  const { builds, differing } = compared;
  process.stdout.write(
    `faults injected ${faults.length}, sites lost ${lost}; builds compared ${builds}, bytes differing ${differing}\n`,
  );
});

it.each(['swap', 'within'] as const)(
  'a kill leaves a whole site, and the next build finds one of the two (%s)',
  { timeout: 3 * minutes },
  async (way) => expectWhole(await killPlacing(way, 4 * times, random)),
);

it.each(['swap', 'within'] as const)(
  'two at once leave one whole site (%s)',
  { timeout: minutes },
  async (way) => expectWhole(await placeAtOnce(way)),
);

it.runIf(canMount()).each([
  ['full', 'served/dist'],
  ['full', 'served'],
  ['read-only', 'served/dist'],
  ['read-only', 'served'],
] as const)('a %s disk at %s leaves the site as it was', async (disk, target) =>
  expectWhole(await placeOn(disk, target)),
);

it('a file that goes while it is copied is told with its place', async () => {
  const site = at('vanishing');
  mkdirSync(join(site, 'public'), { recursive: true });
  for (let count = 0; count < 300; count += 1)
    writeFileSync(join(site, 'public', `${count}.txt`), 'x');
  const copying = copyPublic(site, at('copied'));
  while (!existsSync(at('copied/0.txt'))) await setImmediate();
  rmSync(join(site, 'public'), { recursive: true });
  await expect(copying).rejects.toMatchObject({
    code: 'unreadable-file',
    values: { reason: 'gone' },
  });
});

/** Builds a site as somebody else on another machine would: from elsewhere, in another zone, language and order. */
async function buildElsewhere(site: string, out: string): Promise<number> {
  const command = 'umask 077; exec "$0" "$1" --site "$2" --out "$3"';
  const build = resolve('src/cli/build.ts');
  const child = spawn('sh', ['-c', command, process.execPath, build, site, out], {
    cwd: folder,
    stdio: 'ignore',
    env: {
      ...ownEnvironment(),
      ...{ TZ: 'Pacific/Auckland', LANG: 'zh_CN.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      YEARLIGHT_PICTURES: at('pictures'),
    },
  });
  const [status] = await once(child, 'close');
  return status;
}

/** Copies a folder file by file, the last first. */
async function copyBackwards(from: string, to: string): Promise<void> {
  for (const [path, bytes] of [...(await readFolder(from))].reverse()) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), bytes);
  }
}

it('builds made in different places are the same, and one that is killed changes nothing', {
  timeout: 4 * minutes,
}, async () => {
  const [site, out] = [at('site'), at('out/dist')];
  await cp('tests/fixtures/sites/one-page', site, { recursive: true });
  mkdirSync(join(site, 'public'));
  appendFileSync(join(site, 'public/plan.txt'), 'plan');
  await copyBackwards(site, at('elsewhere/site'));
  const started = performance.now();
  const [here, elsewhere] = await Promise.all([
    runCommand('build', ['--site', site, '--out', out]),
    buildElsewhere(at('elsewhere/site'), at('elsewhere/dist')),
  ]);
  const duration = performance.now() - started;
  expect([here.status, elsewhere]).toEqual([0, 0]);
  const whole = await digestFolder(out);
  compared.builds += 2;
  for (const [path, bytes] of await readFolder(at('elsewhere/dist'))) {
    const other = await readFile(join(out, path)).catch(() => Buffer.alloc(0));
    if (!bytes.equals(other)) compared.differing += Math.abs(bytes.length - other.length) || 1;
  }
  expect(compared.differing).toBe(0);
  expect(Object.keys(await digestFolder(at('elsewhere/dist')))).toEqual(Object.keys(whole));
  for (let count = 0; count < times; count += 1) {
    const running = startCommand('build', ['--site', site, '--out', out]);
    setTimeout(() => running.child.kill('SIGKILL'), random() * duration);
    await running.ended;
    const kept = JSON.stringify(await digestFolder(out)) === JSON.stringify(whole);
    expectWhole([{ kind: 'kill, build', lost: kept ? [] : readdirSync(out) }]);
  }
});
