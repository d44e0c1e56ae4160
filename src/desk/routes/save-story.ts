import { z } from 'zod';
import { Journal } from '../../editing/save/journal.ts';
import { type Saved, saveFile } from '../../editing/save/save-file.ts';
import { editorWords } from '../../words/languages.ts';
import type { DeskContext } from '../contract/desk-context.ts';
import { defineRoute, Refusal } from '../contract/route.ts';
import { storyPath } from '../files/site-paths.ts';

/** A text as a desk holds it: as it was opened, and as it is now. */
const held = z.strictObject({
  file: storyPath,
  digest: z.string(),
  base: z.string(),
  text: z.string(),
});

/** Saves a story: what somebody else changed meanwhile is merged, or comes back to be chosen from. */
export const saveStory = defineRoute({
  name: 'save-story',
  takes: held,
  answer: async ({ file, digest, base, text }, desk) => {
    const saved = await saveFile(desk.site, { path: file, digest, base, text });
    if (saved.kind === 'refused') throw new Refusal(refusalOf(saved, file, desk));
    if (saved.kind === 'conflict') return saved;
    const journal = new Journal(desk.site);
    await journal.saved(file, base, saved.text, new Date().toISOString()).catch(() => undefined);
    await desk.draft(file, undefined);
    await desk.refresh();
    return saved;
  },
});

/** Keeps a text that is not saved yet, so that a crash of the browser or of the desk costs nothing. */
export const keepDraft = defineRoute({
  name: 'keep-draft',
  takes: held,
  answer: async ({ file, digest, base, text }, { site }) => {
    const journal = new Journal(site);
    const at = new Date().toISOString();
    if (text === base) await journal.settle(file);
    else await journal.keep({ path: file, digest, base, text, at });
    return {};
  },
});

/** Gives up what was written and not saved. */
export const dropDraft = defineRoute({
  name: 'drop-draft',
  takes: z.strictObject({ file: storyPath }),
  answer: async ({ file }, desk) => {
    await new Journal(desk.site).settle(file);
    await desk.draft(file, undefined);
    return {};
  },
});

/** Gives the text before the last save, also after a restart; nothing is written. */
export const undoSave = defineRoute({
  name: 'undo-save',
  takes: z.strictObject({ file: storyPath, text: z.string() }),
  answer: async ({ file, text }, { site }) => ({
    text: (await new Journal(site).before(file, text)) ?? null,
  }),
});

function refusalOf(
  { fault }: Extract<Saved, { kind: 'refused' }>,
  file: string,
  desk: DeskContext,
) {
  return editorWords(desk.language).desk.text.unwritable[fault](file);
}
