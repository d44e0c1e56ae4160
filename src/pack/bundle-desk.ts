import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleDesk, bundleNames } from '../desk/bundle/desk-bundle.ts';
import { generatorFolder, packageFolders } from '../run/folders.ts';

/** Bundles the desk for browsers, with the packages that it is made of, which then need not be installed, and their licences. */
export async function packDesk(to: string): Promise<void> {
  const { packages, ...bundle } = await bundleDesk();
  await mkdir(to, { recursive: true });
  const parts = Object.entries(bundleNames) as [keyof typeof bundleNames, string][];
  for (const [part, name] of parts) await writeFile(join(to, name), bundle[part]);
  const licences = await Promise.all(packages.map(licenceOf));
  await writeFile(join(to, 'LICENCES.txt'), licences.join('\n\n'));
}

/** The licence of a package, under its name and version. */
async function licenceOf(name: string): Promise<string> {
  const [packages = ''] = packageFolders(generatorFolder);
  const folder = join(packages, name);
  const files = (await readdir(folder)).filter((file) => /^licen[cs]e/i.test(file));
  if (files.length === 0) throw new Error(`${name} has no licence beside it.`);
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const version = manifest instanceof Object && 'version' in manifest ? manifest.version : '';
  return `${name}@${version}\n\n${texts.join('\n')}`;
}
