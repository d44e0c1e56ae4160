import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ownEnvironment } from '../cli/run-command.ts';
import type { Found } from './find-chromium.ts';
import { prepareChromium } from './prepare-chromium.ts';

/** The built edition, or what the build said where there is none. */
export type BuiltEdition = { readonly folder: string } | { readonly failed: string };

declare module 'vitest' {
  export interface ProvidedContext {
    /** The browser of this run, or what is missing for one. */
    readonly chromium: Found;
    readonly edition: BuiltEdition;
  }
}

/** Once for the whole run: a browser, and the edition as readers get it. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  project.provide('chromium', prepareChromium());
  project.provide('edition', buildEdition(folder));
  return () => rmSync(folder, { recursive: true, force: true });
}

function buildEdition(folder: string): BuiltEdition {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/build.ts', '--out', folder],
    { encoding: 'utf8', env: { ...ownEnvironment(), LANG: 'en_GB.UTF-8' } },
  );
  return status === 0 ? { folder } : { failed: `${stdout}${stderr}` };
}
