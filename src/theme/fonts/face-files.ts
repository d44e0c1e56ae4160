import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { generatorFolder } from '../../run/folders.ts';

const require = createRequire(join(generatorFolder, 'src/'));
const decompress = promisify(brotliDecompress);

/** The faces that the installed generator brings along, of packages that hold many times as much. */
const brought = join(generatorFolder, 'fonts');

/** A file of a package of fonts, in the repository, which has those packages. */
export const packageFile = (path: string): string => require.resolve(path);

/** A face as a whole, by its path in its package: `@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf`. */
export async function readFace(face: string): Promise<Buffer> {
  const file = join(brought, `${face}.br`);
  return existsSync(file) ? decompress(await readFile(file)) : readFile(packageFile(face));
}

/** The version of the package that a face is of: `0.4.2`. */
export function faceVersion(face: string): string {
  const manifest = `${face.split('/').slice(0, 2).join('/')}/package.json`;
  const file = existsSync(brought) ? join(brought, manifest) : packageFile(manifest);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return version;
}
