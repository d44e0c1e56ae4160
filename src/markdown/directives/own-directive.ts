import { parseHTML } from 'linkedom';
import type { MarkedExtension, Token, Tokens } from 'marked';
import { nearest } from '../../mistakes/nearest.ts';
import { trimInline, writeInline } from '../../model/inline.ts';
import { cutAtParts } from '../rendering/body-parts.ts';
import { escapeHtml } from '../rendering/html.ts';
import type { Heading, Rendering } from '../rendering/rendering.ts';
import { type Attribute, type Inner, parseDirective, valueWithin } from './directive.ts';
import type { Directive } from './syntax.ts';

/** What a directive of a site's own is drawn with, by the names of its attributes; all of it is HTML, escaped. */
export interface DirectiveValues {
  readonly texts: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, string>>;
}

/** A directive of a site's own, on a line alone: `::quote{text="…" by="…"}`. */
export interface OwnDirective {
  /** The name behind the colons: lower-case letters. */
  readonly name: string;
  /** Attributes that readers see: inline Markdown, whose numbers are checked as all others are. */
  readonly texts?: readonly string[];
  /** Attributes that readers do not see, given as they are written. */
  readonly settings?: readonly string[];
  readonly render: (values: DirectiveValues) => string;
}

/** A directive of a site's own as one of the generator's. */
export function ownDirective(own: OwnDirective): Directive {
  const { name, texts = [], settings = [] } = own;
  const written = [...texts, ...settings].map((each) => ` ${each}="…"`).join('');
  return {
    name,
    example: `::${name}{${written.trim()}}`,
    holds: 'nothing',
    extension: (rendering) => extensionOf(own, rendering),
  };
}

function extensionOf(
  { name, texts = [], settings = [], render }: OwnDirective,
  rendering: Rendering,
): MarkedExtension {
  const head = new RegExp(String.raw`^ {0,3}::${name}(?=\{)`);
  return {
    extensions: [
      {
        name,
        level: 'block',
        tokenizer(src): Tokens.Generic | undefined {
          const directive = parseDirective(src, head);
          if (!directive?.attributes || directive.attributes.id !== undefined) return undefined;
          const { values } = directive.attributes;
          const inner = values
            .filter((each) => texts.includes(each.name))
            .map((each): Inner & { readonly name: string } => ({
              name: each.name,
              tokens: this.lexer.inline(each.value),
              level: 'inline',
              within: valueWithin(each),
            }));
          return { type: name, raw: directive.raw, values, inner };
        },
        renderer(token) {
          const values = token.values as readonly Attribute[];
          tellUnknown(values, [...texts, ...settings], token, rendering);
          const inner = token.inner as readonly { name: string; tokens: Token[] }[];
          const html = render({
            texts: Object.fromEntries(
              inner.map((each) => [
                each.name,
                rendering.inBody(trimInline(rendering.line(each.tokens))),
              ]),
            ),
            settings: Object.fromEntries(
              values
                .filter((each) => settings.includes(each.name))
                .map((each) => [each.name, escapeHtml(each.value)]),
            ),
          });
          for (const each of headingsIn(html, rendering)) rendering.headings.push(each);
          return `${html}\n`;
        },
      },
    ],
  };
}

function tellUnknown(
  values: readonly Attribute[],
  allowed: readonly string[],
  token: Tokens.Generic,
  rendering: Rendering,
): void {
  for (const { name: field, named } of values) {
    if (allowed.includes(field)) continue;
    const told = { field, nearest: nearest(field, allowed), allowed };
    rendering.mistakes.add('unknown-field', rendering.place(token, named), told);
  }
}

/** The headings in what a site's own directive has drawn, with the words that are put in later. */
function headingsIn(html: string, { parts }: Rendering): Heading[] {
  if (!/<h[1-6]\b/i.test(html)) return [];
  const written = cutAtParts(html, parts)
    .map((part) =>
      part.kind === 'html' ? part.html : part.kind === 'words' ? writeInline(part.words) : '',
    )
    .join('');
  const { document } = parseHTML(`<!doctype html><html><body>${written}</body></html>`);
  return [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName, textContent }) => ({
    level: Number(localName.slice(1)),
    text: textContent ?? '',
  }));
}
