import type { MarkedExtension, Tokens } from 'marked';
import { type Attribute, type Inner, parseAttributes, valueWithin } from './directive.ts';
import { attributes } from './html.ts';
import type { Rendering } from './rendering.ts';
import { part } from './stretch.ts';

const head = /^ {0,3}:::+aside[ \t]*(?=[{\n]|$)/;
const blank = /^[ \t]*(?:\n|$)/;
const opening = /^ {0,3}:::+[\p{L}]/u;
const closing = /^ {0,3}:::+[ \t]*$/;
const fence = /^ {0,3}(`{3,}|~{3,})/;

/** `:::aside` … `:::`: a box, perhaps with a title, that holds blocks of every kind. */
export function asides(rendering: Rendering): MarkedExtension {
  let count = 0;
  return {
    extensions: [
      {
        name: 'aside',
        level: 'block',
        tokenizer(src): Tokens.Generic | undefined {
          const first = readHead(src);
          if (!first) return undefined;
          const { length, end, closed } = findEnd(src, first.end);
          const text = src.slice(first.end, end);
          const { top } = this.lexer.state;
          this.lexer.state.top = true;
          const tokens = this.lexer.blockTokens(text);
          this.lexer.state.top = top;
          const body: Inner = {
            tokens,
            level: 'block',
            within: (outer) => part(outer, first.end, text),
          };
          const title = first.title && {
            tokens: this.lexer.inline(first.title.value),
            level: 'inline' as const,
            within: valueWithin(first.title),
          };
          const inner: Inner[] = title ? [title, body] : [body];
          return {
            type: 'aside',
            raw: src.slice(0, length),
            closed,
            title: title?.tokens,
            body: tokens,
            inner,
          };
        },
        renderer(token) {
          if (!token.closed)
            rendering.mistakes.add('unclosed-box', rendering.place(token), { name: 'aside' });
          count += 1;
          const id = token.title ? `aside-${count}` : undefined;
          const title = token.title
            ? `<p${attributes({ class: 'aside-title', id })}>${rendering.line(token.title)}</p>\n`
            : '';
          const box = attributes({ class: 'aside', 'aria-labelledby': id });
          return `<aside${box}>\n${title}${rendering.inside.blocks(token.body)}</aside>\n`;
        },
      },
    ],
  };
}

function readHead(src: string): { title?: Attribute | undefined; end: number } | undefined {
  const start = head.exec(src)?.[0];
  if (start === undefined) return undefined;
  const read = src.charAt(start.length) === '{' ? parseAttributes(src, start.length) : undefined;
  if (src.charAt(start.length) === '{' && !read) return undefined;
  const end = read?.end ?? start.length;
  const rest = blank.exec(src.slice(end))?.[0];
  const title = read?.values.find(({ name }) => name === 'title');
  const others = (read?.values.length ?? 0) - (title ? 1 : 0);
  if (rest === undefined || others > 0 || read?.id !== undefined) return undefined;
  return { title: title?.value.trim() ? title : undefined, end: end + rest.length };
}

/** Where the box that was opened ends: boxes inside it and code are passed over. */
function findEnd(src: string, from: number) {
  let depth = 1;
  let code: string | undefined;
  for (let at = from; at < src.length; ) {
    const lineEnd = src.indexOf('\n', at);
    const next = lineEnd < 0 ? src.length : lineEnd + 1;
    const line = src.slice(at, lineEnd < 0 ? src.length : lineEnd);
    const run = fence.exec(line)?.[1];
    if (code !== undefined) {
      if (run?.startsWith(code) && line.trim() === run) code = undefined;
    } else if (run) code = run;
    else if (opening.test(line)) depth += 1;
    else if (closing.test(line)) depth -= 1;
    if (depth === 0) return { end: at, length: next, closed: true };
    at = next;
  }
  return { end: src.length, length: src.length, closed: false };
}
