import type { MarkedExtension } from 'marked';
import { attributes, escapeHtml } from './html.ts';
import type { Rendering } from './rendering.ts';

/** Paragraphs, code and checkboxes; what else a body is made of, marked renders well enough. */
export function blocks(rendering: Rendering): MarkedExtension {
  return {
    renderer: {
      paragraph({ tokens }) {
        const html = rendering.line(tokens);
        return html.trim() === '' ? '' : `<p>${html}</p>\n`;
      },
      code({ text, lang }) {
        const language = /^[\w+#.-]+/.exec(lang ?? '')?.[0];
        const name = language && `language-${language}`;
        rendering.openBlock();
        const code = escapeHtml(text.replace(/\n$/, ''));
        return `<pre tabindex="0"><code${attributes({ class: name })}>${code}\n</code></pre>\n`;
      },
      checkbox(token) {
        rendering.openBlock();
        return rendering.say(token.checked ? '☑ ' : '☐ ', () => rendering.place(token));
      },
    },
  };
}
