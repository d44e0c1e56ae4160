import type { Token } from 'marked';
import { part, type SourceText, withoutEscapes } from '../rendering/source-text.ts';

/** What `{#id name="value"}` says. */
export interface Attributes {
  readonly id?: string | undefined;
  readonly values: readonly Attribute[];
  /** The offset behind the closing brace. */
  readonly end: number;
}

export interface Attribute {
  readonly name: string;
  readonly value: string;
  /** The offset of the name. */
  readonly named: number;
  /** The value as written, and its offset. */
  readonly written: string;
  readonly offset: number;
}

/** Tokens inside a token of ours, and how their text was cut out of it. */
export interface Inner {
  readonly tokens: Token[];
  readonly level: 'block' | 'inline';
  /** Where the tokens' text stands, from where the token itself stands. */
  readonly within: (outer: SourceText) => SourceText;
}

const item =
  /\s*(?:#([^\s{}"'=#]+)|([\p{L}][\p{L}\p{N}_-]*)=(?:"((?:\\[\s\S]|[^"\\])*)"|'((?:\\[\s\S]|[^'\\])*)'|“([^”]*)”|‘([^’]*)’|([^\s{}"'“”‘’]*)))/uy;
const close = /\s*\}/y;

/** Reads attributes from the opening brace at an offset; `undefined` where they are not well-formed. */
export function parseAttributes(text: string, offset: number): Attributes | undefined {
  let id: string | undefined;
  const values: Attribute[] = [];
  let at = offset + 1;
  if (text.charAt(offset) !== '{') return undefined;
  for (;;) {
    close.lastIndex = at;
    if (close.test(text)) return { id, values, end: close.lastIndex };
    item.lastIndex = at;
    const match = item.exec(text);
    if (!match) return undefined;
    at = item.lastIndex;
    if (match[1] !== undefined) id = match[1];
    else values.push(attributeOf(match));
  }
}

function attributeOf(match: RegExpExecArray): Attribute {
  const [, , name = '', ...written] = match;
  const bare = written[4];
  const value = written.find((each) => each !== undefined) ?? '';
  const named = match.index + match[0].search(/\S/);
  const offset = named + name.length + (bare === undefined ? 2 : 1);
  return { name, named, value: value.replace(/\\([\s\S])/g, '$1'), written: value, offset };
}

const rest = /[ \t]*(?:\n|$)/y;

/** Reads a directive on a line of its own: its `head`, and attributes where a brace follows it. */
export function parseDirective(
  src: string,
  head: RegExp,
): { readonly raw: string; readonly attributes?: Attributes | undefined } | undefined {
  const start = head.exec(src)?.[0].length;
  if (start === undefined) return undefined;
  const attributes = parseAttributes(src, start);
  rest.lastIndex = attributes?.end ?? start;
  return rest.test(src) ? { raw: src.slice(0, rest.lastIndex), attributes } : undefined;
}

/** Where an attribute's value stands, from where its token stands. */
export function valueWithin({ offset, written, value }: Attribute): Inner['within'] {
  return (outer) => withoutEscapes(part(outer, offset, written), value);
}
