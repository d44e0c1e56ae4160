import { markdown } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { tags } from '@lezer/highlight';
import { GFM } from '@lezer/markdown';

/** Markdown that looks like the page: classes for its parts, whose look is in `look/text.css`. */
const style = HighlightStyle.define([
  { tag: tags.heading1, class: 'md-heading md-1' },
  { tag: tags.heading2, class: 'md-heading md-2' },
  { tag: [tags.heading3, tags.heading4, tags.heading5, tags.heading6], class: 'md-heading' },
  { tag: tags.strong, class: 'md-strong' },
  { tag: tags.emphasis, class: 'md-emphasis' },
  { tag: tags.quote, class: 'md-quote' },
  { tag: [tags.processingInstruction, tags.url, tags.labelName], class: 'md-mark' },
  { tag: tags.link, class: 'md-link' },
  { tag: tags.monospace, class: 'md-code' },
]);

/** Reads a text as Markdown with tables, and shows it as the page will. */
export const markdownText: Extension = [
  markdown({ extensions: GFM, addKeymap: true }),
  syntaxHighlighting(style),
];
