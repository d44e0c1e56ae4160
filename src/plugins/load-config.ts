import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { ownDirective } from '../markdown/directives/own-directive.ts';
import { Mistakes } from '../mistakes/mistake.ts';
import { setAdditions } from '../run/additions.ts';
import { cacheFolder } from '../run/folders.ts';
import { setOwnPages, setReplaced } from '../run/replaced.ts';
import { checkConfig } from './check-config.ts';
import { type Config, type SlotName, slotComponents } from './config.ts';

/** The names under which a configuration may stand in a site's folder. */
const names = ['yearlight.config.ts', 'yearlight.config.mjs', 'yearlight.config.js'];

/** The files that the configuration was last made of, whole paths. */
let inputs: readonly string[] = [];

/** The files by which a site is configured: those that it may have, and all that they import. */
export function configFiles(site: string): string[] {
  return [...names.map((name) => join(site, name)), ...inputs];
}

/** The one module of plug-ins that is not bundled with them: it must be the one that runs. */
const door = (): Plugin => ({
  name: 'yearlight-door',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^yearlight$/ }, () => ({
      path: new URL('./index.ts', import.meta.url).href,
      external: true,
    }));
  },
});

/** Takes away all that the configuration of a site has added and replaced. */
export function forgetConfig(): void {
  setAdditions();
  setReplaced({});
  setOwnPages({});
}

/**
 * Reads the configuration of a site, where it has one, and puts what it adds into the registries. Gives back its
 * mistakes; where there are any, nothing is added.
 */
export async function loadConfig(folder: string): Promise<Mistakes> {
  const site = resolve(folder);
  const mistakes = new Mistakes();
  const file = names.find((name) => existsSync(join(site, name)));
  forgetConfig();
  if (!file) return mistakes;
  try {
    const from = await bundleConfig(join(site, file), site);
    const config = checkConfig(await exportOf(from), site, file, mistakes);
    if (config) addAll(config, site, from);
  } catch (problem) {
    const [reason = ''] = (problem instanceof Error ? problem.message : `${problem}`).split('\n\n');
    const plain = reason.trim().replace(/\.$/, '').replaceAll('\n', ' ');
    mistakes.add('config-broken', { file, line: 1, column: 1 }, { reason: plain });
  }
  return mistakes;
}

/** Adds what the configuration of another thread has added. */
export async function addFrom(from: string, site: string): Promise<void> {
  addAll((await exportOf(from)) as Config, site, from);
}

async function exportOf(from: string): Promise<unknown> {
  const loaded: { readonly default?: unknown } = await import(from);
  return loaded.default;
}

function addAll(
  { charts, directives, outputs, pages, components, slots }: Config,
  site: string,
  from: string,
) {
  const read = Object.entries(directives ?? {}).map(
    ([name, own]) => [name, ownDirective({ ...own, name })] as const,
  );
  const added = {
    charts: charts ?? {},
    directives: Object.fromEntries(read),
    outputs: outputs ?? {},
    pages: pages ?? {},
  };
  setAdditions(added, from);
  const inSlots = Object.entries(slotComponents).flatMap(([slot, name]) => {
    const path = slots?.[slot as SlotName];
    return path === undefined ? [] : [[name, path] as const];
  });
  const files = [...Object.entries(components ?? {}), ...inSlots].map(
    ([name, path]) => [name, resolve(site, path)] as const,
  );
  setReplaced(Object.fromEntries(files));
  const own = Object.entries(pages ?? {}).map(
    ([folder, { component }]) => [folder, resolve(site, component)] as const,
  );
  setOwnPages(Object.fromEntries(own));
}

/** Bundles a configuration with all that it imports into one module, and keeps it; gives back its address. */
async function bundleConfig(file: string, site: string): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [file],
    absWorkingDir: site,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    charset: 'utf8',
    logLevel: 'silent',
    plugins: [door()],
  });
  inputs = Object.keys(metafile.inputs).map((path) => resolve(site, path));
  const text = outputFiles[0]?.text ?? '';
  const name = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const kept = join(cacheFolder('config', site), `${name}.mjs`);
  if (!existsSync(kept)) {
    await mkdir(cacheFolder('config', site), { recursive: true });
    await writeFile(`${kept}.${process.pid}`, text);
    await rename(`${kept}.${process.pid}`, kept);
  }
  return pathToFileURL(kept).href;
}
