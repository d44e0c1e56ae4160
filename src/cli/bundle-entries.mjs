import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * The packages that come into the bundle. Each is code alone that finds no file of its own beside it; all others are
 * loaded from where they are.
 */
export const packagesWithin = [
  ...['@e965/xlsx', '@observablehq/plot', 'd3', 'decimal.js', 'entities', 'github-slugger'],
  ...['get-east-asian-width', 'hyparquet', 'jsonc-parser', 'leven', 'linkedom', 'marked'],
  ...['mathjs', 'pinyin-pro', 'sirv', 'yaml', 'zod'],
];

/** Modules that others name as files: a thread's, a process's, and the door of plug-ins. They come in as entries. */
const apart = ['publish/file-worker', 'spreadsheet/read/read-child', 'plugins/index'];

/** How packages for bundlers name what they hold for them. */
const mainFields = ['module', 'main'];

/** Bundles every command into a folder. Gives back the paths, below the generator's folder, of all that went into it. */
export async function bundleEntries(folder, generator) {
  const source = join(generator, 'src');
  const ending = extname(commandsIn(join(source, 'cli'))[0] ?? '.ts');
  const { metafile } = await build({
    entryPoints: [
      ...commandsIn(join(source, 'cli')),
      ...apart.map((path) => join(source, path) + ending),
    ],
    absWorkingDir: generator,
    outdir: folder,
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    charset: 'utf8',
    mainFields,
    metafile: true,
    logLevel: 'silent',
    plugins: [outside(source), inTheirPlace(source)],
    // Some packages still ask for modules of Node as they did before there were imports.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module';const require = requireFrom(import.meta.url);",
    },
  });
  return Object.keys(metafile.inputs).filter((path) => !path.startsWith('<'));
}

/** The files of commands that are begun by themselves; those of the repository's own tools stay as they are. */
function commandsIn(folder) {
  return readdirSync(folder)
    .filter((name) => /\.[jt]s$/.test(name) && !/^(?:architecture|bench|mutate|pack)\./.test(name))
    .map((name) => join(folder, name))
    .filter((path) => readFileSync(path, 'utf8').includes('isMain(import.meta)'));
}

/** What the generator asks of packages that stay outside; those within bring theirs along. */
function outside(source) {
  return {
    name: 'outside',
    setup: ({ onResolve }) => {
      onResolve({ filter: /^[^./]/ }, ({ path, importer }) => {
        const isWithin = packagesWithin.some((name) => `${path}/`.startsWith(`${name}/`));
        return importer.startsWith(source) && !isWithin ? { external: true } : undefined;
      });
    },
  };
}

/** Modules find what is beside them where their sources are. */
function inTheirPlace(source) {
  const entries = new Set(apart.map((path) => resolve(source, path)));
  return {
    name: 'in-their-place',
    setup: ({ onLoad }) => {
      onLoad({ filter: /[\\/]src[\\/].*\.[jt]s$/ }, async ({ path }) => {
        if (!path.startsWith(source)) return undefined;
        const text = await readFile(path, 'utf8');
        if (!text.includes('import.meta')) return undefined;
        return {
          contents: placed(text, path, entries),
          loader: extname(path) === '.ts' ? 'ts' : 'js',
        };
      });
    },
  };
}

function placed(text, path, entries) {
  const meta = { dirname: dirname(path), filename: path, url: pathToFileURL(path).href };
  const own =
    /new URL\('(\.\/[\w-]+)\.[jt]s', import\.meta\.url\)|\bimport\.meta\.(dirname|filename|url)\b|\bisMain\(import\.meta\)/g;
  return text.replace(own, (whole, name, part) => {
    if (part) return JSON.stringify(meta[part]);
    if (!name) return `isMain(${JSON.stringify(meta)})`;
    return entries.has(resolve(dirname(path), name))
      ? `new URL('./${basename(name)}.mjs', import.meta.url)`
      : whole.replace('import.meta.url', JSON.stringify(meta.url));
  });
}
