import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mostEnlarged, widths } from '../../src/charts/contract/widths.ts';

const css = readFileSync('src/charts/chart.css', 'utf8');

it('are those at which the style sheet shows a drawing, each up to the next and enlarged no further', () => {
  const rules = css.matchAll(
    /@container \(([^)]*)\) \{\s*\.w(\d+) \{\s*display: block;\s*max-width: ([\d.]+)px;/g,
  );
  const shown = [...rules].map(([, when, width, most]) => [when, Number(width), Number(most)]);
  const expected = widths.map((width, at) => {
    const from = at === 0 ? '' : `${width}px <= `;
    const next = widths[at + 1];
    const when = next === undefined ? `width >= ${width}px` : `${from}width < ${next}px`;
    return [when, width, Number((width * mostEnlarged).toFixed(2))];
  });
  expect(shown).toEqual(expected);
});

it('end an embed with its widest drawing', () => {
  const embed = readFileSync('src/outputs/embed/embed.css', 'utf8');
  const [, most] = /\.embed \{[^}]*max-width: ([\d.]+)px/.exec(embed) ?? [];
  expect(Number(most)).toBe(Number(((widths.at(-1) ?? 0) * mostEnlarged).toFixed(2)));
});
