import { type MarkedExtension, Tokenizer } from 'marked';
import type { LineSyntax } from './rendering/line-syntax.ts';

const comment = /^ {0,3}<!--(?:-?>|[\s\S]*?-->)[ \t]*(?:\n+|$)?/;

const reads: MarkedExtension = {
  tokenizer: {
    html(src) {
      const raw = comment.exec(src)?.[0];
      return raw === undefined
        ? undefined
        : { type: 'html', block: true, pre: false, raw, text: '' };
    },
    tag(src) {
      return src.startsWith('<!--') ? Tokenizer.prototype.tag.call(this, src) : undefined;
    },
  },
  renderer: { html: () => '' },
};

/** Raw HTML is text like any other and gets escaped; a comment says nothing to readers. */
export function rawHtml(): LineSyntax {
  return { reads, line: { html: () => [] } };
}
