/** The part of the package that is used; it comes without types. */
declare module 'subset-font' {
  /** Cuts a font to the characters of a text. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'woff2' | 'truetype';
      /** Leaves out the glyphs that only layout features would lead to. */
      readonly noLayoutClosure?: boolean;
    },
  ): Promise<Uint8Array>;
}
