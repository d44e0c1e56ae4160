import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPublication } from '../src/publication/load.ts';

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

describe('the README', () => {
  it('names only commands that there are', () => {
    const named = [...readme.matchAll(/\bnpm (?:run )?(start|test|[a-z]+)\b/g)]
      .map(([, name = '']) => name)
      .filter((name) => name !== 'ci' && name !== 'run' && name !== 'and');
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it('leads only to files that there are', () => {
    const links = [...readme.matchAll(/\]\(([^):]+)\)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('says of each dependency why it is there, and of none that is gone', () => {
    const table = readme.slice(readme.indexOf('## Why each dependency'));
    const told = [...table.matchAll(/^\| ([^|]+) \|/gm)]
      .slice(1)
      .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
      .filter((name) => !/^-+$/.test(name));
    const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect([...told].sort()).toEqual([...packages].sort());
  });

  it('begins a site that lacks nothing but a story', async () => {
    const [, script = ''] = /## Begin your own site\n\n```sh\n([^`]+)```/.exec(readme) ?? [];
    const lines = script.split('\n').filter((line) => line !== '' && !line.startsWith('npm '));
    const folder = mkdtempSync(join(tmpdir(), 'yearlight-readme-'));
    execFileSync('sh', ['-ec', lines.join('\n')], { cwd: folder });
    const site = join(folder, 'my-news');
    const { mistakes, publication } = await loadPublication(site, {
      drafts: true,
      now: new Date(),
    });
    expect(mistakes.list.map(({ code }) => code)).toEqual(['no-stories']);
    expect(publication?.site.name).toBe('My News');
    rmSync(folder, { recursive: true });
  });
});
