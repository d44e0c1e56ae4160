import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { type Hosting, hostingFiles, hostingNames } from '../../../src/cli/starting/hosting.ts';
import { headersFile } from '../../../src/publish/headers-file.ts';
import { outerAddress } from '../../../src/schema/safe-address.ts';
import { freePort } from '../free-port.ts';

const url = outerAddress('https://harbour-post.example/news/');
if (url === 'unsafe' || url === 'dead') throw new Error('This is an address.');
const site = { url, base: '/news/' };

const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const textsOf = (name: Hosting) => new Map(hostingFiles(name, site));

/** Writes the files of a host into a folder of its own, as `new hosting` does. */
function written(name: Hosting): string {
  const folder = mkdtempSync(join(tmpdir(), 'hosting '));
  for (const [path, text] of textsOf(name)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    if (text.startsWith('#!')) chmodSync(join(folder, path), 0o755);
  }
  return folder;
}

describe.each(hostingNames)('what is written for %s', (name) => {
  it('says first what is to be done, and holds nothing that was not filled in', () => {
    for (const text of textsOf(name).values()) {
      expect(text).toMatch(/^(#|\[Unit\])/);
      expect(text).not.toMatch(/%(host|base|name)%|undefined/);
    }
  });

  it('is read by what reads such files', () => {
    for (const [path, text] of textsOf(name)) {
      if (path.endsWith('.yaml') || path.endsWith('.yml'))
        expect(parseYaml(text)).toBeTypeOf('object');
      else if (path.endsWith('.toml')) expect(Object.keys(parseToml(text))).not.toEqual([]);
      else if (path.endsWith('.sh')) execFileSync('sh', ['-n'], { input: text });
      else expect(path).toMatch(/\.(conf|service|timer)$/);
    }
  });
});

describe('the workflows', () => {
  it('check before they build, build each hour, and keep what a proposed change becomes', () => {
    const github = parseYaml(textsOf('github').get('.github/workflows/site.yaml') ?? '');
    const runs = github.jobs.build.steps.flatMap(({ run }: { run?: string }) => run ?? []);
    expect(runs).toEqual(['npm ci', 'npm run check', 'npm run build']);
    expect(github.on.schedule[0].cron).toMatch(/^\d+ \* \* \* \*$/);
    expect(github.on).toHaveProperty('pull_request');
    const gitlab = parseYaml(textsOf('gitlab').get('.gitlab-ci.yml') ?? '');
    expect(gitlab.preview.artifacts.expose_as).toBe('preview');
    const netlify = parseToml(textsOf('netlify').get('netlify.toml') ?? '');
    expect(netlify.build).toMatchObject({
      command: 'npm run check && npm run build',
      publish: 'dist',
    });
    const cloudflare = parseToml(textsOf('cloudflare').get('wrangler.toml') ?? '');
    expect(cloudflare).toMatchObject({
      name: 'harbour-post-example',
      pages_build_output_dir: 'dist',
    });
  });

  it('commit new figures only when the check passes', () => {
    const figures = parseYaml(textsOf('github').get('.github/workflows/figures.yaml') ?? '');
    const runs = figures.jobs.import.steps.flatMap(({ run }: { run?: string }) => run ?? []);
    expect(runs.slice(0, 3)).toEqual(['npm ci', 'npm run import -- --again', 'npm run check']);
    expect(runs[3]).toContain('git push');
  });
});

describe('the scripts', () => {
  /** Runs a script with stand-ins for the programs that it calls; gives back the calls, in their order. */
  function callsOf(name: Hosting, script: string, destination: string): string[] {
    const folder = written(name);
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    mkdirSync(join(folder, 'data'));
    writeFileSync(
      join(folder, 'data/ships.json'),
      '{ "import": { "from": "https://a.example/" } }',
    );
    const calls = join(folder, 'calls');
    for (const program of ['npx', 'rsync', 'aws'])
      writeFileSync(join(bin, program), `#!/bin/sh\necho "${program} $*" >> "${calls}"\n`, {
        mode: 0o755,
      });
    const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, CDN_DISTRIBUTION: 'E1' };
    execFileSync(join(folder, script), [destination], { cwd: tmpdir(), env });
    return readFileSync(calls, 'utf8').trim().split('\n');
  }

  it('take figures in, check, build, and send pages behind what they need', () => {
    const calls = callsOf('folder', 'hosting/publish.sh', '/srv/www/');
    expect(calls.slice(0, 3)).toEqual([
      'npx yearlight import --again',
      'npx yearlight check',
      'npx yearlight build',
    ]);
    expect(calls[3]).toContain('--exclude=*.html dist/ /srv/www/');
    expect(calls[4]).toContain('--delete-after');
  });

  it('send to a store, with what never changes first', () => {
    const calls = callsOf('bucket', 'hosting/publish-bucket.sh', 's3://news/');
    expect(calls.map((call) => call.split(' ').slice(0, 3).join(' '))).toEqual([
      'npx yearlight check',
      'npx yearlight build',
      'aws s3 sync',
      'aws s3 sync',
      'aws s3 sync',
      'aws cloudfront create-invalidation',
    ]);
    expect(calls[2]).toContain('immutable');
    expect(calls[4]).toContain('--delete');
  });

  it.skipIf(!has('rsync'))(
    'leave in a folder what is built, and what the host has put there',
    () => {
      const folder = written('folder');
      const target = mkdtempSync(join(tmpdir(), 'srv '));
      mkdirSync(join(target, '.well-known'));
      writeFileSync(join(target, 'old.html'), 'old');
      mkdirSync(join(folder, 'dist/stories'), { recursive: true });
      for (const path of ['index.html', 'stories/index.html', 'embed.js'])
        writeFileSync(join(folder, 'dist', path), path);
      mkdirSync(join(folder, 'bin'));
      writeFileSync(join(folder, 'bin/npx'), '#!/bin/sh\n', { mode: 0o755 });
      const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}` };
      execFileSync(join(folder, 'hosting/publish.sh'), [`${target}/`], { env });
      expect(readdirSync(target).sort()).toEqual([
        '.well-known',
        'embed.js',
        'index.html',
        'stories',
      ]);
    },
  );
});

describe('the settings for nginx', () => {
  const conf = textsOf('nginx').get('hosting/nginx.conf') ?? '';

  it('have the headers that a build asks of hosts', () => {
    const asked = headersFile({ base: '/news/', languages: ['en', 'zh-CN'] } as never);
    const paths = [...asked.matchAll(/^\/\S+/gm)].map(([path]) => path.replace('*', 'x/'));
    const open = [...conf.matchAll(/location (=|~|) ?(\S+) \{([^}]*)\}/g)].filter(
      ([, , , body = '']) => body.includes('Access-Control-Allow-Origin "*"'),
    );
    for (const path of paths) {
      const isOpen = open.some(([, kind, where = '']) =>
        kind === '=' ? path === where : kind === '~' && new RegExp(where).test(path),
      );
      expect([path, isOpen]).toEqual([path, true]);
    }
  });

  it.skipIf(!has('nginx'))('serve a site as it is meant to be', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nginx'));
    const port = await freePort();
    const root = join(folder, 'www');
    mkdirSync(join(root, 'news/zh-CN/embed/ships'), { recursive: true });
    mkdirSync(join(root, 'news/.git'));
    for (const path of [
      'index.html',
      '404.html',
      'zh-CN/embed/ships/index.html',
      'embed.js',
      '.git/a',
    ])
      writeFileSync(join(root, 'news', path), path);
    const own = conf
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('listen [::]:80;', '')
      .replaceAll('/srv/www/harbour-post.example', root);
    const whole = `error_log ${folder}/error.log; pid ${folder}/pid; daemon off; events {} http { access_log off; ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${folder}/${each};`).join(' ')} ${own} }`;
    writeFileSync(join(folder, 'nginx.conf'), whole);
    // Its workers must read what is served.
    chmodSync(folder, 0o755);
    const child = spawn(
      'nginx',
      ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')],
      {
        stdio: 'ignore',
      },
    );
    const ended = new Promise((resolve) => child.once('exit', resolve));
    try {
      const get = async (path: string, tries = 100): Promise<Response> => {
        try {
          return await fetch(`http://127.0.0.1:${port}${path}`);
        } catch (problem) {
          if (tries === 0 || child.exitCode !== null)
            throw new Error(readFileSync(join(folder, 'error.log'), 'utf8'), { cause: problem });
          await new Promise((resolve) => setTimeout(resolve, 50));
          return get(path, tries - 1);
        }
      };
      expect(await (await get('/news/')).text()).toBe('index.html');
      const embed = await get('/news/zh-CN/embed/ships/');
      expect([embed.status, embed.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
      expect((await get('/news/embed.js')).headers.get('content-type')).toMatch(/javascript/);
      const missing = await get('/news/nowhere/');
      expect([missing.status, await missing.text()]).toEqual([404, '404.html']);
      expect((await get('/news/.git/a')).status).toBe(404);
    } finally {
      child.kill();
      await ended;
    }
  });
});
