import type { EditorLanguage } from '../../mistakes/words/editor-language.ts';
import { startingComments, startingTexts } from '../../words/editors/starting-files.ts';

/** A new standing page in one language, each field explained to its editor. */
export function startingPage(language: string, date: string, editor: EditorLanguage): string {
  const said = startingComments[editor].story;
  const texts = startingTexts(language);
  return `---
# ${said.head}

# ${said.title}
title: ${texts.storyTitle}

# ${said.dek}
dek: ${texts.dek}

updated: ${date}
---

${texts.firstParagraph}
`;
}

/** A new front page of an edition in one language, each field explained to its editor. */
export function startingEdition(language: string, editor: EditorLanguage): string {
  const said = startingComments[editor].story;
  const texts = startingTexts(language);
  return `---
# ${said.head}

# ${said.title}
title: ${texts.storyTitle}

# ${said.dek}
dek: ${texts.dek}

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
