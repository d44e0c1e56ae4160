import type { PictureSize } from '../../source/picture-size.ts';
import { pictureLimits } from '../contract/picture-limits.ts';

/** A point in a picture, as shares of its width and height from the left and from above. */
export interface Focus {
  readonly x: number;
  readonly y: number;
}

/** A part of a picture, in its pixels. */
export interface Crop extends PictureSize {
  readonly x: number;
  readonly y: number;
}

/** The shapes that a picture may be cut to: width by height; `whole` cuts nothing off. */
export const shapes = {
  whole: undefined,
  wide: 16 / 9,
  photo: 3 / 2,
  square: 1,
  portrait: 4 / 5,
} as const;
export type Shape = keyof typeof shapes;

/** The largest part of a shape, its middle as near to the focus as the edges let it. */
export function cropAround(size: PictureSize, shape: Shape, focus: Focus): Crop {
  const ratio = shapes[shape] ?? size.width / size.height;
  const width = Math.min(size.width, Math.round(size.height * ratio));
  const height = Math.min(size.height, Math.round(size.width / ratio));
  const start = (whole: number, part: number, share: number) =>
    Math.round(Math.min(Math.max(whole * share - part / 2, 0), whole - part));
  return {
    x: start(size.width, width, focus.x),
    y: start(size.height, height, focus.y),
    ...{ width, height },
  };
}

/** The size in which a part is stored: within the limits, never larger than it is. */
export function storedSize({ width, height }: PictureSize): PictureSize {
  const scale = Math.min(1, pictureLimits.widest / width, pictureLimits.highest / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
