import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../src/charts/contract/drawing.ts';
import { withFilledCells } from '../../../src/charts/states/fill-cells.ts';
import { element, serialise } from '../../../src/charts/text/markup.ts';

const cells = 'M0,0h8v10h-8zM10,0h8v10h-8zM20,0h8v10h-8z';
const drawing: Drawing = {
  kind: 'svg',
  scale: 'length',
  at: (width) => ({
    width,
    height: 10,
    steps: [],
    markup: element('svg', {}, [
      element('g', { class: 'mark' }, [
        element('g', { class: 'cells' }, [element('path', { class: 'shape cell', d: cells })]),
        element('text', {}, ['3']),
      ]),
    ]),
  }),
};

/** The outline of what is filled. */
function filled(count: number): string | undefined {
  const made = withFilledCells(drawing, count);
  const written = made.kind === 'svg' ? serialise(made.at(100).markup) : '';
  return /filled" d="([^"]*)"/.exec(written)?.[1];
}

describe('the cells of a step', () => {
  it('are filled from the first one on, a part of one from its base, and no more than there are', () => {
    expect(filled(1.25)).toBe('M0,0h8v10h-8zM10,7.5h8v2.5h-8z');
    expect(filled(9)).toBe(cells);
    expect(filled(0)).toBeUndefined();
  });
});
