import { describe, expect, it } from 'vitest';
import { writeFactMark } from '../../../src/model/fact-mark.ts';
import { innerAddress } from '../../../src/schema/safe-address.ts';
import { bindFacts } from '../../../src/views/cards/page-facts.ts';

const number = (html: string, cell = 'd/k/f', rest = {}) =>
  writeFactMark({ href: innerAddress(`/data/d/#${cell}`), cell, html, ...rest });
const bind = (html: string) => bindFacts(html, (written) => `${written}, source`);
const plain = (html: string) =>
  html.replace(/<span class="fact[^>]*>/g, '[').replace(/<button[^>]*><\/button><\/span>/g, ']');
const bound = (html: string) => plain(bind(html).html);

describe('the numbers of a page', () => {
  it('become buttons that open the card of their cell, numbered as they come', () => {
    const { html, notes } = bind(
      `<p>${number('4', 'd/a/f', { anchor: 'fact-a' })} and ${number('5', 'd/b/f')}, again ${number('four', 'd/a/f')}</p>`,
    );
    const targets = [...html.matchAll(/data-note="(\d+)".*?popovertarget="([^"]*)"/g)];
    expect(targets.map(([, note, card]) => [card, note])).toEqual([
      ['source-1', '1'],
      ['source-2', '2'],
      ['source-1', '1'],
    ]);
    expect(html).toContain('<button type="button" id="fact-a" popovertarget="source-1"');
    expect(notes).toEqual([
      { number: 1, cell: 'd/a/f', anchor: 'fact-a' },
      { number: 2, cell: 'd/b/f' },
    ]);
  });

  it('have a card of their own for each statement', () => {
    const claim = number('most', 'd/a/f', { claim: 'is max' });
    const { html, notes } = bind(`${number('4', 'd/a/f')} ${claim} ${claim}`);
    expect(notes).toEqual([
      { number: 1, cell: 'd/a/f' },
      { number: 2, cell: 'd/a/f', claim: 'is max' },
    ]);
    expect(html).toContain('class="fact claim"');
  });

  it('leave all that is no number as it is', () => {
    const page = '<p>A <a href="/b" class="c">link</a>, <a>none</a>.</p><script>"<a>"</script>';
    expect(bind(page)).toEqual({ html: page, notes: [] });
  });

  it('are said once by the name of the heading that they stand in, and of what that names', () => {
    const heading = bind(`<h2 id="t">About <em>${number('4 “m”')}</em> &amp; "more"</h2>`).html;
    expect(heading).toMatch(/^<h2 id="t" aria-label="About 4 “m” &amp; &quot;more&quot;">About /);
    expect(bind(`<th scope="col">${number('4')}</th>`).html).toMatch(
      /^<th scope="col" aria-label="4">/,
    );
    expect(bind(`<h2>None</h2><p>${number('4')}</p><h3>None</h3>`).html).not.toContain('<h2 ');
  });

  it('stay in the text, which their buttons lie over and name', () => {
    const { html } = bind(`<p>${number('<em>4</em> &lt; "5"')}</p>`);
    expect(html).toContain('<em>4</em> &lt; "5"<button');
    expect(html).toContain('aria-label="4 &lt; &quot;5&quot;, source"></button>');
  });

  it('keep their markup', () => {
    expect(bound(`<p>${number('<em>40</em> units')} all</p>`)).toBe(
      '<p>[<em>40</em> units] all</p>',
    );
  });
});

describe('a number in its line', () => {
  it('stays with the punctuation beside it, and with nothing else', () => {
    expect(bound(`增长${number('67.51%')}，在`)).toBe(
      '增长<span class="together">[67.51%]，</span>在',
    );
    expect(bound(`值（${number('4')}）。又`)).toBe('值<span class="together">（[4]）。</span>又');
    expect(bound(`grew by ${number('4')} there`)).toBe('grew by [4] there');
    expect(bound(`to “${number('4')},” he`)).toBe('to <span class="together">“[4],”</span> he');
    expect(bound(`&quot;${number('4')}&quot; he`)).toBe(
      '<span class="together">&quot;[4]&quot;</span> he',
    );
  });

  it('stays with it through emphasis, whole or not at all', () => {
    expect(bound(`为<strong>${number('4')}</strong>，在`)).toBe(
      '为<span class="together"><strong>[4]</strong>，</span>在',
    );
    const half = `为<strong>${number('4')}个</strong>，在`;
    expect(bound(half)).toBe('为<strong>[4]个</strong>，在');
  });

  it('shares a dash between two numbers', () => {
    expect(bound(`${number('4')}–${number('5')}`)).toBe('<span class="together">[4]–</span>[5]');
  });

  it('has space where Chinese text meets a figure', () => {
    const classes = (html: string) => /class="([^"]*)" d/.exec(bind(html).html)?.[1];
    expect(classes(`增长${number('67.51%')}后`)).toBe('fact after-han before-han');
    expect(classes(`增长<strong>${number('40')}</strong>，`)).toBe('fact after-han');
    expect(classes(`增长${number('近七成')}后`)).toBe('fact');
    expect(classes(`${number('300余件')}手续`)).toBe('fact');
    expect(classes(`grew ${number('40')} after`)).toBe('fact');
  });
});
