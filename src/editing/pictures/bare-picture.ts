import { type PictureSize, readPictureSize } from '../../source/picture-size.ts';
import { bareJpeg } from './bare-jpeg.ts';
import { barePng } from './bare-png.ts';

/** A picture that tells nothing but what it shows. */
export interface BarePicture extends PictureSize {
  readonly bytes: Uint8Array;
  /** What its file's name ends in. */
  readonly ending: 'jpg' | 'png';
}

/** Leaves out of a JPEG or PNG all that does not draw it; `undefined` for what is neither, or is not whole. */
export function barePicture(bytes: Uint8Array): BarePicture | undefined {
  const jpeg = bareJpeg(bytes);
  const bare = jpeg ?? barePng(bytes);
  const size = bare && readPictureSize(bare);
  if (!bare || !size || size.width === 0 || size.height === 0) return undefined;
  return { ...size, bytes: bare, ending: jpeg ? 'jpg' : 'png' };
}
