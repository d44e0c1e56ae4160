import { type EditorLanguage, editorWords, wordsFor } from '../../words/languages.ts';
import { startingHead } from './starting-head.ts';

/** A new standing page in one language, each field explained to its editor. */
export function startingPage(language: string, date: string, editor: EditorLanguage): string {
  const texts = wordsFor(language).starting;
  return `${startingHead(language, editor)}

updated: ${date}
---

${texts.firstParagraph}
`;
}

/** A new front page of an edition in one language, each field explained to its editor. */
export function startingEdition(language: string, editor: EditorLanguage): string {
  const said = editorWords(editor).startingFiles.story;
  const texts = wordsFor(language).starting;
  return `${startingHead(language, editor)}

# ${said.kicker}
# kicker: …

# ${said.byline}
# byline:
#   - { name: …, role: … }

# ${said.lead}
# lead: …

# figures:
#   - cell: dataset/key/field
#     text: …

# charts: […]
---

${texts.firstParagraph}
`;
}
