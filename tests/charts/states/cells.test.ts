import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../../src/charts/contract/drawing.ts';
import { withFilledCells } from '../../../src/charts/states/fill-cells.ts';
import { withMergedCells } from '../../../src/charts/states/merge-cells.ts';
import { element, serialise } from '../../../src/charts/text/markup.ts';

const cell = (x: number) => element('rect', { class: 'shape cell', x, y: 0, width: 8, height: 10 });
const drawing: Drawing = {
  kind: 'svg',
  scale: 'length',
  at: (width) => ({
    width,
    height: 10,
    steps: [],
    markup: element('svg', {}, [
      element('g', { class: 'mark' }, [
        element('g', { class: 'cells' }, [cell(0), cell(10), cell(20)]),
        element('text', {}, ['3']),
      ]),
    ]),
  }),
};

/** The drawing as it is written at a width. */
function written(made: Drawing): string {
  return made.kind === 'svg' ? serialise(made.at(100).markup) : '';
}

describe('the cells of a step', () => {
  it('are filled from the first one on, a part of one from its base, and no more than there are', () => {
    expect(written(withFilledCells(drawing, 1.25))).toContain(
      '<g class="cells filled"><rect class="shape cell" x="0" y="0" width="8" height="10"/><rect class="shape cell" x="10" y="7.5" width="8" height="2.5"/></g><text>',
    );
    expect(written(withFilledCells(drawing, 9)).match(/<rect/g)).toHaveLength(6);
  });

  it('are one path, each an outline of its own', () => {
    expect(written(withMergedCells(drawing))).toBe(
      '<svg><g class="mark"><path class="cells shape cell" d="M0 0h8v10h-8zM10 0h8v10h-8zM20 0h8v10h-8z"/><text>3</text></g></svg>',
    );
  });
});
