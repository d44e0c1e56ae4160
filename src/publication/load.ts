import { Mistakes } from '../mistakes/mistake.ts';
import { readSite } from '../source/read.ts';
import { samplesToShow } from './build-gallery.ts';
import { type BuildOptions, type BuiltPublication, buildPublication } from './build-publication.ts';

/**
 * Reads a site's folder and builds its publication. Every mistake of the user's is in `mistakes`; what
 * is thrown is a bug, or a disk that cannot be read.
 */
export async function loadPublication(
  folder: string,
  options: BuildOptions,
): Promise<BuiltPublication> {
  const mistakes = new Mistakes();
  const built = buildPublication(await readSite(folder, mistakes), options, mistakes);
  return withSamples(built, options.gallery ?? false);
}

/** A built publication, with the samples of the gallery where they are asked for here or by the site. */
export function withSamples(built: BuiltPublication, gallery = true): BuiltPublication {
  const { publication } = built;
  if (!publication || !(gallery || publication.site.gallery)) return built;
  return { ...built, publication: { ...publication, samples: samplesToShow() } };
}
