import type { SafeAddress } from '../../schema/safe-address.ts';

/** A font of the site, cut to the characters that it is needed for. */
export interface CutFont {
  /** The file's name, which changes with its content: it can be kept for ever. */
  readonly file: string;
  /** Its address on the site. */
  readonly address: SafeAddress;
  /** The `@font-face` rule of its family. */
  readonly css: string;
  /** What the file holds: WOFF2. */
  readonly bytes: Uint8Array;
}
