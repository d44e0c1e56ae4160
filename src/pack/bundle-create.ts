import { chmod, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { generatorFolder } from '../run/folders.ts';

/** Bundles `create-yearlight` into one file, for Nodes that are too old for the generator too. */
export async function bundleCreate(entry: string, to: string): Promise<void> {
  const outfile = join(to, 'main.js');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node18',
    charset: 'utf8',
    banner: { js: '#!/usr/bin/env node' },
  });
  await chmod(outfile, 0o755);
  await cp(join(generatorFolder, 'LICENSE'), join(to, 'LICENSE'));
  const hosting = join(generatorFolder, 'src/cli/starting/hosting');
  for (const file of ['github.yaml', 'gitlab.yaml'])
    await cp(join(hosting, file), join(to, 'hosting', file));
}
