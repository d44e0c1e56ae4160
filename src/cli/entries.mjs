/**
 * Where a command begins: not in its sources, of which it reads some six hundred files and whose types Node takes out
 * each time, but in one bundle of all commands, made once and kept as long as nothing that it was made of has changed.
 * Whatever stands in the way of that, such as a folder that may not be written to, sends the command to its sources.
 */
import { hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import * as nodeModule from 'node:module';
import { basename, extname, join, resolve } from 'node:path';

/** Bundles that were made before stay for who runs one just now; so many, and for so long without use. */
const kept = 3;
const day = 86_400_000;

/**
 * The file to begin in for a file of `src/cli`: in a bundle, else itself. `make` makes one (`makeBundle`).
 * Below it Node keeps what it compiles.
 */
export async function entryFor(file, make = makeBundle) {
  try {
    const source = realpathSync(file);
    const generator = resolve(source, '../../..');
    const all = join(generator, 'node_modules/.cache/yearlight/entries');
    const bundle = findBundle(all, generator) ?? (await addBundle(all, generator, make));
    const entry = join(bundle, `${basename(source, extname(source))}.mjs`);
    if (!existsSync(entry)) return file;
    utimesSync(bundle, new Date(), new Date());
    keepCompiled(join(bundle, 'compiled'));
    return entry;
  } catch {
    return file;
  }
}

/** Threads and further processes keep theirs there too. */
function keepCompiled(folder) {
  if (process.env.NODE_COMPILE_CACHE !== undefined) return;
  nodeModule.enableCompileCache?.(folder);
  process.env.NODE_COMPILE_CACHE = folder;
}

function findBundle(all, generator) {
  return bundlesIn(all).find((bundle) => holds(bundle, generator));
}

/** Whole bundles, the one last used first. */
function bundlesIn(all) {
  if (!existsSync(all)) return [];
  return readdirSync(all)
    .filter((name) => !name.startsWith('.'))
    .map((name) => join(all, name))
    .map((path) => ({ path, used: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.used - a.used)
    .map(({ path }) => path);
}

/** Whether all that a bundle was made of is still as it was, and where it was. */
function holds(bundle, generator) {
  try {
    const made = JSON.parse(readFileSync(join(bundle, 'inputs.json'), 'utf8'));
    return (
      made.generator === generator &&
      made.node === process.versions.modules &&
      Object.entries(made.inputs).every(([path, mark]) => markOf(generator, path) === mark)
    );
  } catch {
    return false;
  }
}

/** What tells a file from what it was: the generator's own by what is in it, one of a package by its size and time. */
function markOf(generator, path) {
  const file = join(generator, path);
  if (path.startsWith('src/')) return hash('sha1', readFileSync(file));
  const { size, mtimeMs } = statSync(file);
  return `${size} ${mtimeMs}`;
}

/** Makes a bundle beside the others and puts it among them whole: two commands may do so at once. */
async function addBundle(all, generator, make) {
  mkdirSync(all, { recursive: true });
  const work = mkdtempSync(join(all, '.making-'));
  try {
    const inputs = await make(work, generator);
    const marks = Object.fromEntries(inputs.map((path) => [path, markOf(generator, path)]));
    const made = { generator, node: process.versions.modules, inputs: marks };
    writeFileSync(join(work, 'inputs.json'), JSON.stringify(made));
    const bundle = join(all, basename(work).slice('.making-'.length));
    renameSync(work, bundle);
    prune(all, bundle);
    return bundle;
  } catch (problem) {
    rmSync(work, { recursive: true, force: true });
    throw problem;
  }
}

/** Lets go of bundles that nobody has used for long, and of what was left half made. */
function prune(all, own) {
  const old = bundlesIn(all).slice(kept);
  const halves = readdirSync(all).filter((name) => name.startsWith('.'));
  for (const path of [...old, ...halves.map((name) => join(all, name))]) {
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (path === own || Date.now() - used < day) continue;
    // Without its list it is none, should the rest be left.
    rmSync(join(path, 'inputs.json'), { force: true });
    rmSync(path, { recursive: true, force: true });
  }
}

async function makeBundle(folder, generator) {
  const { bundleEntries } = await import('./bundle-entries.mjs');
  return bundleEntries(folder, generator);
}
