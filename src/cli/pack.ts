import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { builtDocs } from '../docs/built-docs.ts';
import { packFolder } from '../docs/packed-docs.ts';
import { bundleCreate } from '../pack/bundle-create.ts';
import { packDesk } from '../pack/bundle-desk.ts';
import { compileSources } from '../pack/compile.ts';
import { declareTypes } from '../pack/declare-types.ts';
import { pickFonts } from '../pack/pick-fonts.ts';
import { generatorFolder } from '../run/folders.ts';
import { documentedCommands } from './command/documented.ts';
import { isMain } from './command/is-main.ts';

const source = join(generatorFolder, 'src');

/** Makes the folder `packed` of a package, the generator's or that which makes a newsroom's folder; npm runs it. */
async function pack(what: string | undefined): Promise<void> {
  const packed = join(what === 'create' ? join(source, 'create') : generatorFolder, 'packed');
  await rm(packed, { recursive: true, force: true });
  if (what === 'create') return bundleCreate(join(source, 'create/main.ts'), packed);
  await Promise.all([
    compileSources(source, join(packed, 'src')),
    pickFonts(join(packed, 'fonts')),
    packDesk(join(packed, 'desk')),
    declareTypes(join(source, 'plugins/index.ts'), join(packed, 'types')),
  ]);
  // Last, for in the repository they are built beside it, and a package would be taken for theirs.
  await packFolder(await builtDocs(documentedCommands()), join(packed, 'docs.br'));
}

if (isMain(import.meta)) await pack(process.argv[2]);
