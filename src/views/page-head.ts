import type { SafeAddress } from '../schema/safe-address.ts';

/** The things that a page says of itself to browsers, search engines and other sites. */
export interface PageHead {
  readonly language: string;
  /** Plain text; the publication's name is added. */
  readonly title: string;
  readonly description?: string | undefined;
  /** The page's address in a language, root-relative. */
  readonly address: (language: string) => SafeAddress;
  /** The languages in which the page exists. */
  readonly languages: readonly string[];
  /** The edition that the page belongs to. */
  readonly edition?: string | undefined;
  /** Whose headlines come first in the headline font: a front page’s, the gallery’s. */
  readonly scope?: 'front' | 'inside' | 'gallery' | undefined;
  readonly kind?: 'article' | 'website' | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  /** Schema.org nodes. */
  readonly nodes?: readonly object[] | undefined;
  /** The picture that stands for the page where it is passed on. */
  readonly image?:
    | {
        readonly src: SafeAddress;
        readonly width: number;
        readonly height: number;
        readonly alt: string;
      }
    | undefined;
  /** Where the page's chart is described for programs that show it (oEmbed), root-relative. */
  readonly oembed?: SafeAddress | undefined;
  /** Kept out of search engines: errors and redirects. */
  readonly unlisted?: boolean | undefined;
}

/** The page in another language: the same page where it exists, else the front page. */
export function counterpart(
  head: PageHead,
  language: string,
  front: (language: string) => SafeAddress,
): SafeAddress {
  return head.languages.includes(language) ? head.address(language) : front(language);
}

/** JSON that can stand in a script element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
