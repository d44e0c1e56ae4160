import type { MarkedExtension, Token, Tokens } from 'marked';
import { nearest } from '../../mistakes/nearest.ts';
import { trimInline } from '../../model/inline.ts';
import { attributes } from '../rendering/html.ts';
import type { Rendering } from '../rendering/rendering.ts';
import { part } from '../rendering/source-text.ts';
import { findBoxEnd } from './box-end.ts';
import { type Attribute, type Inner, parseDirective, valueWithin } from './directive.ts';
import type { Directive, DirectiveSyntax } from './syntax.ts';

/** `:::aside` … `:::`: a box, perhaps with a title, that holds blocks of every kind. */
export const aside: Directive = {
  name: 'aside',
  example: ':::aside … :::',
  holds: 'blocks',
  extension: asides,
};

function asides(rendering: Rendering, syntax: DirectiveSyntax): MarkedExtension {
  const { boxHead: head } = syntax;
  let count = 0;
  let depth = 0;
  return {
    extensions: [
      {
        name: 'aside',
        level: 'block',
        tokenizer(src): Tokens.Generic | undefined {
          const name = head.exec(src)?.groups?.name;
          const first = name && parseDirective(src, head);
          if (!first || first.attributes?.id !== undefined) return undefined;
          const values = first.attributes?.values ?? [];
          const { length, end, closed } = findBoxEnd(src, first.raw.length, head);
          if (name !== 'aside' && !closed) return undefined;
          const text = src.slice(first.raw.length, end);
          const { top } = this.lexer.state;
          this.lexer.state.top = true;
          const tokens = this.lexer.blockTokens(text);
          this.lexer.state.top = top;
          const within: Inner['within'] = (outer) => part(outer, first.raw.length, text);
          const written = values.find((value) => value.name === 'title' && value.value.trim());
          const title = written && this.lexer.inline(written.value);
          const inner: Inner[] = [{ tokens, level: 'block', within }];
          if (written && title)
            inner.unshift({ tokens: title, level: 'inline', within: valueWithin(written) });
          const raw = src.slice(0, length);
          return { type: 'aside', raw, name, closed, values, title, body: tokens, inner };
        },
        renderer(token) {
          tell(token, rendering, syntax);
          const title = titleOf(token.title, rendering);
          if (title) count += 1;
          const id = title && `aside-${count}`;
          // A box in a box is no landmark of its own.
          const tag = depth > 0 ? 'div' : 'aside';
          const role = depth > 0 && title ? 'group' : undefined;
          depth += 1;
          const body = rendering.inside.blocks(token.body);
          depth -= 1;
          const heading = title
            ? `<p${attributes({ class: 'aside-title', id })}>${title}</p>\n`
            : '';
          const box = attributes({ class: 'aside', role, 'aria-labelledby': id });
          return `<${tag}${box}>\n${heading}${body}</${tag}>\n`;
        },
      },
    ],
  };
}

function titleOf(tokens: Token[] | undefined, rendering: Rendering): string | undefined {
  return (tokens && rendering.inBody(trimInline(rendering.line(tokens)))) || undefined;
}

function tell(
  token: Tokens.Generic,
  rendering: Rendering,
  { boxes, directives }: DirectiveSyntax,
): void {
  const { mistakes } = rendering;
  const place = rendering.place(token);
  const name = String(token.name);
  const known = directives.find((each) => each.name === name);
  if (known && name !== 'aside') {
    const [written = ''] = token.raw.split('\n', 1);
    mistakes.add('bad-directive', place, { written, example: known.example });
  } else if (name !== 'aside') {
    const values = { name, nearest: nearest(name, boxes), allowed: boxes };
    mistakes.add('unknown-directive', place, values);
  }
  if (!token.closed) mistakes.add('unclosed-box', place, { name });
  if (known && name !== 'aside') return;
  const allowed = ['title'];
  for (const { name: field, named } of token.values as readonly Attribute[]) {
    if (allowed.includes(field)) continue;
    const values = { field, nearest: nearest(field, allowed), allowed };
    mistakes.add('unknown-field', rendering.place(token, named), values);
  }
}
