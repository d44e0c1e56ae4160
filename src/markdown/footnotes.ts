import type { Tokens } from 'marked';
import type { Place } from '../mistakes/mistake.ts';
import { anchorAddress } from '../model/addresses.ts';
import type { Inline } from '../model/inline.ts';
import type { Inner } from './directives/directive.ts';
import { attributes } from './rendering/html.ts';
import type { LineSyntax } from './rendering/line-syntax.ts';
import type { Rendering } from './rendering/rendering.ts';
import { linesInside } from './rendering/source-text.ts';

const definition = /^ {0,3}\[\^([^\]\s[]+)\]:[ \t]*/;
const reference = /^\[\^([^\]\s[]+)\](?![(:])/;
const indented = /^(?: {2,}|\t)/;
// What a line begins with that belongs to no paragraph before it.
const block = /^ {0,3}(?:\[\^|[:：]{2}|#{1,6}\s|>|[-*+]\s|\d{1,9}[.)]\s|`{3}|~{3}|\|)/;

interface Note {
  readonly label: string;
  readonly token: Tokens.Generic;
}

/** Footnotes: `[^label]` in the text, `[^label]: …` below. They stand at the end, with links back. */
export class Footnotes {
  readonly #rendering: Rendering;
  readonly #definitions = new Map<string, Tokens.Generic>();
  readonly #order: Note[] = [];
  readonly #references = new Map<string, number>();

  constructor(rendering: Rendering) {
    this.#rendering = rendering;
  }

  extension(): LineSyntax {
    const rendering = this.#rendering;
    const refer = (label: string, place: Place) => this.#refer(label, place);
    return {
      line: {
        footnoteReference: (token) => {
          const mark = refer(String(token.label), rendering.place(token));
          return mark ?? [rendering.say(token.raw, () => rendering.place(token))];
        },
      },
      reads: {
        extensions: [
          {
            name: 'footnote',
            level: 'block',
            start: definitionStart,
            tokenizer(src): Tokens.Generic | undefined {
              const match = definition.exec(src);
              if (!match) return undefined;
              const [head, label] = match;
              const raw = src.slice(0, lengthOf(src));
              const text = raw.slice(head.length).replace(/\n(?: {1,4}|\t)/g, '\n');
              const { top } = this.lexer.state;
              this.lexer.state.top = true;
              const tokens = this.lexer.blockTokens(text);
              this.lexer.state.top = top;
              const inner: Inner[] = [
                { tokens, level: 'block', within: (outer) => linesInside(outer, text) },
              ];
              return { type: 'footnote', raw, label, body: tokens, inner };
            },
            renderer: () => '',
          },
          {
            name: 'footnoteReference',
            level: 'inline',
            tokenizer(src): Tokens.Generic | undefined {
              const match = reference.exec(src);
              return match
                ? { type: 'footnoteReference', raw: match[0], label: match[1] }
                : undefined;
            },
          },
        ],
      },
    };
  }

  /** Keeps a note where the tokens of the body are walked. */
  define(token: Tokens.Generic): void {
    const label = String(token.label);
    if (this.#definitions.has(label)) {
      const place = this.#rendering.place(token);
      this.#rendering.mistakes.add('duplicate-footnote', place, { label });
    } else this.#definitions.set(label, token);
  }

  /** The notes that the text refers to, in the order in which it does. */
  render(): string {
    const { words, inside } = this.#rendering;
    const notes: string[] = [];
    // A note may refer to another: the list grows while it is rendered.
    for (let index = 0; index < this.#order.length; index += 1)
      notes.push(inside.blocks(this.#order[index]?.token.body));
    this.#tellUnused();
    if (notes.length === 0) return '';
    const items = notes.map((html, index) => this.#item(html, index));
    const section = attributes({ class: 'footnotes', 'aria-label': words.interface.footnotes });
    return `<section${section}>\n<ol>\n${items.join('')}</ol>\n</section>\n`;
  }

  #refer(label: string, place: Place): Inline | undefined {
    const token = this.#definitions.get(label);
    if (!token) {
      this.#rendering.mistakes.add('unknown-footnote', place, { label });
      return undefined;
    }
    if (!this.#references.has(label)) this.#order.push({ label, token });
    const count = (this.#references.get(label) ?? 0) + 1;
    this.#references.set(label, count);
    const number = this.#order.findIndex((note) => note.label === label) + 1;
    const id = backId(number, count);
    const link = { href: anchorAddress(`note-${number}`), id, role: 'doc-noteref' };
    const runs = [{ name: 'a', attributes: link, runs: [String(number)] }];
    return [{ name: 'sup', attributes: { class: 'footnote-mark' }, runs }];
  }

  #item(html: string, index: number): string {
    const { words } = this.#rendering;
    const number = index + 1;
    const count = this.#references.get(this.#order[index]?.label ?? '') ?? 0;
    const links = Array.from({ length: count }, (_, each) => {
      const link = attributes({
        class: 'footnote-back',
        href: anchorAddress(backId(number, each + 1)),
        role: 'doc-backlink',
        'aria-label': words.interface.footnoteBack(number, each + 1),
      });
      return ` <a${link}>↩</a>`;
    }).join('');
    const closed = html.endsWith('</p>\n') ? `${html.slice(0, -5)}${links}</p>\n` : html + links;
    return `<li id="note-${number}">${closed}</li>\n`;
  }

  #tellUnused(): void {
    for (const [label, token] of this.#definitions) {
      if (this.#references.has(label)) continue;
      this.#rendering.mistakes.add('unused-footnote', this.#rendering.place(token), { label });
    }
  }
}

function backId(number: number, count: number): string {
  return count > 1 ? `note-mark-${number}-${count}` : `note-mark-${number}`;
}

function definitionStart(src: string): number | undefined {
  const end = src.search(/\n[ \t]*\n/);
  const found = (end < 0 ? src : src.slice(0, end)).search(/(?<=\n) {0,3}\[\^[^\]\s[]+\]:/);
  return found < 0 ? undefined : found;
}

/** How far a note reaches: to the next block that is not indented. */
function lengthOf(src: string): number {
  let end = nextLine(src, 0);
  let blank = false;
  for (let at = end; at < src.length; at = nextLine(src, at)) {
    const line = src.slice(at, nextLine(src, at)).replace(/\n$/, '');
    if (line.trim() === '') {
      blank = true;
      continue;
    }
    if (!indented.test(line) && (blank || block.test(line))) break;
    blank = false;
    end = nextLine(src, at);
  }
  return end;
}

function nextLine(src: string, at: number): number {
  const end = src.indexOf('\n', at);
  return end < 0 ? src.length : end + 1;
}
