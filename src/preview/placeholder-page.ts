import { escapeHtml } from '../model/escape-html.ts';
import { type EditorLanguage, editorWords } from '../words/languages.ts';
import { overlayClient } from './overlay-address.ts';

/** The page in place of a site that has errors from the beginning; `found` is what the terminal says. */
export function placeholderPage(found: string, language: EditorLanguage): string {
  const title = editorWords(language).publishing.preview.nothingYet;
  return pageOf(title, `<pre style="white-space: pre-wrap">${escapeHtml(found)}</pre>`, language);
}

/** The front page of a site in which nothing is written yet: what to do next. */
export function welcomePage(language: EditorLanguage): string {
  const { title, intro, steps } = editorWords(language).previewing.welcome;
  const items = steps.map(
    ([what, command]) =>
      `<li style="margin: 1rem 0">${escapeHtml(what)}<br /><code style="font-size: 1.0625em">${escapeHtml(command)}</code></li>`,
  );
  return pageOf(title, `<p>${escapeHtml(intro)}</p><ol>${items.join('')}</ol>`, language);
}

function pageOf(title: string, body: string, language: EditorLanguage): string {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escapeHtml(title)}</title>
    <script type="module" src="/${overlayClient}"></script>
  </head>
  <body style="font: 16px/1.7 system-ui, sans-serif; margin: 2rem; max-width: 40rem">
    <main>
      <h1 style="font-size: 1.25rem">${escapeHtml(title)}</h1>
      ${body}
    </main>
  </body>
</html>
`;
}
