import { stringify } from 'yaml';
import { z } from 'zod';
import { openFile, saveFile } from '../../editing/save/save-file.ts';
import { isLanguage } from '../../schema/site.ts';
import { namePattern } from '../../schema/values.ts';
import { editorWords } from '../../words/languages.ts';
import { defineRoute, Refusal } from '../contract/route.ts';
import { latinName } from '../files/latin-name.ts';
import { storyFile } from '../files/site-paths.ts';

/** Begins a story as a draft: a headline is enough, its address is made of that. */
export const newStory = defineRoute({
  name: 'new-story',
  takes: z.strictObject({
    language: z.string().refine(isLanguage),
    title: z
      .string()
      .trim()
      .refine((title) => title !== ''),
    /** The slug of the story in another language, where this is its translation. */
    slug: z.string().regex(namePattern).optional(),
  }),
  answer: async ({ language, title, slug: asked }, desk) => {
    const { site } = desk.reading().built.readable;
    const says = editorWords(desk.language).desk.text;
    if (!site?.languages.includes(language)) throw new Refusal(says.otherLanguage(language));
    const isTaken = (each: string) =>
      desk.reading().folder.files.some(({ path }) => path.endsWith(`/${each}.md`));
    const slug = asked ?? latinName(title, 'story', isTaken);
    const file = storyFile(language, slug);
    const matter = { title, edition: site.edition, date: today(), status: 'draft' };
    const text = `---\n${stringify(matter, { lineWidth: 0 })}---\n\n`;
    const opened = await openFile(desk.site, file);
    if ('fault' in opened) throw new Refusal(says.unwritable[opened.fault](file));
    if (opened.text !== '') throw new Refusal(says.taken(file));
    const saved = await saveFile(desk.site, { ...opened, base: '', text });
    if (saved.kind !== 'saved') throw new Refusal(says.taken(file));
    await desk.refresh();
    return { file, language, slug };
  },
});

/** The day of the editor's own calendar. */
function today(): string {
  const now = new Date();
  const part = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
