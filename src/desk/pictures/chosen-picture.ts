import type { PicturesWords } from '../../words/desk-contract/pictures.ts';
import { pictureLimits } from '../contract/picture-limits.ts';
import { pictureTypes } from './encode-picture.ts';

/** Where a picture stands in a story: in its text, or at its head. */
export type PicturePlace = 'text' | 'head';

/** A file that was chosen, and what it shows. */
export interface ChosenPicture {
  readonly file: File;
  readonly picture: ImageBitmap;
}

/** Reads what a chosen file shows; a sentence where it cannot be a picture. */
export async function readChosen(
  file: File,
  { faults }: PicturesWords,
): Promise<ChosenPicture | string> {
  const { chosenMegabytes, narrowest } = pictureLimits;
  if (file.size > chosenMegabytes * 1024 ** 2) return faults.tooMany(chosenMegabytes);
  if (!pictureTypes.includes(file.type)) return faults.notPicture(file.name);
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return faults.unreadable(file.name);
  const { width } = picture;
  return width < narrowest ? faults.tooSmall(width, narrowest) : { file, picture };
}
