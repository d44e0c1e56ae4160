import type { AstroUserConfig } from 'astro';
import { layeredStyles } from './layered-styles.ts';
import { namedIslands } from './named-islands.ts';

/** What most islands stand on. One file of it weighs much less over the wire than one for each module. */
const shared = [
  'figure/(?:address-state|controls|island|sentence|svg|when-drawn)',
  'marks/(?:bands|dismiss|mark-answers|mark-list|marks|next-index|place-readout|pointing|readout|roving-focus)',
];

/** Vite's own would find and load the files of an island ahead; in as few files as these, it weighs more than it saves. */
const preloading = {
  name: 'yearlight-preloading',
  enforce: 'pre',
  configEnvironment: () => ({ build: { modulePreload: false } }),
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
} as const;

/** How the scripts and styles of pages are put into files. */
export const scriptSettings: NonNullable<AstroUserConfig['vite']> = {
  plugins: [layeredStyles, namedIslands, preloading],
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              test: new RegExp(`/src/islands/(${shared.join('|')})\\.[jt]s$|vite/preload-helper`),
            },
            { name: 'course', test: /\/src\/islands\/over-time\/[^/]*\.[jt]s$/ },
          ],
        },
      },
    },
  },
};
