import { type Lexer, type Token, Tokenizer, type Tokens } from 'marked';
import type { Place } from '../mistakes/mistake.ts';
import { nearest } from '../mistakes/nearest.ts';
import type { Cell } from '../model/dataset.ts';
import type { Inline } from '../model/inline.ts';
import type { LineSyntax } from './rendering/line-syntax.ts';
import { hrefOf } from './rendering/links.ts';
import { type WaiverReason, waiverReasons } from './rendering/markdown.ts';
import type { Rendering } from './rendering/rendering.ts';

const bound = /^(fact|nofact|claim)[:：]/i;

/** Links to `fact:`, `nofact:` and `claim:` are no links: they bind their words to a cell, or waive that. */
export function boundNumbers(rendering: Rendering): LineSyntax {
  return {
    reads: {
      tokenizer: {
        link(src) {
          return boundOnce(this.lexer, () => Tokenizer.prototype.link.call(this, src));
        },
        reflink(src, links) {
          return boundOnce(this.lexer, () => Tokenizer.prototype.reflink.call(this, src, links));
        },
      },
    },
    line: {
      link(token) {
        const href = hrefOf(token);
        const [start, scheme = ''] = bound.exec(href) ?? [];
        if (start === undefined) return undefined;
        const address = href.slice(start.length);
        const { words, text } = rendering.capture(() => rendering.inside.inline(token.tokens));
        const binding: Binding = { token, address, words, text, place: rendering.place(token) };
        if (scheme.toLowerCase() === 'nofact') return waived(binding, rendering);
        if (scheme.toLowerCase() === 'claim') return claim(binding, rendering);
        return fact(binding, rendering);
      },
    },
  };
}

type Link = Tokens.Link | Tokens.Image | Tokens.Text;

/**
 * Lets bound numbers stand in the words of a link, where marked would not let a link stand, but not in
 * the words of one another.
 */
function boundOnce<Token extends Link>(
  { state }: Pick<Lexer, 'state'>,
  read: () => Token | undefined,
): Token | undefined {
  const emitted = state.linkEmitted;
  const token = read();
  if (token?.type !== 'link' || !bound.test(token.href)) return token;
  state.linkEmitted = emitted;
  return token.tokens && holdsLink(token.tokens) ? undefined : token;
}

function holdsLink(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) => token.type === 'link' || ('tokens' in token && holdsLink(token.tokens ?? [])),
  );
}

interface Binding {
  readonly token: Tokens.Link;
  readonly address: string;
  readonly words: Inline;
  readonly text: string;
  readonly place: Place;
}

function fact(binding: Binding, rendering: Rendering): Inline {
  const { address, place } = binding;
  const cell = rendering.context.cell(address, place);
  let { words, text } = binding;
  const round = cell && roundOf(cell, binding, rendering);
  if (cell && text.trim() === '') {
    text = rendering.context.format(cell, round) ?? '';
    words = [text];
    // Why a formula has no result is told where it stands.
    if (text === '' && cell.formula === undefined)
      rendering.mistakes.add('missing-cell', place, { address });
    rendering.plain += text;
    rendering.last = text;
  }
  const { column } = rendering;
  rendering.keep({ kind: 'fact', text, place, isUnknown: !cell, ...(column ? { column } : {}) });
  return bind('fact', cell, { ...binding, words, text }, undefined, rendering);
}

/** The title `round 1`: so many digits behind the point, where the number is filled in. */
function roundOf(cell: Cell, { token, place }: Binding, rendering: Rendering): number | undefined {
  const [, written] = /^round\b[\s=:：]*(.*)$/iu.exec(token.title?.trim() ?? '') ?? [];
  if (written === undefined) return undefined;
  const most = rendering.context.decimals(cell);
  const round = /^\d+$/.test(written) ? Number(written) : undefined;
  if (round !== undefined && most !== undefined && round <= most) return round;
  rendering.mistakes.add('bad-round', place, { round: written, most });
  return undefined;
}

function claim(binding: Binding, rendering: Rendering): Inline {
  const { address, text, place, token } = binding;
  const cell = rendering.context.cell(address, place);
  const statement = token.title?.trim();
  if (!statement) rendering.mistakes.add('claim-without-statement', place, { address });
  if (text.trim() === '') rendering.mistakes.add('empty-link', place, { address: token.href });
  rendering.keep({ kind: 'claim', text, place, isUnknown: !cell });
  return bind('claim', statement ? cell : undefined, binding, statement, rendering);
}

function bind(
  kind: 'fact' | 'claim',
  cell: Cell | undefined,
  { words, text, place }: Binding,
  statement: string | undefined,
  rendering: Rendering,
): Inline {
  if (!cell || text === '') return words;
  const bound = { kind, text, cell, place, ...(statement ? { statement } : {}) };
  rendering.facts.push(bound);
  return rendering.inLink ? words : [{ bound: rendering.context.fact(bound), runs: words }];
}

function waived({ address, words, text, place, token }: Binding, rendering: Rendering): Inline {
  const reason = waiverReasons.find((each) => each === address);
  if (!reason) {
    const allowed: readonly WaiverReason[] = waiverReasons;
    const values = { reason: address, nearest: nearest(address, allowed), allowed };
    rendering.mistakes.add('unknown-reason', place, values);
  }
  if (text.trim() === '') rendering.mistakes.add('empty-link', place, { address: token.href });
  rendering.keep({ kind: 'waived', text, place, reason });
  return words;
}
