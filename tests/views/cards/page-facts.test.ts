import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../src/model/inline.ts';
import { PageFacts } from '../../../src/views/cards/page-facts.ts';
import { around, bound } from '../../model/bound-words.ts';

const page = (...words: Inline) => {
  const facts = new PageFacts((written) => `${written}, source`);
  return facts.number(`<p>${facts.write(words)}</p>`);
};
const number = (words: string | Inline, address = 'd/k/f', rest = {}) =>
  bound(words, address, rest);

describe('the numbers of a page', () => {
  it('become buttons that open the card of their cell, numbered as they come', () => {
    const first = number('4', 'd/a/f', { anchor: 'fact-a' });
    const { html, notes } = page(
      first,
      ' and ',
      number('5', 'd/b/f'),
      ', again ',
      number('four', 'd/a/f'),
    );
    const targets = [...html.matchAll(/data-note="(\d+)".*?popovertarget="([^"]*)"/g)];
    expect(targets.map(([, note, card]) => [card, note])).toEqual([
      ['source-1', '1'],
      ['source-2', '2'],
      ['source-1', '1'],
    ]);
    expect(html).toContain('<button type="button" id="fact-a" popovertarget="source-1"');
    expect(notes).toMatchObject([
      { number: 1, cell: { key: 'a' }, anchor: 'fact-a' },
      { number: 2, cell: { key: 'b' } },
    ]);
  });

  it('are numbered as they are read, in whatever order they were written', () => {
    const facts = new PageFacts(String);
    const [last, first] = ['d/z/f', 'd/a/f'].map((address) => facts.write([number('4', address)]));
    const { notes } = facts.number(`${first}${last}`);
    expect(notes.map(({ number, cell }) => [number, cell.key])).toEqual([
      [1, 'a'],
      [2, 'z'],
    ]);
  });

  it('have a card of their own for each statement', () => {
    const claim = number('most', 'd/a/f', { claim: 'is max' });
    const { html, notes } = page(number('4', 'd/a/f'), ' ', claim, ' ', claim);
    expect(notes.map(({ number, claim }) => [number, claim])).toEqual([
      [1, undefined],
      [2, 'is max'],
    ]);
    expect(html).toContain('class="fact claim"');
  });

  it('leave all that is no number as it is', () => {
    const facts = new PageFacts(String);
    const html = '<p>A <a href="/b" class="fact">link</a>.</p><script>"<a>"</script>';
    expect(facts.number(html)).toEqual({ html, notes: [] });
  });

  it('stay in the text, which their buttons lie over and name', () => {
    const { html } = page(number([around('em', '4'), ' < "5"']));
    expect(html).toContain('<em>4</em> &lt; &quot;5&quot;<button');
    expect(html).toContain('aria-label="4 &lt; &quot;5&quot;, source"></button></span></p>');
  });
});
