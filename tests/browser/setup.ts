import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runCommand } from '../cli/run-command.ts';
import type { FoundWebKit } from './engines/find-engines.ts';
import { prepareFirefox, prepareWebKit } from './engines/prepare-engines.ts';
import type { Found } from './find-chromium.ts';
import { prepareChromium } from './prepare-chromium.ts';

/** A built site, or what the build said where there is none. */
export type BuiltSite = { readonly folder: string } | { readonly failed: string };

export const townFolder = 'tests/fixtures/sites/river-town';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The browser of this run, or what is missing for one. */
    readonly chromium: Found;
    readonly firefox: Found;
    readonly webkit: FoundWebKit;
    readonly edition: BuiltSite;
    /** The invented town, whose site stands below a path. */
    readonly town: BuiltSite;
  }
}

/** Once for the whole run: the browsers, and the edition and the town as readers get them. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'sites-'));
  project.provide('chromium', prepareChromium());
  project.provide('firefox', prepareFirefox());
  project.provide('webkit', prepareWebKit());
  const [edition, town] = await Promise.all([
    build(join(folder, 'edition')),
    build(join(folder, 'town'), '--site', townFolder),
  ]);
  project.provide('edition', edition);
  project.provide('town', town);
  return () => rmSync(folder, { recursive: true, force: true });
}

async function build(folder: string, ...options: string[]): Promise<BuiltSite> {
  const { status, said } = await runCommand('build', ['--out', folder, ...options]);
  return status === 0 ? { folder } : { failed: said };
}
