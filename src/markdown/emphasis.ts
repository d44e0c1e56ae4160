import type { MarkedExtension, Tokens } from 'marked';
import { pairDelimiters, type Span } from './delimiters.ts';
import type { Rendering } from './rendering.ts';

/** Emphasis and strikethrough, with the delimiters paired by `pairDelimiters` and not by marked. */
export function emphasis(rendering: Rendering): MarkedExtension {
  const paired = new Map<string, ReadonlyMap<number, Span>>();
  const spanAt = (src: string, masked: string): Span | undefined => {
    const spans = paired.get(masked) ?? pairDelimiters(masked);
    paired.set(masked, spans);
    return spans.get(masked.length - src.length);
  };
  return {
    tokenizer: {
      emStrong(src, masked) {
        const span = spanAt(src, masked);
        if (!span || span.kind === 'del') return undefined;
        const { raw, text } = cut(src, masked, span);
        return { type: span.kind, raw, text, tokens: this.lexer.inlineTokens(text) };
      },
      del(src, masked): Tokens.Del | undefined {
        const span = spanAt(src, masked);
        if (span?.kind !== 'del') return undefined;
        const { raw, text } = cut(src, masked, span);
        return { type: 'del', raw, text, tokens: this.lexer.inlineTokens(text) };
      },
    },
    renderer: {
      em: ({ tokens }) => `<em>${rendering.inside.inline(tokens)}</em>`,
      strong: ({ tokens }) => `<strong>${rendering.inside.inline(tokens)}</strong>`,
      del: ({ tokens }) => `<del>${rendering.inside.inline(tokens)}</del>`,
    },
  };
}

function cut(src: string, masked: string, { width, end }: Span) {
  const raw = src.slice(0, end - (masked.length - src.length));
  return { raw, text: raw.slice(width, -width) };
}
