import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { generatorFolder } from '../../run/folders.ts';
import type { EditorLanguage } from '../../words/languages.ts';

/** How a build ended, and what it said. */
export interface Built {
  readonly ok: boolean;
  readonly said: string;
}

/**
 * Builds a site as the command does, in a process of its own: the preview goes on, and where the build fails the site
 * that was built before stays as it was. `out` is the whole path of the folder that it is put into; `dist` without one.
 */
export function runBuild(site: string, language: EditorLanguage, out?: string): Promise<Built> {
  const launcher = join(generatorFolder, 'src/cli/launch.mjs');
  const tag = language.replace('-', '_');
  const env = {
    ...process.env,
    LANG: `${tag}.UTF-8`,
    LC_ALL: '',
    YEARLIGHT_SITE: '',
    NO_COLOR: '1',
  };
  const words = [launcher, 'build', '--site', site, ...(out === undefined ? [] : ['--out', out])];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      words,
      { env, maxBuffer: 64 * 1024 * 1024 },
      (problem, out, wrong) => {
        const said = stripVTControlCharacters(`${out}${wrong}`)
          .replace(/^.*\r(?!\n)/gm, '')
          .trim();
        resolve({ ok: problem === null, said });
      },
    );
  });
}
