import type { MarkedExtension } from 'marked';
import type { Rendering } from '../rendering/rendering.ts';

/** A kind of directive: `::chart{#id}`. What a text can hold of this sort is the list in `registry.ts`. */
export interface Directive {
  /** The name behind the colons, in letters: `chart`. */
  readonly name: string;
  /** The directive as editors write it, shown where one is misspelt. */
  readonly example: string;
  /** Whether it stands on its line alone, or holds the blocks up to a line of colons. */
  readonly holds: 'nothing' | 'blocks';
  /** Its extension of marked, made anew for each text. */
  readonly extension: (rendering: Rendering, syntax: DirectiveSyntax) => MarkedExtension;
}

/** The directives of a text as its extensions recognise them. */
export interface DirectiveSyntax {
  readonly directives: readonly Directive[];
  readonly names: readonly string[];
  /** The names of those that hold blocks. */
  readonly boxes: readonly string[];
  /** How a line begins that is meant as a directive; with one colon, only what names one and has its brace. */
  readonly head: string;
  /** Such a line within a paragraph. */
  readonly inParagraph: RegExp;
  /** What begins a box, known by name or not; never the name of a directive that holds nothing. */
  readonly boxHead: RegExp;
  /** A directive within a line of text, where none is read. */
  readonly inText: RegExp;
}

export function syntaxOf(directives: readonly Directive[]): DirectiveSyntax {
  const names = directives.map(({ name }) => name);
  const boxes = directives.filter(({ holds }) => holds === 'blocks').map(({ name }) => name);
  const leaves = names.filter((name) => !boxes.includes(name));
  const [any, leaf] = [names.join('|'), leaves.join('|')];
  const head = String.raw` {0,3}(?:[:：]{2,}|[:：](?=[ \t]*(?:${any})[ \t]*[{｛]))`;
  return {
    directives,
    names,
    boxes,
    head,
    inParagraph: new RegExp(`(?<=\\n)${head}`, 'i'),
    boxHead: new RegExp(
      String.raw`^ {0,3}:::+(?!(?:${leaf})\b)(?<name>\p{L}[\p{L}\p{N}_-]*)[ \t]*(?=[{\n]|$)`,
      'u',
    ),
    inText: new RegExp(String.raw`:{2,}(?:${any})\{`, 'gi'),
  };
}

/** The offset of the first line of a paragraph, its first aside, that begins like a directive. */
export function directiveStart(src: string, syntax: DirectiveSyntax): number | undefined {
  const end = src.search(/\n[ \t]*\n/);
  const found = (end < 0 ? src : src.slice(0, end)).search(syntax.inParagraph);
  return found < 0 ? undefined : found;
}
