import { type EditorLanguage, editorWords, wordsFor } from '../../words/languages.ts';

/** The front matter that every page begins with: title and dek, each explained to its editor. */
export function startingHead(language: string, editor: EditorLanguage): string {
  const said = editorWords(editor).startingFiles.story;
  const texts = wordsFor(language).starting;
  return `---
# ${said.head}

# ${said.title}
title: ${texts.storyTitle}

# ${said.dek}
dek: ${texts.dek}`;
}
