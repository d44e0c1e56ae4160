import { describe, expect, it } from 'vitest';
import { type EndLabel, endLabels } from '../../../src/charts/frame/end-labels.ts';
import { linesWidth, textHeight } from '../../../src/charts/text/label.ts';
import { serialise } from '../../../src/charts/text/markup.ts';

const label = (name: string, value = ''): EndLabel => ({ label: name, value, colour: 's1' });
/** Names have three tenths of a narrow width, from which the joint of 14 px is taken. */
const widthFor = (room: number) => room / 0.3;

describe('names at the ends of lines', () => {
  it('fit into their share of the width with their values, to a pixel', () => {
    const wide = linesWidth(['1,234,567'], 'value');
    const found = endLabels([label('', '1,234,567')], widthFor(wide + 14), 400);
    expect(found?.width).toBeCloseTo(wide + 14, 1);
    expect(endLabels([label('', '1,234,567')], widthFor(wide + 12.9), 400)).toBeUndefined();
  });

  it('fit into the height', () => {
    const high = textHeight(1, 'label') + 5;
    const both = [label('North'), label('South')];
    expect(endLabels(both, 400, 2 * high)).toBeDefined();
    expect(endLabels(both, 400, 2 * high - 0.5)).toBeUndefined();
  });

  it('have their value in the same line where it finds room', () => {
    const drawn = (width: number) =>
      endLabels([label('North', '40%')], width, 400)
        ?.draw([{ x: 0, y: 50 }], 0, 0)
        .map(serialise)
        .join('')
        .match(/<text/g)?.length;
    expect(drawn(400)).toBe(1);
    expect(drawn(widthFor(linesWidth(['North 40%'], 'strong') + 14 - 2))).toBe(2);
  });
});
