import { expect, test } from 'vitest';
import { unlinked } from '../../../src/views/text/without-links.ts';

const fact = (words: string, kind = 'fact') => `<a class="${kind}" href="/d/#r">${words}</a>`;

test('a text loses its links; its numbers keep their units beside them', () => {
  expect(unlinked(`Wheat: ${fact('28,417.5 t')}, <a href="/x">more</a> than <em>maize</em>`)).toBe(
    'Wheat: <span class="together">28,417.5 t</span>, more than <em>maize</em>',
  );
});

test('statements and long words break as text does', () => {
  expect(unlinked(fact('the largest of them all', 'fact claim'))).toBe('the largest of them all');
  expect(unlinked(fact('CNY 24.437 billion'))).toBe('CNY 24.437 billion');
  expect(unlinked(fact('244.37亿元'))).toBe('<span class="together">244.37亿元</span>');
  expect(unlinked(fact('more than twenty-eight thousand tonnes'))).toBe(
    'more than twenty-eight thousand tonnes',
  );
});
