import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { generatorFolder } from '../../run/folders.ts';
import { inLayer, layerOf, layerOrder } from '../../theme/layers.ts';
import { icon, paletteStyle } from '../../theme/palette.ts';

/** What a browser loads of the desk. */
export interface DeskBundle {
  readonly script: string;
  readonly style: string;
  readonly icon: string;
}

/** Where a package has the desk, bundled when it was packed: what it is made of does not come along. */
export const packedDesk = join(generatorFolder, 'desk');
export const bundleNames = { script: 'desk.js', style: 'desk.css', icon: 'desk.svg' } as const;

let kept: Promise<DeskBundle> | undefined;

/** The desk for browsers: as it was packed, else bundled of its sources once for each start. */
export function deskBundle(): Promise<DeskBundle> {
  kept ??= existsSync(packedDesk) ? readPacked() : bundleDesk();
  return kept;
}

async function readPacked(): Promise<DeskBundle> {
  const text = (name: string) => readFile(join(packedDesk, name), 'utf8');
  const [script, style, drawn] = await Promise.all(Object.values(bundleNames).map(text));
  return { script: script ?? '', style: style ?? '', icon: drawn ?? '' };
}

/** Bundles the desk of its sources. */
export async function bundleDesk(): Promise<DeskBundle & { readonly packages: readonly string[] }> {
  const [made, style] = await Promise.all([bundleScript(), bundleStyle()]);
  return { ...made, style, icon: icon(undefined) };
}

/** What of the room runs in browsers alone, by paths below `src`: a package has it bundled. */
export const inBrowser: RegExp =
  /^desk\/(?!(?:bundle|contract|files|looks|publishing|routes|server)\/)[^/]+\//;

const source = (...path: string[]) => join(generatorFolder, 'src', ...path);

/** The current browsers: those that editors work with. */
const target = ['chrome110', 'firefox115', 'safari16.4'];

/** The screens are found by their files: each exports `screen`. */
async function bundleScript() {
  const names = readdirSync(source('desk/screens')).filter((name) => name.endsWith('.ts'));
  const imports = names.sort().map((name, at) => `import * as of${at} from './screens/${name}';`);
  const screens = names.map((_, at) => `of${at}.screen`).join(', ');
  const contents = `${imports.join('\n')}
    import { start } from './frame/start.ts';
    start([${screens}]);`;
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: source('desk'), loader: 'ts' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target,
    write: false,
    legalComments: 'none',
    metafile: true,
  });
  const packages = Object.keys(metafile.inputs).flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1] ?? [],
  );
  return { script: outputFiles[0]?.text ?? '', packages: [...new Set(packages)].sort() };
}

const shared = ['theme/tokens.css', 'theme/base.css'];
/** The sheets that parts of the desk which others keep cannot do without. */
const borrowed = ['slickgrid/dist/styles/css/slick.grid.css'];

/** The look of the house, and the sheets of `look/`. */
async function bundleStyle(): Promise<string> {
  const names = readdirSync(source('desk/look')).filter((name) => name.endsWith('.css'));
  const own = names.sort().map((name) => `desk/look/${name}`);
  const sheets = await Promise.all(
    [...shared, ...own].map(async (path) => {
      const css = await readFile(source(path), 'utf8');
      const layer = layerOf(path);
      return layer ? inLayer(layer, css) : css;
    }),
  );
  const { resolve } = createRequire(import.meta.url);
  const others = await Promise.all(borrowed.map((path) => readFile(resolve(path), 'utf8')));
  const css = [
    layerOrder,
    ...others.map((each) => inLayer('tokens', each)),
    inLayer('tokens', paletteStyle(undefined)),
    ...sheets,
  ].join('\n');
  const { code } = await transform(css, { loader: 'css', minify: true, charset: 'utf8', target });
  return code;
}
