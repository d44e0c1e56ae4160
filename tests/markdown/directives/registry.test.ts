import type { Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { parseDirective } from '../../../src/markdown/directives/directive.ts';
import { directives } from '../../../src/markdown/directives/registry.ts';
import { type Directive, syntaxOf } from '../../../src/markdown/directives/syntax.ts';
import { renderBody } from '../../../src/markdown/render.ts';
import { escapeHtml } from '../../../src/model/escape-html.ts';
import { bodyHtml, sampleContext } from '../sample-context.ts';

/** A rule with a word in its middle, as somebody might add it: `::rule{word=…}`. */
const rule: Directive = {
  name: 'rule',
  example: '::rule{word="…"}',
  holds: 'nothing',
  extension: (rendering) => ({
    extensions: [
      {
        name: 'rule',
        level: 'block',
        tokenizer(src): Tokens.Generic | undefined {
          const found = parseDirective(src, /^ {0,3}::rule(?=\{)/);
          const word = found?.attributes?.values.find(({ name }) => name === 'word');
          return found && word && { type: 'rule', raw: found.raw, word: word.value };
        },
        renderer(token) {
          const at = () => rendering.place(token);
          rendering.openBlock();
          return `<p class="rule">${escapeHtml(rendering.say(String(token.word), at))}</p>\n`;
        },
      },
    ],
  }),
};
const syntax = syntaxOf([...directives, rule]);

function render(source: string) {
  const context = sampleContext(source);
  const { body } = renderBody(source, context, syntax);
  const html = bodyHtml(body, (id) => id);
  return { html, codes: context.mistakes.list.map(({ code, values }) => ({ code, values })) };
}

describe('a directive that is added', () => {
  it('is rendered, and its words are read', () => {
    expect(render('Before.\n\n::rule{word="then & now"}\n\nAfter.').html).toContain(
      '<p class="rule">then &amp; now</p>',
    );
  });

  it('is shown as it is written where it is misspelt', () => {
    expect(render('::rule{}').codes).toEqual([
      { code: 'bad-directive', values: { written: '::rule{}', example: '::rule{word="…"}' } },
    ]);
  });

  it('is offered where another name is near', () => {
    expect(render('::rul{word=a}').codes).toEqual([
      {
        code: 'unknown-directive',
        values: {
          name: 'rul',
          nearest: 'rule',
          allowed: ['chart', 'figure', 'aside', 'state', 'steps', 'rule'],
        },
      },
    ]);
  });

  it('is told within a line of text, and is no box', () => {
    expect(render('See ::rule{word=a} there.').codes.map(({ code }) => code)).toEqual([
      'unread-markup',
    ]);
  });
});
