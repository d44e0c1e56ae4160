import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { mergeFile } from '../merge/merge-file.ts';
import type { Conflict } from '../merge/merge-values.ts';
import { type FileText, readFileText, writeFileText } from '../text/file-text.ts';
import { withLock } from './file-lock.ts';
import { type PathFault, sitePath } from './site-path.ts';
import { writeWhole } from './write-whole.ts';

/** A text of a site as it was read. */
export interface OpenedFile {
  readonly path: string;
  readonly text: string;
  /** What its bytes come to; `absent` where there is no file. */
  readonly digest: string;
}

/** What is to be saved: the text as it was opened, and as it is wanted. */
export interface Saving {
  readonly path: string;
  readonly digest: string;
  readonly base: string;
  readonly text: string;
}

export type Saved =
  | {
      readonly kind: 'saved';
      readonly text: string;
      readonly digest: string;
      /** Whether somebody else had changed the file meanwhile, and both are in it now. */
      readonly isMerged: boolean;
    }
  | {
      readonly kind: 'conflict';
      readonly conflicts: readonly Conflict[];
      readonly theirs: OpenedFile;
    }
  | { readonly kind: 'refused'; readonly fault: PathFault | 'not-utf8' };

const absent = 'absent';
/** How often a file that somebody else keeps changing is tried. */
const tries = 8;

/** Reads a text of a site. */
export async function openFile(
  folder: string,
  path: string,
): Promise<OpenedFile | { readonly fault: PathFault | 'not-utf8' }> {
  const place = await sitePath(folder, path);
  if ('fault' in place) return place;
  const found = await readState(place.file);
  return found ? { path, text: found.file.text, digest: found.digest } : { fault: 'not-utf8' };
}

/**
 * Saves a text. What somebody else has changed meanwhile is merged with it; where both have changed the same,
 * nothing is written and both sides come back.
 */
export async function saveFile(folder: string, saving: Saving): Promise<Saved> {
  const place = await sitePath(folder, saving.path);
  if ('fault' in place) return { kind: 'refused', ...place };
  return withLock(place.file, async () => {
    for (let left = tries; ; left -= 1) {
      const saved = await trySaving(place.file, saving);
      if (saved !== 'changed' || left === 0)
        return saved === 'changed' ? unsettled(place.file, saving) : saved;
    }
  });
}

/** The file was changed while it was being written. */
class Changed extends Error {}

async function trySaving(
  file: string,
  { path, digest, base, text }: Saving,
): Promise<Saved | 'changed'> {
  const now = await readState(file);
  if (!now) return { kind: 'refused', fault: 'not-utf8' };
  const theirs = now.file.text;
  const isOld = now.digest === digest;
  const merged = isOld ? { text, conflicts: [] } : mergeFile(path, { base, mine: text, theirs });
  if (merged.text === undefined)
    return {
      kind: 'conflict',
      conflicts: merged.conflicts,
      theirs: { path, text: theirs, digest: now.digest },
    };
  const isMerged = !isOld && theirs !== base;
  if (merged.text === theirs && now.digest !== absent)
    return { kind: 'saved', text: theirs, digest: now.digest, isMerged };
  const content = writeFileText(now.file, merged.text);
  try {
    await writeWhole(file, content, async () => {
      if ((await readState(file))?.digest !== now.digest) throw new Changed();
    });
  } catch (problem) {
    if (problem instanceof Changed) return 'changed';
    throw problem;
  }
  return { kind: 'saved', text: merged.text, digest: digestOf(content), isMerged };
}

/** A file that is changed faster than it can be saved is shown as a conflict, whole. */
async function unsettled(file: string, { path, base, text }: Saving): Promise<Saved> {
  const now = await readState(file);
  const theirs = now?.file.text ?? '';
  return {
    kind: 'conflict',
    conflicts: [{ path: [], base, mine: text, theirs }],
    theirs: { path, text: theirs, digest: now?.digest ?? absent },
  };
}

async function readState(
  path: string,
): Promise<{ readonly file: FileText; readonly digest: string } | undefined> {
  const bytes = await readFile(path).catch((problem: NodeJS.ErrnoException) => {
    if (problem.code === 'ENOENT') return undefined;
    throw problem;
  });
  if (!bytes) return { file: { text: '', hasMark: false }, digest: absent };
  const file = readFileText(bytes);
  return file && { file, digest: digestOf(bytes) };
}

/** What the bytes of a file come to. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
