/** The place where a link stands. */
export interface LinkOrigin {
  readonly language: string;
  /** The address of the page, for relative links. */
  readonly address: string;
  /** The file, for links to other files. */
  readonly file: string;
  /** Whether readers will see the text: then it may not lead to a draft. */
  readonly published: boolean;
}
