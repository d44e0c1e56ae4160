/** What is known of a picture in a story. */
export interface PictureTexts {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

/** A picture as it stands in the text of a story, on a line of its own. */
export function figureLine({ src, alt, caption, credit }: PictureTexts): string {
  const parts = Object.entries({ src, alt, caption, credit }).map(
    ([name, text]) => `${name}="${quoted(text)}"`,
  );
  return `::figure{${parts.join(' ')}}`;
}

function quoted(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[\\"]/g, '\\$&');
}
