import type { MarkedExtension, Token, Tokens } from 'marked';
import { type Inline, joinTexts } from '../../model/inline.ts';

/** The tokens that stand in a line. */
interface LineTokens {
  readonly text: Tokens.Text;
  readonly escape: Tokens.Escape;
  readonly codespan: Tokens.Codespan;
  readonly br: Tokens.Br;
  readonly em: Tokens.Em;
  readonly strong: Tokens.Strong;
  readonly del: Tokens.Del;
  readonly link: Tokens.Link;
  readonly image: Tokens.Image;
  readonly html: Tokens.HTML | Tokens.Tag;
  readonly checkbox: Tokens.Checkbox;
  readonly footnoteReference: Tokens.Generic;
}

/** What tokens become, by their type; `undefined` leaves one to the extension before. */
export type LineRenderers = {
  readonly [Type in keyof LineTokens]?: (token: LineTokens[Type]) => Inline | undefined;
};

/** An extension of what can stand in a line: how marked reads it, and what its tokens become. */
export interface LineSyntax {
  readonly reads: MarkedExtension;
  readonly line: LineRenderers;
}

/** Renders the tokens of a line as a tree, where marked would make text of them. The later of two extensions goes first. */
export function lineRenderer(syntaxes: readonly LineSyntax[]): (tokens: Token[]) => Inline {
  const all = [...syntaxes].reverse().map(({ line }) => line);
  const render = (token: Token): Inline => {
    for (const renderers of all) {
      const own = renderers[token.type as keyof LineTokens] as
        | ((token: Token) => Inline | undefined)
        | undefined;
      const runs = own?.(token);
      if (runs) return runs;
    }
    throw new Error(`Nothing renders a ${token.type} in a line.`);
  };
  return (tokens) => joinTexts(tokens.flatMap(render));
}
