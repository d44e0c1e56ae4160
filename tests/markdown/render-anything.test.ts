import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { renderBody, renderInline } from '../../src/markdown/render.ts';
import type { Run } from '../../src/markdown/rendering/markdown.ts';
import { isProgram } from '../../src/markdown/text.ts';
import type { Place } from '../../src/mistakes/mistake.ts';
import { anyBody, anyInline, tidyBody } from './any-markdown.ts';
import { bodyHtml, lineHtml, sampleContext, wordsHtml } from './sample-context.ts';

const tags = [
  ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'hr', 'pre', 'code'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'div', 'aside', 'section', 'figure'],
  ...['figcaption', 'img', 'span', 'a', 'em', 'strong', 'del', 'br', 'sup'],
];
const attributes = [
  ...['id', 'class', 'href', 'title', 'rel', 'src', 'alt', 'loading', 'scope', 'start'],
  ...['tabindex', 'role', 'aria-label', 'aria-labelledby'],
];

function htmlOf(source: string): string {
  return bodyHtml(renderBody(source, sampleContext(source)).body);
}

function documentOf(html: string): Document {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
}

/** What readers see of a text's words: no code blocks, no footnote marks, no pictures. */
function visible(html: string): string {
  const { body } = documentOf(html);
  for (const element of body.querySelectorAll('pre, .footnote-mark, .footnote-back, figure'))
    element.remove();
  for (const code of body.querySelectorAll('code'))
    if (isProgram(code.textContent ?? '')) code.textContent = '\uFFFC';
  return body.textContent ?? '';
}

function expectSafe(html: string): void {
  for (const [, tag = ''] of html.matchAll(/<\/?([^\s>/]*)/g)) expect(tags).toContain(tag);
  for (const element of documentOf(html).querySelectorAll('body *')) {
    for (const { name, value } of element.attributes) {
      expect(attributes).toContain(name);
      if (name === 'href') expect(value).not.toMatch(/^\W*(javascript|data|vbscript):/i);
    }
  }
}

function joined(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Whether a run's words stand in the source where it says. */
function expectInPlace(source: string, { kind, text, place }: Run): void {
  const rest = source.slice(offsetOf(source, place));
  if (kind !== 'text') expect(rest[0]).toBe('[');
  else if (text === '\uFFFC') expect(rest[0]).toBe('`');
  else if (text === '☐ ' || text === '☑ ') expect(rest[0]).toBe('[');
  else if (rest[0] !== '&')
    expect(rest.replaceAll('\0', '\uFFFD').slice(0, text.length)).toBe(text);
}

function offsetOf(source: string, { line, column }: Place): number {
  const before = source.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

const often = { numRuns: 250 };

describe('whatever an editor writes', { timeout: 120_000 }, () => {
  it('becomes safe HTML', () => {
    fc.assert(
      fc.property(anyBody, (source) => expectSafe(htmlOf(source))),
      often,
    );
    fc.assert(
      fc.property(anyInline, (source) => expectSafe(lineHtml(source))),
      often,
    );
  });

  it('has runs that are, joined, what readers see of a line', () => {
    fc.assert(
      fc.property(anyInline, (source) => {
        const { words, runs } = renderInline(source, sampleContext(source));
        const html = wordsHtml(words);
        expect(joined(runs).trim()).toBe(visible(html).trim());
      }),
      often,
    );
  });

  it('has runs that are, joined, what readers see of a body', () => {
    fc.assert(
      fc.property(anyBody, (source) => {
        const { blocks } = renderBody(source, sampleContext(source));
        const said = joined(blocks.flat()).replace(/\s+/g, '');
        expect(said).toBe(visible(htmlOf(source)).replace(/\s+/g, ''));
      }),
      often,
    );
  });

  it('has every word in its place', () => {
    fc.assert(
      fc.property(tidyBody, (source) => {
        const { blocks } = renderBody(source, sampleContext(source));
        const words = blocks.flat().filter(({ text }) => text.trim() !== '');
        for (const run of words) expectInPlace(source, run);
        if (/\[\^[^\]]*\]:/.test(source)) return;
        const offsets = words.map(({ place }) => offsetOf(source, place));
        expect(offsets).toEqual([...new Set(offsets)].sort((a, b) => a - b));
      }),
      often,
    );
  });

  it('has unique ids', () => {
    fc.assert(
      fc.property(anyBody, (source) => {
        const ids = [...htmlOf(source).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      often,
    );
  });
});
