import { z } from 'zod';
import { filledText } from './filled.ts';
import { textIn } from './text.ts';
import { colour, webAddress } from './values.ts';

/** How a publication looks and signs as itself: `brand` in `content/site.yaml`. */
export function brandSchema(languages: readonly string[]) {
  return z.strictObject({
    /** The picture in the place of the name in the masthead, from `public/`. */
    logo: z.union([filledText, z.strictObject({ light: filledText, dark: filledText })]).optional(),
    /** The picture that stands for the site in tabs and bookmarks, from `public/`. */
    icon: filledText.optional(),
    /** Fonts: files in `public/`, or of an installed package, as in `@fontsource/lora/files/lora-latin-700-normal.woff2`. */
    fonts: z
      .strictObject({
        /** The font of headlines and big figures. */
        headline: filledText.optional(),
        /** The font of all other text. */
        text: filledText.optional(),
      })
      .optional(),
    /** The colours of marks beside the accent, in their order, as #rrggbb; seven at most. */
    colours: z.array(colour).optional(),
    /** Legal lines at the foot of each page. */
    footer: textIn(languages).optional(),
    /** Accounts elsewhere, at the foot of each page. */
    social: z.array(z.strictObject({ name: filledText, url: webAddress })).optional(),
  });
}
