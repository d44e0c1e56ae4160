import { describe, expect, it } from 'vitest';
import { classesOf, usedStyle } from '../../../src/outputs/style/used-style.ts';

const classes = classesOf('<p class="note quiet"><b\nclass="mark">x</b></p>');
const used = (style: string) => usedStyle(style, (name) => classes.has(name));

describe('the part of a style sheet that a page can use', () => {
  it.each([
    ['rules of its classes', '.note{color:red}.gone{color:red}', '.note{color:red}'],
    ['rules of no class', 'html,body{margin:0}', 'html,body{margin:0}'],
    ['the selectors of a rule that match', '.gone,.note b{top:0}', '.note b{top:0}'],
    ['only if all its classes are there', '.note .gone{top:0}', ''],
    [
      'alternatives of which one matches, as they weigh',
      'p :is(.gone,.mark,a):hover{top:0}',
      'p :is(.gone,.mark,a):hover{top:0}',
    ],
    ['no alternatives that do not', '.note:is(.gone,.away) b{top:0}', ''],
    [
      'what is said not to match',
      '.mark:not(.gone):before{top:0}',
      '.mark:not(.gone):before{top:0}',
    ],
    ['what holds something', '.note:has(>.gone,>.mark){top:0}', '.note:has(>.gone,>.mark){top:0}'],
    ['what stands behind brackets', ':is(.note) .gone{top:0}', ''],
    [
      'at-rules that keep something',
      '@media print{.gone{top:0}.mark{top:0}}@container (width < 9px){.gone{top:0}}',
      '@media print{.mark{top:0}}',
    ],
    ['an at-rule in another', '@media print{@supports (top:0){.gone{top:0}}}', ''],
    [
      'the properties of its own that are read',
      ':root{color-scheme:dark;--a:#fff;--b:#000}.note{color:var(--b)}.gone{color:var(--a)}',
      ':root{color-scheme:dark;--b:#000}.note{color:var(--b)}',
    ],
  ])('holds %s', (_, style, kept) => {
    expect(used(style)).toBe(kept);
  });
});
