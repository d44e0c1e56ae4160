import type { MarkedExtension, Token, Tokens } from 'marked';
import type { Rendering } from '../rendering/rendering.ts';
import { part } from '../rendering/source-text.ts';
import { findBoxEnd } from './box-end.ts';
import { type Attribute, type Inner, parseDirective, valueWithin } from './directive.ts';
import type { Directive, DirectiveSyntax } from './syntax.ts';

const head = /^ {0,3}:::+steps[ \t]*(?=\{)/;
const stateHead = /^ {0,3}::state(?=\{)/;

/** `:::steps{#id}` … `:::`: a chart told in steps, each with its words and a state of the chart. */
export const steps: Directive = {
  name: 'steps',
  example: ':::steps{#id} … :::',
  holds: 'blocks',
  extension: stepsOf,
};

/** `::state{highlight="…"}` within a step: what the chart shows there. */
export const state: Directive = {
  name: 'state',
  example: '::state{highlight="…"}',
  holds: 'nothing',
  extension: states,
};

function stepsOf(rendering: Rendering, { boxHead }: DirectiveSyntax): MarkedExtension {
  return {
    extensions: [
      {
        name: 'steps',
        level: 'block',
        tokenizer(src): Tokens.Generic | undefined {
          const first = parseDirective(src, head);
          const id = first?.attributes?.id;
          if (!first || id === undefined || first.attributes?.values.length) return undefined;
          const { length, end, closed } = findBoxEnd(src, first.raw.length, boxHead);
          const text = src.slice(first.raw.length, end);
          const { top } = this.lexer.state;
          this.lexer.state.top = true;
          const tokens = this.lexer.blockTokens(text);
          this.lexer.state.top = top;
          const within: Inner['within'] = (outer) => part(outer, first.raw.length, text);
          const inner: Inner[] = [{ tokens, level: 'block', within }];
          return { type: 'steps', raw: src.slice(0, length), id, closed, body: tokens, inner };
        },
        renderer: (token) => render(token, rendering),
      },
    ],
  };
}

function states(rendering: Rendering): MarkedExtension {
  return {
    extensions: [
      {
        name: 'state',
        level: 'block',
        tokenizer(src): Tokens.Generic | undefined {
          const directive = parseDirective(src, stateHead);
          if (!directive?.attributes || directive.attributes.id !== undefined) return undefined;
          return { type: 'state', raw: directive.raw, values: directive.attributes.values };
        },
        // Those of a step are taken out of it before it is rendered.
        renderer(token) {
          rendering.mistakes.add('steps-form', rendering.place(token), { fault: 'state-outside' });
          return '';
        },
      },
    ],
  };
}

function render(token: Tokens.Generic, rendering: Rendering): string {
  const id = String(token.id);
  const place = rendering.place(token);
  if (!token.closed) rendering.mistakes.add('unclosed-box', place, { name: 'steps' });
  const isThere = rendering.context.chart(id, place);
  const { before, parts } = partsOf(token.body as Token[]);
  const stray = before.find(({ type }) => type !== 'space');
  if (stray)
    rendering.mistakes.add('steps-form', rendering.place(stray), { fault: 'words-before' });
  if (parts.length < 2)
    rendering.mistakes.add('steps-form', place, { fault: 'too-few', of: String(parts.length) });
  if (!isThere) return '';
  rendering.charts.push(id);
  const html = parts.map((tokens, index) => step(tokens, { id, index, token }, rendering));
  return `<yearlight-steps class="steps" style="--steps:${parts.length}">\n${html.join('')}</yearlight-steps>\n`;
}

/** The steps, parted by headings of the third level, else the items of a list; and what stands before them. */
function partsOf(tokens: readonly Token[]): { before: Token[]; parts: Token[][] } {
  const isHead = (token: Token) => token.type === 'heading' && token.depth === 3;
  const before: Token[] = [];
  const parts: Token[][] = [];
  const items = tokens.some(isHead) ? [] : tokens;
  if (items.some(({ type }) => type === 'list')) {
    for (const token of items)
      if (token.type === 'list')
        for (const item of (token as Tokens.List).items) parts.push(item.tokens);
      else before.push(token);
    return { before, parts };
  }
  for (const token of tokens) {
    if (isHead(token)) parts.push([token]);
    else (parts.at(-1) ?? before).push(token);
  }
  return { before, parts };
}

interface Within {
  readonly id: string;
  readonly index: number;
  readonly token: Tokens.Generic;
}

function step(
  tokens: readonly Token[],
  { id, index, token }: Within,
  rendering: Rendering,
): string {
  const [written, ...more] = tokens.filter(({ type }) => type === 'state');
  for (const each of more)
    rendering.mistakes.add('steps-form', rendering.place(each), { fault: 'two-states' });
  const words = tokens.filter(({ type }) => type !== 'state');
  const before = rendering.plain.length;
  const [first, ...rest] = words.filter(({ type }) => type !== 'space');
  const opening = first ? rendering.inside.blocks([first]) : '';
  const title = rendering.plain.slice(before).trim();
  const html = opening + rendering.inside.blocks(rest);
  const values = ((written as Tokens.Generic | undefined)?.values ?? []) as readonly Attribute[];
  const of = written ?? token;
  const state = rendering.context.state({
    chart: id,
    step: index + 1,
    title,
    place: rendering.place(of),
    settings: values.map((value) => ({
      name: value.name,
      value: value.value,
      named: rendering.place(of, value.named),
      at: (offset) => rendering.placeIn(valueWithin(value)(rendering.sourceText(of)), offset),
    })),
  });
  return `<section class="step"><div class="step-text">\n${html}</div>\n${rendering.stepInBody(state)}</section>\n`;
}
