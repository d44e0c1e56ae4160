import { decodeHTML } from 'entities';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/model/escape-html.ts';
import { changeRuns, nameOf, trimInline, wordsOf, writeInline } from '../../src/model/inline.ts';
import { innerAddress } from '../../src/schema/safe-address.ts';
import { around, bound } from './bound-words.ts';

const number = bound([around('strong', '4'), ' t'], 'a/b/c');
const claim = bound('more', 'a/"b"/c', { claim: '> 3', anchor: 'claim-a' });

describe('words in a line', () => {
  it('are written once, with every sign that would be markup', () => {
    const link = { name: 'a', attributes: { href: innerAddress('/x'), rel: undefined } };
    expect(
      writeInline([
        'Wheat & rye, 3 < 4',
        around('br'),
        { name: 'img', attributes: { alt: 'a "b"', width: 3 }, runs: [] },
        { ...link, runs: ['here'] },
      ]),
    ).toBe(
      'Wheat &amp; rye, 3 &lt; 4<br><img alt="a &quot;b&quot;" width="3"><a href="/x">here</a>',
    );
  });

  it('link what is bound to its row, and say of a claim that it is one', () => {
    expect(writeInline([number])).toBe(
      '<a class="fact" href="/data/a/#b" data-cell="a/b/c"><strong>4</strong> t</a>',
    );
    expect(writeInline([claim])).toBe(
      '<a class="fact claim" id="claim-a" href="/data/a/#%22b%22" data-cell="a/%22b%22/c" data-claim="&gt; 3">more</a>',
    );
    expect(writeInline(['Now ', number], ({ runs }) => `[${wordsOf(runs)}]`)).toBe('Now [4 t]');
  });

  it('name what holds bound ones', () => {
    expect(nameOf(['About\n', around('em', number), ' ', claim, ' '])).toBe('About 4 t more');
    expect(nameOf(['About ', around('em', '4')])).toBeUndefined();
  });

  it('can lose what binds them, and keep their words and what else is around them', () => {
    const plain = changeRuns(['a ', around('em', 'b ', claim), number], (run) =>
      'bound' in run ? run.runs : [run],
    );
    expect(plain).toEqual(['a ', around('em', 'b more'), around('strong', '4'), ' t']);
  });

  it('begin and end without white space', () => {
    expect(trimInline([' ', '\n a ', around('em', ' b '), ' '])).toEqual([
      'a ',
      around('em', ' b '),
    ]);
    expect(trimInline(['', ' '])).toEqual([]);
  });
});

describe('the one escape', () => {
  it.each(['a & b', '<b>', '"quoted"', '&amp;', "it's"])('loses nothing of %s', (text) => {
    expect(escapeHtml(text)).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/);
    expect(decodeHTML(escapeHtml(text))).toBe(text);
  });
});
