import { expect, test } from 'vitest';
import { writeInline } from '../../../src/model/inline.ts';
import { unlinked } from '../../../src/views/text/without-links.ts';
import { around, bound } from '../../model/bound-words.ts';

test('a text loses its links; its numbers keep their units beside them', () => {
  const words = [
    'Wheat: ',
    bound('28,417.5 t'),
    ', ',
    around('a', 'more'),
    ' than ',
    around('em', 'maize'),
  ];
  expect(writeInline(unlinked(words))).toBe(
    'Wheat: <span class="together">28,417.5 t</span>, more than <em>maize</em>',
  );
});

test('statements and long words break as text does', () => {
  const claim = bound('the largest of them all', 'd/k/f', { claim: 'is max' });
  expect(unlinked(['It is ', claim])).toEqual(['It is the largest of them all']);
  expect(unlinked([bound('CNY 24.437 billion')])).toEqual(['CNY 24.437 billion']);
  expect(writeInline(unlinked([bound('244.37亿元')]))).toBe(
    '<span class="together">244.37亿元</span>',
  );
  expect(unlinked([bound('more than twenty-eight thousand tonnes')])).toEqual([
    'more than twenty-eight thousand tonnes',
  ]);
});
