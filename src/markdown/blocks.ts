import { type MarkedExtension, Tokenizer, type Tokens } from 'marked';
import { attributes, escapeHtml } from './rendering/html.ts';
import type { Rendering } from './rendering/rendering.ts';

/** Paragraphs, code and checkboxes; what else a body is made of, marked renders well enough. */
export function blocks(rendering: Rendering): MarkedExtension {
  return {
    tokenizer: {
      blockquote(src) {
        // What stands before a quotation says nothing about the lists inside it; marked, when it looks at
        // such a list again, would take it for the middle of a paragraph and then miss it.
        const { lastToken } = this.lexer.state;
        this.lexer.state.lastToken = undefined;
        const token = Tokenizer.prototype.blockquote.call(this, src);
        this.lexer.state.lastToken = lastToken;
        return token;
      },
    },
    renderer: {
      paragraph({ tokens }) {
        const html = rendering.lineHtml(tokens);
        return html.trim() === '' ? '' : `<p>${html}</p>\n`;
      },
      code({ text, lang }) {
        const language = /^[\w+#.-]+/.exec(lang ?? '')?.[0];
        const name = language && `language-${language}`;
        rendering.openBlock();
        const code = escapeHtml(text.replace(/\n$/, ''));
        return `<pre tabindex="0"><code${attributes({ class: name })}>${code}\n</code></pre>\n`;
      },
      checkbox: (token) => checkbox(token, rendering),
    },
  };
}

/** A checkbox of a list, as a sign. */
export function checkbox(token: Tokens.Checkbox, rendering: Rendering): string {
  rendering.openBlock();
  return rendering.say(token.checked ? '☑ ' : '☐ ', () => rendering.place(token));
}
