import { cpSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { addressFile, addressHead } from '../source/address-head.ts';
import type { EditorLanguage } from '../words/languages.ts';

/** What a folder may hold and still count as empty. */
const harmless = ['.git', '.DS_Store', 'Thumbs.db'];

/** The commands of the generator that editors run by name. */
const scripts = ['dev', 'check', 'build', 'serve', 'new', 'import', 'freeze', 'why', 'docs'];

/** What publishes on the two hosts of repositories, among the files for hosts, and where it comes to stand. */
const workflows = [
  ['github.yaml', '.github/workflows/site.yaml'],
  ['gitlab.yaml', '.gitlab-ci.yml'],
] as const;

/** Why a folder cannot become a site: it holds something, or is none. */
export type Obstacle = { readonly kind: 'is-file' } | { readonly kind: 'taken'; names: string[] };

/** What stands in the way of a site in a folder, if anything does. Nothing is ever overwritten. */
export function obstacleIn(folder: string): Obstacle | undefined {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isDirectory() && !found.isSymbolicLink()) return { kind: 'is-file' };
  const names = readdirSync(folder).filter((name) => !harmless.includes(name));
  return names.length > 0 ? { kind: 'taken', names: names.slice(0, 5) } : undefined;
}

/** The folders that a site is made of: its sample, and the files for hosts. */
export interface Places {
  readonly template: string;
  readonly hosting: string;
}

/** Writes a site to begin with, in a language, that depends on one version of the generator and on nothing else. */
export function writeFolder(
  folder: string,
  language: EditorLanguage,
  version: string,
  { template, hosting }: Places,
): void {
  mkdirSync(folder, { recursive: true });
  for (const part of ['both', language])
    cpSync(join(template, part), folder, { recursive: true, force: false });
  const put = (name: string, text: string) =>
    writeFileSync(join(folder, name), text, { flag: 'wx' });
  for (const [file, to] of workflows) {
    mkdirSync(dirname(join(folder, to)), { recursive: true });
    put(to, readFileSync(join(hosting, file), 'utf8'));
  }
  put(addressFile, addressHead);
  // npm leaves a file of that name out of packages.
  put('.gitignore', 'node_modules/\ndist/\n');
  put('package.json', `${JSON.stringify(manifestOf(folder, version), null, 2)}\n`);
}

function manifestOf(folder: string, version: string) {
  const name = basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return {
    name: name || 'newsroom',
    private: true,
    type: 'module',
    scripts: Object.fromEntries(scripts.map((script) => [script, `yearlight ${script}`])),
    dependencies: { yearlight: version },
  };
}
