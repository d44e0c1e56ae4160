import { type EditorLanguage, editorWords, wordsFor } from '../../words/languages.ts';
import { startingHead } from './starting-head.ts';

/** A new story in one language: a draft, each field explained to its editor. */
export function startingStory(
  language: string,
  { edition, date }: { readonly edition: string; readonly date: string },
  editor: EditorLanguage,
): string {
  const said = editorWords(editor).startingFiles.story;
  const texts = wordsFor(language).starting;
  return `${startingHead(language, editor)}

# ${said.kicker}
# kicker: …

# ${said.edition}
edition: ${JSON.stringify(edition)}

# ${said.order}
# order: 1

# ${said.date}
date: ${date}

# ${said.byline}
# byline:
#   - { name: …, role: … }

# ${said.status}
status: draft

# ${said.lead}
# lead: …

# ${said.image}
# image:
#   src: …
#   alt: …
#   caption: …
#   credit: …

# ${said.body}
---

${texts.firstParagraph}
`;
}
