import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formats, type ReferencePage, referencePages } from '../words/contract/docs.ts';
import { type EditorLanguage, editorWords, languages } from '../words/languages.ts';
import { writeChartTypes } from './reference/write-chart-types.ts';
import { type DocumentedCommand, writeCommands } from './reference/write-commands.ts';
import { writeFormat } from './reference/write-formats.ts';
import { writeMistakes } from './reference/write-mistakes.ts';

/** The folder of the docs as they are written by hand: a site, but for its reference. */
export const docsFolder = join(import.meta.dirname, 'site');

/** Writes the site of the docs into a folder: the guide as it is, and the reference as the generator knows it. */
export async function writeDocs(
  folder: string,
  commands: readonly DocumentedCommand[],
): Promise<void> {
  await cp(docsFolder, folder, { recursive: true });
  for (const [path, text] of referenceFiles(commands)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** The pages of the reference, in every language, by their paths in the site. */
export function referenceFiles(commands: readonly DocumentedCommand[]): [string, string][] {
  const tags = Object.keys(languages) as EditorLanguage[];
  return tags.flatMap((language) =>
    referencePages.map((page): [string, string] => [
      `content/pages/${language}/${page}.md`,
      writePage(page, language, commands),
    ]),
  );
}

function writePage(
  page: ReferencePage,
  language: EditorLanguage,
  commands: readonly DocumentedCommand[],
): string {
  const { title, dek, intro } = editorWords(language).docs.pages[page];
  const matter = `---\ntitle: ${JSON.stringify(title)}\ndek: ${JSON.stringify(dek)}\n---`;
  return `${matter}\n\n${intro}\n\n${bodyOf(page, language, commands)}\n`;
}

function bodyOf(
  page: ReferencePage,
  language: EditorLanguage,
  commands: readonly DocumentedCommand[],
): string {
  if (page === 'reference') return contents(language);
  if (page === 'commands') return writeCommands(commands, language);
  if (page === 'mistakes') return writeMistakes(language);
  if (page === 'chart-types') return writeChartTypes(language);
  const format = formats.find((each) => page === `${each}-fields`);
  return format ? writeFormat(format, language) : '';
}

/** The list of all pages but the list itself. */
function contents(language: EditorLanguage): string {
  const { pages } = editorWords(language).docs;
  return referencePages
    .filter((page) => page !== 'reference')
    .map((page) => `- [${pages[page].title}](/${page}/): ${pages[page].dek}`)
    .join('\n');
}
