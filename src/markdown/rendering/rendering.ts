import type { Token } from 'marked';
import type { Mistakes, Place } from '../../mistakes/mistake.ts';
import { type Inline, nameOf, writeInline } from '../../model/inline.ts';
import type { BodyPart, BoundFact, ChartState } from '../../model/publication.ts';
import type { Words } from '../../words/contract/readers.ts';
import { wordsFor } from '../../words/languages.ts';
import { partMark } from './body-parts.ts';
import { firstCharactersBehind } from './line-breaks.ts';
import type { MarkdownContext, Run } from './markdown.ts';
import type { SourceText } from './source-text.ts';

/** What marked's parser does, once there is one. */
export interface Inside {
  readonly inline: (tokens: Token[]) => Inline;
  readonly blocks: (tokens: Token[]) => string;
}

/** A heading of a body: its level on the page, and its text. */
export interface Heading {
  readonly level: number;
  readonly text: string;
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
  /** What the HTML of a body has marks for, until it is cut at them. */
  readonly parts: BodyPart[] = [];
  /** The headings so far. */
  readonly headings: Heading[] = [];
  /** Renders the tokens inside a token. */
  inside: Inside = { inline: () => [], blocks: () => '' };
  /** All words so far, code included, without markup. */
  plain = '';
  /** The last words that readers see in this block; nothing at its beginning. */
  last = '';
  /** The head of the column whose cell is at hand. */
  column: string | undefined;
  /** Whether the words at hand are a link's, which may hold no other link. */
  inLink = false;
  readonly #source: string;
  readonly #sourceTexts = new WeakMap<object, SourceText>();
  #reached = 0;
  #following: ReadonlyMap<Token, string> = new Map();
  #captured: string | undefined;

  constructor(context: MarkdownContext, source: string) {
    this.#source = source;
    this.context = context;
    this.mistakes = context.mistakes;
    this.words = wordsFor(context.language);
  }

  /** Keeps where a token stands; the text begins with it. */
  locate(token: object, sourceText: SourceText): void {
    this.#sourceTexts.set(token, sourceText);
  }

  /** Where a token stands. */
  sourceText(token: Token): SourceText {
    return this.#sourceTexts.get(token) ?? { text: token.raw, at: () => 0 };
  }

  /** The place in the file of an offset in a token; of its first word where none is given. */
  place(token: Token, offset = Math.max(0, token.raw.search(/\S/))): Place {
    const { at } = this.sourceText(token);
    const [words = ''] = token.raw.slice(offset, offset + 30).split('\n', 1);
    let length = words.length;
    while (length > 1 && at(offset + length - 1) - at(offset) !== length - 1) length -= 1;
    return this.context.place(this.#find(words.slice(0, length), at(offset)));
  }

  /** The place in the file of an offset in a source text. */
  placeIn({ at }: SourceText, offset: number): Place {
    return this.context.place(at(offset));
  }

  /**
   * Where words stand that should stand at an offset. Where marked has moved lines in containers in
   * containers they do not, and are to be found behind what was found last.
   */
  #find(words: string, offset: number): number {
    if (!this.#source.startsWith(words, offset)) {
      const found = this.#source.indexOf(words, this.#reached);
      return found < 0 ? offset : found;
    }
    this.#reached = offset + words.length;
    return offset;
  }

  /** Begins a block: its words do not belong to those before. */
  openBlock(): void {
    this.blocks.push([]);
    this.last = '';
  }

  /** Renders the words of a block. */
  line(tokens: Token[]): Inline {
    this.openBlock();
    this.#following = firstCharactersBehind(tokens);
    return this.inside.inline(tokens);
  }

  /** Renders the words of a block as HTML of a body. */
  lineHtml(tokens: Token[]): string {
    return this.inBody(this.line(tokens));
  }

  /** Words as HTML of a body: a page puts those with bound numbers in when it numbers them. */
  inBody(words: Inline): string {
    if (nameOf(words) === undefined) return writeInline(words);
    this.parts.push({ kind: 'words', words });
    return partMark(this.parts.length - 1);
  }

  /** The words of a heading in a body: a page says where their lines break. */
  headingInBody(words: Inline): string {
    this.parts.push({ kind: 'words', words, isHeading: true });
    return partMark(this.parts.length - 1);
  }

  /** A chart in a body, under the level of heading that it stands below. */
  chartInBody(id: string): string {
    this.charts.push(id);
    this.parts.push({
      kind: 'chart',
      id,
      level: this.headings.some((each) => each.level === 2) ? 3 : 2,
    });
    return partMark(this.parts.length - 1);
  }

  /** The place in a body where a step of a chart is drawn. */
  stepInBody(state: ChartState): string {
    this.parts.push({ kind: 'step', state });
    return partMark(this.parts.length - 1);
  }

  /** The first character that readers see behind a text that ends in a line break. */
  following(token: Token): string {
    return this.#following.get(token) ?? '';
  }

  /** Says words to readers. They come back as they are: whoever writes HTML escapes them. */
  say(words: string, place: () => Place): string {
    if (words === '') return '';
    this.plain += words;
    this.last = words;
    if (this.#captured !== undefined) this.#captured += words;
    else this.keep({ kind: 'text', text: words, place: place() });
    return words;
  }

  /** Says a part of a token as it is written, in pieces that stand in the source without a gap. */
  sayWritten(token: Token, start: number, end: number): string {
    const { at } = this.sourceText(token);
    let said = '';
    let first = start;
    const sayUntil = (last: number) => {
      const from = first;
      said += this.say(token.raw.slice(from, last), () => this.place(token, from));
      first = last;
    };
    if (at(end - 1) - at(start) !== end - 1 - start) {
      for (let offset = start + 1; offset < end; offset += 1)
        if (at(offset) - at(offset - 1) !== 1) sayUntil(offset);
    }
    sayUntil(end);
    return said;
  }

  /** Says words that are code and not read as text: U+FFFC stands for them among the runs. */
  sayCode(code: string, place: Place): string {
    this.plain += code;
    this.last = code;
    if (this.#captured !== undefined) this.#captured += code;
    else this.keep({ kind: 'text', text: '\uFFFC', place });
    return code;
  }

  keep(run: Run): void {
    if (this.blocks.length === 0) this.blocks.push([]);
    this.blocks.at(-1)?.push(run);
  }

  /** Renders something whose words are one run by themselves. */
  capture(render: () => Inline): { readonly words: Inline; readonly text: string } {
    const outer = this.#captured;
    this.#captured = '';
    const words = render();
    const text = this.#captured;
    this.#captured = outer === undefined ? undefined : outer + text;
    return { words, text };
  }
}
