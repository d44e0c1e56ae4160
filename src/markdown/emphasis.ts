import type { Lexer, Token } from 'marked';
import { pairDelimiters, type Span } from './delimiters.ts';
import type { LineSyntax } from './rendering/line-syntax.ts';
import type { Rendering } from './rendering/rendering.ts';

/** Pairs of delimiters, and where the text at hand begins in the text that they were found in. */
interface Paired {
  readonly spans: ReadonlyMap<number, Span>;
  readonly base: number;
  readonly length: number;
}

interface Emphasis {
  readonly type: Span['kind'];
  readonly raw: string;
  readonly text: string;
  readonly tokens: Token[];
}

/** Emphasis and strikethrough, with the delimiters paired by `pairDelimiters` and not by marked. */
export function emphasis(rendering: Rendering): LineSyntax {
  const texts = new Map<string, Paired>();
  // The texts that are being read, each inside the one before: delimiters are paired once for all of them.
  const within: Paired[] = [];

  const pairedIn = (masked: string): Paired => {
    const inner = within.at(-1);
    if (inner?.length === masked.length) return inner;
    const spans = texts.get(masked)?.spans ?? pairDelimiters(masked);
    const paired = { spans, base: 0, length: masked.length };
    texts.set(masked, paired);
    return paired;
  };

  const read = (lexer: Lexer, src: string, masked: string): Emphasis | undefined => {
    const { spans, base } = pairedIn(masked);
    const at = base + masked.length - src.length;
    const span = spans.get(at);
    if (!span) return undefined;
    const raw = src.slice(0, span.end - at);
    const text = raw.slice(span.width, -span.width);
    within.push({ spans, base: at + span.width, length: text.length });
    const tokens = lexer.inlineTokens(text);
    within.pop();
    return { type: span.kind, raw, text, tokens };
  };

  const around =
    (name: string) =>
    ({ tokens }: { readonly tokens: Token[] }) => [{ name, runs: rendering.inside.inline(tokens) }];

  return {
    reads: {
      tokenizer: {
        // One reader for all three kinds: marked asks for `~` apart.
        emStrong(src, masked) {
          return read(this.lexer, src, masked) as ReturnType<typeof this.emStrong>;
        },
        del(src, masked) {
          if (!src.startsWith('~')) return undefined;
          return read(this.lexer, src, masked) as ReturnType<typeof this.del>;
        },
      },
    },
    line: { em: around('em'), strong: around('strong'), del: around('del') },
  };
}
