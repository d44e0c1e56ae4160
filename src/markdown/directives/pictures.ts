import type { MarkedExtension, Token, Tokens } from 'marked';
import type { Place } from '../../mistakes/mistake.ts';
import { nearest } from '../../mistakes/nearest.ts';
import { type InlineElement, writeInline } from '../../model/inline.ts';
import type { Picture } from '../../model/publication.ts';
import { escapeHtml } from '../rendering/html.ts';
import type { LineSyntax } from '../rendering/line-syntax.ts';
import { hrefOf } from '../rendering/links.ts';
import type { Rendering } from '../rendering/rendering.ts';
import { type Attribute, parseDirective, valueWithin } from './directive.ts';
import type { Directive } from './syntax.ts';

const head = /^ {0,3}::figure(?=\{)/;
const names = ['src', 'alt', 'caption', 'credit'];

/**
 * `::figure{src= alt= caption= credit=}` on a line of its own: a picture. The context checks it and
 * reads its texts.
 */
export const picture: Directive = {
  name: 'figure',
  example: '::figure{src="…" alt="…" caption="…" credit="…"}',
  holds: 'nothing',
  extension: figures,
};

function figures(rendering: Rendering): MarkedExtension {
  return {
    extensions: [
      {
        name: 'figure',
        level: 'block',
        tokenizer(src): Tokens.Generic | undefined {
          const directive = parseDirective(src, head);
          if (!directive?.attributes || directive.attributes.id !== undefined) return undefined;
          const { raw, attributes } = directive;
          return { type: 'figure', raw, values: attributes.values };
        },
        renderer(token) {
          const values = token.values as readonly Attribute[];
          for (const { name, named } of values) tellUnknown(name, token, named, rendering);
          const picture = pictureOf(token, values, rendering);
          return picture ? figure(picture, rendering) : '';
        },
      },
    ],
  };
}

/** Markdown's own `![alt](src "caption")`. It has no credit, so that the context tells what it lacks. */
export function images(rendering: Rendering): LineSyntax {
  return {
    reads: {},
    line: {
      image(token) {
        const picture = imageOf(token, rendering);
        return picture ? [image(picture)] : [];
      },
    },
  };
}

/** A paragraph that is only an image is a picture with its caption. */
export function imageParagraphs(rendering: Rendering): MarkedExtension {
  return {
    renderer: {
      paragraph({ tokens }) {
        const [token] = tokens;
        if (tokens.length !== 1 || token?.type !== 'image') return false;
        const picture = imageOf(token as Tokens.Image, rendering);
        return picture ? figure(picture, rendering) : '';
      },
    },
  };
}

function tellUnknown(name: string, token: Token, named: number, rendering: Rendering): void {
  if (names.includes(name)) return;
  const values = { field: name, nearest: nearest(name, names), allowed: names };
  rendering.mistakes.add('unknown-field', rendering.place(token, named), values);
}

function pictureOf(
  token: Token,
  values: readonly Attribute[],
  rendering: Rendering,
): Picture | undefined {
  const places = new Map(
    values.map((value) => [value.name, valueWithin(value)(rendering.sourceText(token))]),
  );
  const at = (name: string, offset: number): Place => {
    const sourceText = places.get(name);
    return sourceText ? rendering.context.place(sourceText.at(offset)) : rendering.place(token);
  };
  const known = values.filter(({ name }) => names.includes(name));
  const written = Object.fromEntries(known.map(({ name, value }) => [name, value]));
  return rendering.context.picture(written, rendering.place(token), at);
}

function imageOf(token: Tokens.Image, rendering: Rendering): Picture | undefined {
  const written: Record<string, string> = { src: hrefOf(token), alt: token.text };
  if (token.title) written.caption = token.title;
  return rendering.context.picture(written, rendering.place(token));
}

function image({ src, alt, width, height }: Picture): InlineElement {
  return { name: 'img', attributes: { src, alt, width, height, loading: 'lazy' }, runs: [] };
}

function figure(picture: Picture, rendering: Rendering): string {
  const { words } = rendering;
  const credit = `${words.interface.credit}${words.colon}${picture.credit}`;
  const caption = rendering.inBody(picture.caption.words);
  return `<figure class="picture">${writeInline([image(picture)])}<figcaption>${caption && `${caption} `}<span class="credit">${escapeHtml(credit)}</span></figcaption></figure>\n`;
}
