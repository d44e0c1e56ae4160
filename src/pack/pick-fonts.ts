import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { pictureFaces } from '../outputs/pictures/picture-faces.ts';
import { packageFile } from '../theme/fonts/face-files.ts';
import { headlineFace } from '../theme/fonts/headline-font.ts';

const compress = promisify(brotliCompress);

/** A higher one takes ten times as long for a twentieth less. */
const quality = 6;

/** What goes with the faces of a package: the licence under which they are passed on, and its version. */
const beside = ['LICENSE_FONT', 'package.json'];

/** Takes along the faces that sites are drawn with, each compressed, of packages that hold many times as much. */
export async function pickFonts(to: string): Promise<void> {
  const faces = [...new Set([headlineFace, ...pictureFaces])];
  const packages = new Set(faces.map((face) => face.split('/').slice(0, 2).join('/')));
  await Promise.all(faces.map((face) => takeFace(face, to)));
  for (const name of packages)
    for (const file of beside) await cp(packageFile(`${name}/${file}`), join(to, name, file));
}

async function takeFace(face: string, to: string): Promise<void> {
  const file = join(to, `${face}.br`);
  await mkdir(dirname(file), { recursive: true });
  const bytes = await readFile(packageFile(face));
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  await writeFile(file, await compress(bytes, { params }));
}
