import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { ownEnvironment } from './run-command.ts';

/** A generator of a few files with the launcher and its bundles, in a folder with a space. */
const root = realpathSync(mkdtempSync(join(tmpdir(), 'entries ')));
const bundles = join(root, 'node_modules/.cache/yearlight/entries');
const launcher = ['launch.mjs', 'entries.mjs', 'bundle-entries.mjs'];

const sources = {
  'cli/hello.ts': `import { parse } from 'yaml';
    import { realpathSync } from 'node:fs';
    import { word } from '../words/word.ts';
    const isMain = ({ filename }: ImportMeta) => realpathSync(process.argv[1] ?? '') === filename;
    if (isMain(import.meta))
      console.log(word, parse('a: 1').a, process.argv.slice(2), new URL('./x', import.meta.url).pathname);`,
  'words/word.ts': "export const word: string = 'hello';",
  'publish/file-worker.ts': 'export {};',
  'spreadsheet/read/read-child.ts': 'export {};',
  'plugins/index.ts': 'export {};',
};

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  rmSync(join(root, 'node_modules/.cache'), { recursive: true, force: true });
  put('package.json', '{"type":"module"}');
  for (const [path, text] of Object.entries(sources)) put(`src/${path}`, text);
  for (const name of launcher) cpSync(join('src/cli', name), join(root, 'src/cli', name));
  for (const name of ['yaml', 'esbuild'])
    cpSync(resolve('node_modules', name), join(root, 'node_modules', name), { recursive: true });
});

beforeAll(() => {
  mkdirSync(join(root, 'node_modules'));
  symlinkSync(resolve('node_modules/@esbuild'), join(root, 'node_modules/@esbuild'));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What the command says, and the sources that it read on the way. */
async function hello() {
  const child = spawn(process.execPath, [join(root, 'src/cli/launch.mjs'), 'hello', 'you'], {
    env: { ...ownEnvironment(), NODE_DEBUG: 'esm' },
  });
  let [said, read] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (read += text));
  await once(child, 'close');
  return { said, isBundled: !read.includes('words/word.ts') };
}

const whole = () => readdirSync(bundles).filter((name) => !name.startsWith('.'));
const says = (word: string) =>
  `${word} 1 [ 'you' ] ${join(root, 'src/cli/x').replace(' ', '%20')}\n`;

it('runs a command from a bundle that is made once', async () => {
  expect(await hello()).toEqual({ said: says('hello'), isBundled: true });
  const [first] = whole();
  expect(await hello()).toEqual({ said: says('hello'), isBundled: true });
  expect(whole()).toEqual([first]);
  expect(existsSync(join(bundles, first ?? '', 'compiled'))).toBe(true);
});

it('makes it anew when a source or a file of a package has changed', async () => {
  await hello();
  put('src/words/word.ts', "export const word: string = 'aloha';");
  expect((await hello()).said).toBe(says('aloha'));
  appendFileSync(
    join(root, 'node_modules/yaml/dist/index.js'),
    'exports.parse = () => ({ a: 2 });',
  );
  expect((await hello()).said).toBe(says('aloha').replace('1', '2'));
  expect(whole()).toHaveLength(3);
});

it('is made by two commands at once, and lets go of what one has left half made', async () => {
  mkdirSync(join(bundles, '.making-old'), { recursive: true });
  utimesSync(join(bundles, '.making-old'), 1, 1);
  const both = await Promise.all([hello(), hello()]);
  expect(both.map(({ said }) => said)).toEqual([says('hello'), says('hello')]);
  expect(readdirSync(bundles).filter((name) => name.startsWith('.'))).toEqual([]);
});

it('goes by the sources where nothing can be kept or bundled', async () => {
  put('node_modules/.cache', 'a file in the way');
  expect(await hello()).toEqual({ said: says('hello'), isBundled: false });
  rmSync(join(root, 'node_modules/.cache'));
  rmSync(join(root, 'node_modules/esbuild'), { recursive: true });
  expect(await hello()).toEqual({ said: says('hello'), isBundled: false });
});

it('bundles packages that the generator has', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [, list = ''] =
    /packagesWithin = \[(.*?)\];/s.exec(readFileSync('src/cli/bundle-entries.mjs', 'utf8')) ?? [];
  const names = [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !(name in dependencies))).toEqual([]);
});
