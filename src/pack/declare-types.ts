import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { generatorFolder } from '../run/folders.ts';
import { namingCompiled } from './compile.ts';

const require = createRequire(import.meta.url);

/** Declares the types of a module and of all that it stands on, for who writes plug-ins. */
export async function declareTypes(entry: string, to: string): Promise<void> {
  const options = {
    ...{ declaration: true, emitDeclarationOnly: true, noCheck: true, skipLibCheck: true },
    ...{ allowImportingTsExtensions: true, strict: true, types: 'node' },
    ...{ module: 'esnext', moduleResolution: 'bundler', target: 'esnext' },
    ...{ rootDir: join(generatorFolder, 'src'), outDir: to },
  };
  const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const compiler = require.resolve('typescript/bin/tsc');
  await promisify(execFile)(process.execPath, [compiler, ...flags, '--ignoreConfig', entry]);
  for (const name of await readdir(to, { recursive: true })) {
    if (!name.endsWith('.d.ts')) continue;
    const file = join(to, name);
    await writeFile(file, namingCompiled(await readFile(file, 'utf8')));
  }
}
