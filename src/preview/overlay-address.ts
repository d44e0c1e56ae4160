import { moduleEnding } from '../run/folders.ts';

/** The script that shows mistakes over a page, below the generator's folder: the root of what the preview serves. */
export const overlayClient = `src/preview/overlay-client${moduleEnding}`;
