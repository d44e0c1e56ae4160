import type { MarkedExtension, Tokens } from 'marked';
import type { Place } from '../../mistakes/mistake.ts';
import { nearest } from '../../mistakes/nearest.ts';
import { escapeHtml } from '../rendering/html.ts';
import type { Rendering } from '../rendering/rendering.ts';
import { type DirectiveSyntax, directiveStart } from './syntax.ts';

/** A line that begins like a directive and is none: misspelt, a colon short, or the end of no box. */
export function unknownDirectives(rendering: Rendering, syntax: DirectiveSyntax): MarkedExtension {
  const line = new RegExp(
    String.raw`^${syntax.head}[ \t]*(?:(?<name>[\p{L}][\p{L}\p{N}_-]*)(?<rest>[^\n]*)|[ \t]*)(?:\n|$)`,
    'iu',
  );
  return {
    extensions: [
      {
        name: 'directive',
        level: 'block',
        start: (src) => directiveStart(src, syntax),
        tokenizer(src): Tokens.Generic | undefined {
          const match = line.exec(src);
          if (!match) return undefined;
          const { name, rest = '' } = match.groups ?? {};
          const isKnown = name !== undefined && syntax.names.includes(name.toLowerCase());
          if (name !== undefined && !isKnown && !/^[ \t]*([{｛].*)?$/.test(rest)) return undefined;
          return { type: 'directive', raw: match[0], name };
        },
        renderer(token) {
          const place = rendering.place(token);
          tell(token, place, rendering, syntax);
          rendering.openBlock();
          const words = rendering.say(token.raw.trim(), () => place);
          return `<p>${escapeHtml(words)}</p>\n`;
        },
      },
    ],
  };
}

function tell(
  token: Tokens.Generic,
  place: Place,
  rendering: Rendering,
  { directives, names }: DirectiveSyntax,
): void {
  const name: string | undefined = token.name;
  const known = directives.find((each) => each.name === name?.toLowerCase());
  if (name === undefined) rendering.mistakes.add('unopened-box', place, {});
  else if (known) {
    const written = token.raw.trim();
    rendering.mistakes.add('bad-directive', place, { written, example: known.example });
  } else {
    const values = { name, nearest: nearest(name, names), allowed: names };
    rendering.mistakes.add('unknown-directive', place, values);
  }
}
