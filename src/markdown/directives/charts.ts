import type { MarkedExtension, Tokens } from 'marked';
import type { Rendering } from '../rendering/rendering.ts';
import { parseDirective } from './directive.ts';
import type { Directive } from './syntax.ts';

const head = /^ {0,3}::chart(?=\{)/;

/** `::chart{#id}` on a line of its own: the place where the page puts the chart. */
export const chart: Directive = {
  name: 'chart',
  example: '::chart{#id}',
  holds: 'nothing',
  extension: charts,
};

function charts(rendering: Rendering): MarkedExtension {
  return {
    extensions: [
      {
        name: 'chart',
        level: 'block',
        tokenizer(src): Tokens.Generic | undefined {
          const directive = parseDirective(src, head);
          const attributes = directive?.attributes;
          if (attributes?.id === undefined || attributes.values.length > 0) return undefined;
          return { type: 'chart', raw: directive?.raw ?? '', id: attributes.id };
        },
        renderer(token) {
          const id = String(token.id);
          if (!rendering.context.chart(id, rendering.place(token))) return '';
          return rendering.chartInBody(id);
        },
      },
    ],
  };
}
