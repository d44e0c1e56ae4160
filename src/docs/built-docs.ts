import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgetConfig } from '../plugins/load-config.ts';
import { loadPublication } from '../publication/load.ts';
import { buildSite } from '../publish/build-site.ts';
import { cacheFolder, generatorFolder, siteFolder } from '../run/folders.ts';
import { unpackFolder } from './packed-docs.ts';
import type { DocumentedCommand } from './reference/write-commands.ts';
import { writeDocs } from './write-docs.ts';

/** The docs of a package, which comes with them. */
const packed = join(generatorFolder, 'docs.br');

/**
 * The folder of the finished docs, among the caches: unpacked there from the package, or in the repository built for the
 * sources as they are; either is done once. `tell` hears that they are to be built.
 */
export async function builtDocs(
  commands: readonly DocumentedCommand[],
  tell: () => void = () => {},
): Promise<string> {
  const isPacked = existsSync(packed);
  const kept = cacheFolder('docs', isPacked ? siteFolder() : generatorFolder);
  const name = isPacked
    ? createHash('sha256')
        .update(await readFile(packed))
        .digest('hex')
        .slice(0, 16)
    : await digestOf(join(generatorFolder, 'src'), JSON.stringify(commands));
  const built = join(kept, name);
  if (existsSync(built)) return built;
  if (!isPacked) tell();
  await (isPacked ? unpackFolder(packed, built) : buildDocs(commands, built));
  for (const other of await readdir(kept))
    if (other !== name) await rm(join(kept, other), { recursive: true, force: true });
  return built;
}

/** Builds the docs into a folder. */
export async function buildDocs(
  commands: readonly DocumentedCommand[],
  out: string,
): Promise<void> {
  const site = await mkdtemp(join(tmpdir(), 'yearlight-docs-'));
  try {
    // What a site around has added is none of theirs.
    forgetConfig();
    await writeDocs(site, commands);
    const { publication, mistakes } = await loadPublication(site, {
      drafts: false,
      now: new Date(),
    });
    if (!publication) throw new Error(mistakes.list.map(String).join('\n'));
    await buildSite(publication, site, out, () => {});
  } finally {
    await rm(site, { recursive: true, force: true });
  }
}

/** A name for the sources as they are: another one as soon as a byte of them is. */
async function digestOf(folder: string, more: string): Promise<string> {
  const hash = createHash('sha256').update(more);
  const paths = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = paths
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}
