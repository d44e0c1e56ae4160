import type { MarkedExtension, Tokens } from 'marked';
import type { Place } from '../../mistakes/mistake.ts';
import { nearest } from '../../mistakes/nearest.ts';
import type { Rendering } from '../rendering/rendering.ts';
import { directiveHead, directiveStart } from './directive.ts';

/** How each directive is written. */
const examples: Readonly<Record<string, string>> = {
  chart: '::chart{#id}',
  figure: '::figure{src="…" alt="…" caption="…" credit="…"}',
  aside: ':::aside … :::',
};
const names = Object.keys(examples);
const line = new RegExp(
  String.raw`^${directiveHead}[ \t]*(?:(?<name>[\p{L}][\p{L}\p{N}_-]*)(?<rest>[^\n]*)|[ \t]*)(?:\n|$)`,
  'iu',
);

/** A line that begins like a directive and is none: misspelt, a colon short, or the end of no box. */
export function unknownDirectives(rendering: Rendering): MarkedExtension {
  return {
    extensions: [
      {
        name: 'directive',
        level: 'block',
        start: directiveStart,
        tokenizer(src): Tokens.Generic | undefined {
          const match = line.exec(src);
          if (!match) return undefined;
          const { name, rest = '' } = match.groups ?? {};
          const isKnown = name !== undefined && names.includes(name.toLowerCase());
          if (name !== undefined && !isKnown && !/^[ \t]*([{｛].*)?$/.test(rest)) return undefined;
          return { type: 'directive', raw: match[0], name };
        },
        renderer(token) {
          const place = rendering.place(token);
          tell(token, place, rendering);
          rendering.openBlock();
          const words = rendering.say(token.raw.trim(), () => place);
          return `<p>${words}</p>\n`;
        },
      },
    ],
  };
}

function tell(token: Tokens.Generic, place: Place, rendering: Rendering): void {
  const name: string | undefined = token.name;
  const example = name && examples[name.toLowerCase()];
  if (name === undefined) rendering.mistakes.add('unopened-box', place, {});
  else if (example) {
    const written = token.raw.trim();
    rendering.mistakes.add('bad-directive', place, { written, example });
  } else {
    const values = { name, nearest: nearest(name, names), allowed: names };
    rendering.mistakes.add('unknown-directive', place, values);
  }
}
