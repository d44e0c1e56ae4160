import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { charactersOf } from '../embeds/png.ts';
import { siteFiles } from '../embeds/site-files.ts';
import type { FileTask, FileWorkerWord } from './write-files.ts';

/**
 * Writes some of a site's files in a thread of its own. Tells first which characters its pictures hold, waits for the
 * fonts that hold those of all threads, and tells of each file.
 */
const { publication, part, publicFolder, folder } = workerData as FileTask;
const say = (word: FileWorkerWord) => parentPort?.postMessage(word);

parentPort?.once('message', async (fonts: readonly string[]) => {
  for (const { path, write } of siteFiles(publication, part)) {
    // What the newsroom keeps, an embed of a former edition above all, goes before it.
    if (!existsSync(join(publicFolder, path))) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, await write(fonts));
    }
    say({ written: path });
  }
});
say({ characters: charactersOf(part.charts, publication) });
