import { z } from 'zod';
import { Journal } from '../../editing/save/journal.ts';
import { openFile } from '../../editing/save/save-file.ts';
import { Mistakes } from '../../mistakes/mistake.ts';
import { textFor } from '../../schema/text.ts';
import { parseFrontMatter } from '../../source/front-matter.ts';
import { editorWords } from '../../words/languages.ts';
import type { DeskContext, Reading } from '../contract/desk-context.ts';
import { defineRoute, Refusal } from '../contract/route.ts';
import { storyPath } from '../files/site-paths.ts';
import { storyFields } from '../looks/form-fields.ts';
import { lookAtStory } from '../looks/look-at-story.ts';

/** Opens a story: its text, what may stand in its front matter, and how it looks. */
export const openStory = defineRoute({
  name: 'open-story',
  takes: z.strictObject({ file: storyPath }),
  answer: async ({ file }, desk) => {
    const opened = await openFile(desk.site, file);
    const says = editorWords(desk.language).desk.text;
    if ('fault' in opened) throw new Refusal(says.unwritable[opened.fault](file));
    if (opened.text === '') throw new Refusal(says.gone(file));
    const draft = await new Journal(desk.site).draft(file);
    const kept = draft && draft.text !== opened.text ? draft : undefined;
    const { base, digest, text } = kept ?? { ...opened, base: opened.text };
    const reading = kept ? await desk.draft(file, text) : await desk.refresh();
    const { site, charts, datasets } = reading.built.readable;
    const language = file.split('/')[2] ?? '';
    return {
      ...{ text, base, digest },
      /** Since when what was written is not saved. */
      unsaved: kept?.at ?? null,
      fields: storyFields(site?.languages ?? []),
      datasets: datasets
        .filter((each) => !each.name.startsWith('chart:'))
        .map(({ name, title }) => ({ name, title: textFor(title, language) })),
      lead: charts.map(({ id }) => id),
      ...storyNow(file, text, reading, desk),
    };
  },
});

/** Shows a story as it is written, unsaved, and says how it looks. */
export const draftStory = defineRoute({
  name: 'draft-story',
  takes: z.strictObject({ file: storyPath, text: z.string() }),
  answer: async ({ file, text }, desk) => storyNow(file, text, await desk.draft(file, text), desk),
});

/** Shows the file again as it is on disk. */
export const closeStory = defineRoute({
  name: 'close-story',
  takes: z.strictObject({ file: storyPath }),
  answer: async ({ file }, desk) => {
    await desk.draft(file, undefined);
    return {};
  },
});

function storyNow(file: string, text: string, reading: Reading, { language }: DeskContext) {
  const parsed = parseFrontMatter({ path: file, text }, new Mistakes());
  return { matter: parsed?.matter.value, look: lookAtStory(file, text, reading, language) };
}
