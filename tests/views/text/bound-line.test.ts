import { describe, expect, it } from 'vitest';
import { type BoundWords, type Inline, wordsOf } from '../../../src/model/inline.ts';
import { type Sides, writeBoundLine } from '../../../src/views/text/bound-line.ts';
import { around, bound } from '../../model/bound-words.ts';

const mark = ({ runs }: BoundWords) => `[${wordsOf(runs)}]`;
const written = (...words: Inline) => writeBoundLine(words, mark);

describe('a number in its line', () => {
  it('stays with the punctuation beside it, and with nothing else', () => {
    expect(written('增长', bound('67.51%'), '，在')).toBe(
      '增长<span class="together">[67.51%]，</span>在',
    );
    expect(written('值（', bound('4'), '）。又')).toBe(
      '值<span class="together">（[4]）。</span>又',
    );
    expect(written('grew by ', bound('4'), ' there')).toBe('grew by [4] there');
    expect(written('to “', bound('4'), ',” he')).toBe('to <span class="together">“[4],”</span> he');
    expect(written('"', bound('4'), '" he')).toBe(
      '<span class="together">&quot;[4]&quot;</span> he',
    );
    expect(written('R&', bound('4'), '<b')).toBe('R&amp;[4]&lt;b');
  });

  it('stays with it through emphasis, whole or not at all', () => {
    expect(written('为', around('strong', bound('4')), '，在')).toBe(
      '为<span class="together"><strong>[4]</strong>，</span>在',
    );
    expect(written('为', around('strong', bound('4'), '个'), '，在')).toBe(
      '为<strong>[4]个</strong>，在',
    );
    expect(written('(', around('em', around('strong', bound('4'))), ')')).toBe(
      '<span class="together">(<em><strong>[4]</strong></em>)</span>',
    );
    expect(written('（', around('code', bound('4')), '）')).toBe('（<code>[4]</code>）');
  });

  it('shares a dash between two numbers', () => {
    expect(written(bound('4'), '–', bound('5'))).toBe('<span class="together">[4]–</span>[5]');
  });

  it('has space where Chinese text meets a figure', () => {
    const sidesOf = (...words: Inline) => {
      const found: Sides[] = [];
      writeBoundLine(words, (_, sides) => `${found.push(sides)}`);
      return found;
    };
    expect(sidesOf('增长', bound('67.51%'), '后')).toEqual([['after-han', 'before-han']]);
    expect(sidesOf('增长', around('strong', bound('40')), '，')).toEqual([['after-han']]);
    expect(sidesOf('增长', bound('近七成'), '后')).toEqual([[]]);
    expect(sidesOf(bound('300余件'), '手续')).toEqual([[]]);
    expect(sidesOf('grew ', bound('40'), ' after')).toEqual([[]]);
    expect(sidesOf(bound('40'), bound('甲'))).toEqual([[], []]);
  });
});
