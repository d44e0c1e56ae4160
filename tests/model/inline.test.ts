import { describe, expect, it } from 'vitest';
import { escapeHtml, unescapeHtml } from '../../src/model/escape-html.ts';
import { writeFactMark } from '../../src/model/fact-mark.ts';
import {
  boundKind,
  changeElements,
  readInline,
  wordsOf,
  writeInline,
} from '../../src/model/inline.ts';
import { innerAddress } from '../../src/schema/safe-address.ts';

const number = writeFactMark({
  href: innerAddress('/data/a/#b'),
  cell: 'a/b/c',
  html: '<strong>4</strong> t',
});
const claim = writeFactMark({
  href: innerAddress('/x?a&b'),
  cell: 'a/"b"/c',
  claim: '> 3',
  html: 'more',
});

describe('words in a line', () => {
  it.each([
    '',
    'Wheat &amp; rye, 3 &lt; 4',
    `Now ${number}, <em>${claim} than</em> before`,
    'one<br>two <img src="a.png" alt="a &quot;b&quot;"> <a href="/x" rel="noopener">three</a>',
  ])('are written as they were read: %s', (html) => {
    expect(writeInline(readInline(html))).toBe(html);
  });

  it('are text, elements, and numbers bound to a cell', () => {
    const [before, fact] = readInline(`Now ${number}`);
    expect(before).toBe('Now ');
    expect(fact).toEqual({
      name: 'a',
      attributes: { class: 'fact', href: innerAddress('/data/a/#b'), 'data-cell': 'a/b/c' },
      runs: [{ name: 'strong', attributes: {}, runs: ['4'] }, ' t'],
    });
    expect(wordsOf(readInline(`Now ${number} &lt; 5`))).toBe('Now 4 t < 5');
  });

  it('can lose what binds them, and keep their words and other links', () => {
    const html = `${number}, ${claim} <a href="/x">here</a>`;
    const kinds: (string | undefined)[] = [];
    const plain = changeElements(readInline(html), (element) => {
      kinds.push(boundKind(element));
      return boundKind(element) ? element.runs : [element];
    });
    expect(writeInline(plain)).toBe('<strong>4</strong> t, more <a href="/x">here</a>');
    expect(kinds.filter(Boolean)).toEqual(['fact', 'claim']);
  });
});

describe('the one escape', () => {
  it.each(['a & b', '<b>', '"quoted"', '&amp;', "it's"])('loses nothing of %s', (text) => {
    expect(escapeHtml(text)).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/);
    expect(unescapeHtml(escapeHtml(text))).toBe(text);
  });
});
