import type { Token } from 'marked';
import type { Mistakes, Place } from '../errors.ts';
import type { BoundFact } from '../model/publication.ts';
import { wordsFor } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import { escapeHtml } from './html.ts';
import { firstCharactersBehind } from './line-breaks.ts';
import type { MarkdownContext, Run } from './markdown.ts';
import type { Stretch } from './stretch.ts';

/** What marked's parser does, once there is one. */
export interface Inside {
  readonly inline: (tokens: Token[]) => string;
  readonly blocks: (tokens: Token[]) => string;
}

/** What one text gathers while it is rendered; the extensions share it, and no two texts do. */
export class Rendering {
  readonly context: MarkdownContext;
  readonly words: Words;
  readonly mistakes: Mistakes;
  readonly facts: BoundFact[] = [];
  readonly blocks: Run[][] = [];
  /** The ids of the charts, in order. */
  readonly charts: string[] = [];
  /** Renders the tokens inside a token. */
  inside: Inside = { inline: () => '', blocks: () => '' };
  /** All words so far, code included, without markup. */
  plain = '';
  /** The last words that readers see in this block; nothing at its beginning. */
  last = '';
  /** Whether the words at hand are a link's, which may hold no other link. */
  inLink = false;
  readonly #stretches = new WeakMap<object, Stretch>();
  #following: ReadonlyMap<Token, string> = new Map();
  #captured: string | undefined;

  constructor(context: MarkdownContext) {
    this.context = context;
    this.mistakes = context.mistakes;
    this.words = wordsFor(context.language);
  }

  /** Keeps where a token stands; the stretch begins with it. */
  locate(token: object, stretch: Stretch): void {
    this.#stretches.set(token, stretch);
  }

  /** Where a token stands. */
  stretch(token: Token): Stretch {
    return this.#stretches.get(token) ?? { text: token.raw, at: () => 0 };
  }

  /** The place in the file of an offset in a token. */
  place(token: Token, offset = 0): Place {
    return this.context.place(this.stretch(token).at(offset));
  }

  /** Begins a block: its words do not belong to those before. */
  openBlock(): void {
    this.blocks.push([]);
    this.last = '';
  }

  /** Renders the words of a block. */
  line(tokens: Token[]): string {
    this.openBlock();
    this.#following = firstCharactersBehind(tokens);
    return this.inside.inline(tokens);
  }

  /** The first character that readers see behind a text that ends in a line break. */
  following(token: Token): string {
    return this.#following.get(token) ?? '';
  }

  /** Says words to readers; their HTML. */
  say(words: string, place: () => Place): string {
    if (words === '') return '';
    this.plain += words;
    this.last = words;
    if (this.#captured !== undefined) this.#captured += words;
    else this.keep({ kind: 'text', text: words, place: place() });
    return escapeHtml(words);
  }

  /** Says words that are code and not read as text: U+FFFC stands for them among the runs. */
  sayCode(code: string, place: Place): string {
    this.plain += code;
    this.last = code;
    if (this.#captured !== undefined) this.#captured += code;
    else this.keep({ kind: 'text', text: '\uFFFC', place });
    return escapeHtml(code);
  }

  keep(run: Run): void {
    if (this.blocks.length === 0) this.blocks.push([]);
    this.blocks.at(-1)?.push(run);
  }

  /** Renders something whose words are one run by themselves. */
  capture(render: () => string): { readonly html: string; readonly text: string } {
    const outer = this.#captured;
    this.#captured = '';
    const html = render();
    const text = this.#captured;
    this.#captured = outer === undefined ? undefined : outer + text;
    return { html, text };
  }
}
