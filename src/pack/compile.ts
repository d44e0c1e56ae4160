import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { inBrowser } from '../desk/bundle/desk-bundle.ts';

/** What is for who works on the generator, and no part of its package; paths are below `src`. */
const ofRepository =
  /^(bench|pack|create)\/|^docs\/(site|example)\/|^cli\/(architecture|bench|mutate|pack|start)\.ts$|^cli\/node\//;

/** What a package has no use for: notes, the picture of the house, types without code. */
const isNeeded = (path: string) =>
  !ofRepository.test(path) && !inBrowser.test(path) && !/\.(md|svg)$|\.d\.ts$|(^|\/)\./.test(path);

/**
 * Writes the sources as a package needs them: Node refuses to strip types below `node_modules`. Types are blanked as
 * Node itself blanks them, so that every line stays where it is; imports name what is written; all else is copied.
 */
export async function compileSources(from: string, to: string): Promise<string[]> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(from.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isNeeded)
    .sort();
  for (const path of paths) await compileFile(join(from, path), join(to, compiledName(path)));
  return paths.map(compiledName);
}

const compiledName = (path: string) => path.replace(/\.ts$/, '.js');

async function compileFile(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  if (from.endsWith('.ts')) {
    const code = stripTypeScriptTypes(await readFile(from, 'utf8'));
    await writeFile(to, namingCompiled(code));
  } else if (from.endsWith('.astro'))
    await writeFile(to, namingCompiled(await readFile(from, 'utf8')));
  else await cp(from, to);
}

/** Code whose imports of files beside it name the compiled ones: `'./frame.ts'` becomes `'./frame.js'`. */
export function namingCompiled(code: string): string {
  return code
    .replace(/(\b(?:from|import)\b\s*\(?\s*(['"])\.{1,2}\/[^'"\n]*)\.ts\2/g, '$1.js$2')
    .replace(/(new URL\((['"`])\.{1,2}\/[^'"`\n]*)\.ts\2/g, '$1.js$2');
}
