import { largest } from '../../model/units/extremes.ts';
import { spread } from '../axes/spread-labels.ts';
import { linesWidth, type TextClass, text, textHeight, textStyles } from '../text/label.ts';
import { element, type Markup } from '../text/markup.ts';
import { wrap } from '../text/wrap.ts';

/** What a line is called at its end. */
export interface EndLabel {
  readonly label: string;
  /** The last value, set in bold under the name or alone. */
  readonly value: string;
  readonly colour: string;
  /** The id of the series, where there are several. */
  readonly series?: string | undefined;
}

export interface EndLabels {
  /** The room that they take beside the plot. */
  readonly width: number;
  /** Draws them at these heights, spread apart below `from`, each joined to its end. */
  readonly draw: (ends: readonly End[], x: number, from: number) => Markup[];
}

/** Where a line ends; none where it has no value. */
export type End = { readonly x: number; readonly y: number } | undefined;

const joint = 14;
const pause = 5;

/** Names at the ends of lines; `undefined` where they do not fit into a share of the width and the height. */
export function endLabels(
  labels: readonly EndLabel[],
  width: number,
  height: number,
  side: 'right' | 'left' = 'right',
): EndLabels | undefined {
  const sign = side === 'right' ? 1 : -1;
  const anchor = side === 'right' ? undefined : 'end';
  const room = width * (width < 440 ? 0.3 : 0.32);
  const blocks = labels.map(({ label, value }) => {
    const name = label === '' ? [] : wrap(label, room - joint, textStyles.label);
    const joined = name.length === 1 ? `${name[0]} ${value}` : '';
    const fits = joined !== '' && linesWidth([joined], 'strong') <= room - joint;
    const lines: LabelLine[] = fits
      ? [['both', [`${name[0]} `, value]]]
      : [
          ['label', name],
          ['value', value === '' ? [] : [value]],
        ];
    const shown = lines.filter(([, each]) => each.length > 0);
    return {
      lines: shown,
      wide: largest(
        shown.map(([role, each]) =>
          role === 'both' ? linesWidth([each.join('')], 'strong') : linesWidth(each, role),
        ),
        0,
      ),
      high: shown.reduce((sum, line) => sum + highOf(line), 0) + pause,
    };
  });
  const wide = largest(
    blocks.map((block) => block.wide),
    0,
  );
  const high = blocks.reduce((sum, block) => sum + block.high, 0);
  if (wide > room - joint + 1 || high > height) return undefined;
  return {
    width: wide + joint,
    draw: (ends, x, from) => {
      const wishes = blocks.map((block, index) => ({
        wanted: (ends[index]?.y ?? 0) - block.high / 2,
        size: ends[index] ? block.high : 0,
      }));
      const lowest = largest(
        ends.map((end) => end?.y ?? 0),
        0,
      );
      const starts = spread(wishes, from, Math.max(from + height, lowest + 12)) ?? [];
      return blocks.flatMap(({ lines, high: own }, index) => {
        const end = ends[index];
        if (!end) return [];
        const top = starts[index] ?? 0;
        const middle = top + (own - pause) / 2;
        const joins = element('path', {
          class: 'connect',
          d: `M${end.x + sign * 4},${end.y}L${x + sign * 2},${end.y}L${x + sign * (joint - 4)},${middle}`,
        });
        let y = top;
        const texts = lines.map(([role, each]) => {
          const at = { x: x + sign * joint, y, 'text-anchor': anchor };
          y += highOf([role, each]);
          return role === 'both' ? namedValue(each, at) : text(each, role, at);
        });
        const { colour, series } = labels[index] ?? {};
        const joined = element('g', { class: colour, 'data-series': series }, [joins]);
        if (series === undefined) return [joined, ...texts];
        // A line that has names at both ends is kept by the one behind it.
        const name = side === 'right' ? 'name' : 'start';
        return [joined, element('g', { class: name, 'data-series': series }, texts)];
      });
    },
  };
}

type LabelLine = readonly [TextClass | 'both', readonly string[]];

function highOf([role, lines]: LabelLine): number {
  return role === 'both' ? textHeight(1, 'value') : textHeight(lines.length, role);
}

/** A name and its value in bold behind it, in one line. */
function namedValue(
  [name = '', value = '']: readonly string[],
  at: Parameters<typeof text>[2],
): Markup {
  const { attributes } = text([name], 'label', at);
  return element('text', attributes, [name, element('tspan', { class: 'value' }, [value])]);
}
