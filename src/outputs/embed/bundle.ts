import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin, transform } from 'esbuild';
import { generatorFolder, moduleEnding } from '../../run/folders.ts';
import { figureIslands } from './island-files.ts';

/** The browsers that scripts and styles are written for: those that know container queries. */
const target = ['chrome105', 'firefox110', 'safari16'];

const scripts = new Map<string, Promise<string>>();

/** A file of `src/islands` with all that it imports, as one classic script. */
export function bundleIsland(name: string): Promise<string> {
  return bundled(`import './${name}${moduleEnding}';`);
}

const always = `
  import './hosted/embed-page${moduleEnding}';
  import { copyTable } from './table/copy-table${moduleEnding}';
  document.addEventListener('click', ({ target }) => {
    const button = target.closest('[data-copied]');
    if (button) copyTable(button);
  });`;

/** The script that an embed needs beside its page: it tells its height, copies its table and runs its chart's islands. */
export function bundleEmbed(islands: readonly string[]): Promise<string> {
  return bundled(islands.length === 0 ? always : `${always}${defining(islands)}`);
}

/** The same where the islands come later; and what then comes, which needs their data in the page. */
export async function bundleParted(
  islands: readonly string[],
): Promise<{ page: string; later: string }> {
  const [page, later] = await Promise.all([
    bundled(`${always}import './hosted/load-later${moduleEnding}';`),
    bundleFigures(islands),
  ]);
  return { page, later };
}

/** The islands of figures as one script: by their names, or by their paths from `src/islands`. */
export function bundleFigures(names: readonly string[]): Promise<string> {
  return bundled(defining(names));
}

const defined = new Map<string, string>();

/** To find the files of islands takes reading all of them: it is done once for each set of names. */
function defining(names: readonly string[]): string {
  const key = names.join();
  const known = defined.get(key) ?? define(names);
  defined.set(key, known);
  return known;
}

function define(names: readonly string[]): string {
  const files = figureIslands();
  const imports = names.map(
    (name, index) =>
      `import * as island${index} from './${files.get(name) ?? `${name}${moduleEnding}`}';`,
  );
  const loads = names.map((name, index) => `${JSON.stringify(name)}: async () => island${index}`);
  return `
     import { defineFigure } from './figure/figure-element${moduleEnding}';
     ${imports.join('\n')}
     defineFigure({ ${loads.join(', ')} });`;
}

/** Bundles what a module imports; the same one only once. */
function bundled(contents: string): Promise<string> {
  const script = scripts.get(contents) ?? bundle(contents);
  scripts.set(contents, script);
  return script;
}

/** What pages load with a press comes along in an embed, imported outright, so that only what is used of it does. */
const comesAlong: Plugin = {
  name: 'comes-along',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]src[\\/]islands[\\/].+\.[jt]s$/ }, async ({ path }) => {
      const imports: string[] = [];
      const text = await readFile(path, 'utf8');
      const contents = text.replace(/\bimport\(('[^']+')\)/g, (_, from: string) => {
        imports.push(`import * as late${imports.length} from ${from};`);
        return `Promise.resolve(late${imports.length - 1})`;
      });
      return { contents: `${imports.join('')}${contents}`, loader: 'ts' };
    });
  },
};

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(generatorFolder, 'src/islands'), loader: 'ts' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target,
    write: false,
    legalComments: 'none',
    plugins: [comesAlong],
  });
  return (outputFiles[0]?.text ?? '').trim();
}

/** A style sheet without what browsers do not read. */
export async function minifyStyle(style: string): Promise<string> {
  const { code } = await transform(style, { loader: 'css', minify: true, charset: 'utf8', target });
  return code.trim();
}
