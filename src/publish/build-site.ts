import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { frontAddress, storyAddress } from '../model/addresses.ts';
import type { Publication } from '../model/publication.ts';
import { pictureCache } from '../outputs/pictures/cut-fonts.ts';
import { additionsFrom } from '../run/additions.ts';
import { generatorFolder } from '../run/folders.ts';
import { setPublication } from '../run/publication.ts';
import { copyPublic } from './copy-public.ts';
import { headersFile } from './headers-file.ts';
import { recordFolder } from './kept/chart-records.ts';
import { pageRecordFolder } from './kept/page-records.ts';
import { pruneKept } from './kept/prune-kept.ts';
import { mergeFolder } from './merge-folder.ts';
import { sealFolder } from './out/file-list.ts';
import type { Kept } from './out/kept.ts';
import { recoverFolder } from './out/recover-folder.ts';
import { replaceFolder } from './out/replace-folder.ts';
import { openWorkFolder } from './out/work-folder.ts';
import { prepareAstro, renderSite } from './render-site.ts';
import { type Stage, tallyOf } from './tally.ts';
import { type Weight, weigh } from './weigh.ts';
import { writeFiles } from './write-files.ts';

/** What a build came to. */
export interface BuiltSite extends Weight, Kept {
  /** How many pages it has, downloads aside. */
  readonly pages: number;
}

/**
 * Builds the finished site of a publication in the place of a folder, which is named without links. Until it is whole
 * the folder stays as it was; it also does where the build throws or is interrupted.
 */
export async function buildSite(
  publication: Publication,
  site: string,
  out: string,
  tell: (stage: Stage) => void,
): Promise<BuiltSite> {
  await recoverFolder(out);
  prepareAstro(site);
  setPublication(publication);
  const work = openWorkFolder(generatorFolder);
  const stopping = new AbortController();
  let writing: Promise<unknown> = Promise.resolve();
  // A thread that goes on writing would make the folder again.
  const release = onInterrupt(async () => {
    stopping.abort();
    await Promise.allSettled([writing]);
    work.remove();
  });
  try {
    const fresh = join(work.path, 'site');
    const files = join(work.path, 'files');
    await mkdir(files);
    tell({ stage: 'bundle' });
    const tally = tallyOf(tell);
    const { drawn, ended } = writeFiles(publication, files, tally, stopping.signal);
    writing = ended;
    const [pages] = await allOf(
      renderSite(publication.site, fresh, work.path, tally, drawn, additionsFrom() === undefined),
      ended,
    );
    await mergeFolder(files, fresh);
    await writeFile(join(fresh, '_headers'), headersFile(publication.site));
    await copyPublic(site, fresh);
    const weight = await weigh(fresh, storyFiles(publication), publication.site.base);
    await sealFolder(fresh, `${publication.site.url}\n`);
    const kept = await replaceFolder(fresh, out);
    await pruneKept([pictureCache(), recordFolder(), pageRecordFolder()]);
    return { ...weight, ...kept, pages };
  } finally {
    release();
    work.remove();
  }
}

/** Waits until both have ended, and then throws what the first of them threw. */
async function allOf<A, B>(a: Promise<A>, b: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([a, b]);
  return Promise.all([a, b]);
}

function storyFiles({ site, stories }: Publication): string[] {
  const root = frontAddress(site, site.languages[0]).length;
  return stories.map(
    ({ language, slug }) => `${storyAddress(site, language, slug).slice(root)}index.html`,
  );
}

/** Cleans up where the editor stops the work. Gives back what calls that off. */
function onInterrupt(clean: () => Promise<void>): () => void {
  const stop = async (signal: NodeJS.Signals) => {
    await clean();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return () => void process.off('SIGINT', stop).off('SIGTERM', stop);
}
