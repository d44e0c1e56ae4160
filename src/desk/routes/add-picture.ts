import { z } from 'zod';
import { barePicture } from '../../editing/pictures/bare-picture.ts';
import { savePicture } from '../../editing/pictures/save-picture.ts';
import { editorWords } from '../../words/languages.ts';
import { pictureLimits } from '../contract/picture-limits.ts';
import { defineRoute, Refusal } from '../contract/route.ts';
import { latinName } from '../files/latin-name.ts';

/**
 * Stores a picture that came along, in `public/pictures/`, and answers with its path as stories name it. Whatever made
 * the bytes, what is stored holds nothing but what draws the picture.
 */
export const addPicture = defineRoute({
  name: 'add-picture',
  takes: z.strictObject({ name: z.string() }),
  answer: async ({ name }, desk, bytes) => {
    const { pictures, text } = editorWords(desk.language).desk;
    const { storedMegabytes, widest, highest, narrowest } = pictureLimits;
    if (bytes.length > storedMegabytes * 1024 ** 2)
      throw new Refusal(pictures.faults.tooHeavy(storedMegabytes));
    const picture = barePicture(bytes);
    if (!picture || picture.width > widest || picture.height > highest)
      throw new Refusal(pictures.faults.damaged);
    const { width, height } = picture;
    if (width < narrowest) throw new Refusal(pictures.faults.tooSmall(width, narrowest));
    const latin = latinName(name.replace(/\.[^.]*$/, ''), 'picture', () => false);
    const saved = await savePicture(desk.site, latin, picture);
    if ('fault' in saved) throw new Refusal(text.unwritable[saved.fault](latin));
    await desk.refresh();
    return { src: saved.src, width, height };
  },
});
