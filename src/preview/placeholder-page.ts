import type { EditorLanguage } from '../mistakes/words/editor-language.ts';
import { escapeHtml } from '../model/escape-html.ts';
import { publishingWords } from '../words/editors/publishing.ts';

/** The page in place of a site that has errors from the beginning; `found` is what the terminal says. */
export function placeholderPage(found: string, language: EditorLanguage): string {
  const says = publishingWords[language].preview.nothingYet;
  const text = escapeHtml(found);
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${says}</title>
    <script type="module" src="/src/preview/overlay-client.ts"></script>
  </head>
  <body style="font: 16px/1.7 system-ui, sans-serif; margin: 2rem">
    <h1 style="font-size: 1.25rem">${says}</h1>
    <pre style="white-space: pre-wrap">${text}</pre>
  </body>
</html>
`;
}
