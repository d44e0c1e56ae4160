import { inOwnDirection, isRightToLeft } from '../../charts/text/direction.ts';
import { element, serialise } from '../../charts/text/markup.ts';
import type { TextStyle } from '../../charts/text/text-width.ts';
import { wrap } from '../../charts/text/wrap.ts';
import { largest } from '../../model/units/extremes.ts';

/** A piece of a picture, one under the other. */
export interface Block {
  readonly height: number;
  /** Its markup, its top at `y`. */
  readonly at: (y: number) => string;
}

/** Text over as many lines as it needs. */
export function textBlock(
  text: string,
  className: string,
  style: TextStyle & { readonly leading: number },
  box: { readonly x: number; readonly width: number },
): Block {
  const lines = wrap(text, box.width, style);
  const isRight = isRightToLeft(text);
  const x = isRight ? box.x + box.width : box.x;
  const { size, leading } = style;
  const baseline = (leading - size) / 2 + size * 0.86;
  return {
    height: lines.length * leading,
    at: (y) =>
      lines
        .map((line, index) =>
          serialise(
            element(
              'text',
              {
                class: className,
                x,
                y: y + index * leading + baseline,
                'text-anchor': isRight ? 'end' : undefined,
              },
              [inOwnDirection(line, isRight)],
            ),
          ),
        )
        .join(''),
  };
}

/** Nothing, so high. */
export function space(height: number): Block {
  return { height, at: () => '' };
}

/** Blocks one under the other. */
export function stack(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    at: (y) => {
      let top = y;
      return blocks
        .map((block) => {
          const markup = block.at(top);
          top += block.height;
          return markup;
        })
        .join('');
    },
  };
}

/** Blocks side by side, as high as the highest. */
export function row(blocks: readonly Block[]): Block {
  return {
    height: largest(blocks.map(({ height }) => height)),
    at: (y) => blocks.map((block) => block.at(y)).join(''),
  };
}
