import type { Body, BodyPart } from '../../model/publication.ts';

// NUL cannot stand in the source, so that nothing an editor writes can pass for a mark.
const mark = /\0(\d+)\0/;

/** Stands in the HTML of a body for the part of that number until it is cut into pieces. */
export function partMark(index: number): string {
  return `\0${index}\0`;
}

/** A body of HTML with marks: the HTML between them, and what they stand for. */
export function cutAtParts(html: string, parts: readonly BodyPart[]): Body {
  return html
    .split(mark)
    .map((piece, index): BodyPart | undefined =>
      index % 2 === 0 ? { kind: 'html', html: piece } : parts[Number(piece)],
    )
    .filter((part) => part !== undefined)
    .filter((part) => part.kind !== 'html' || part.html.trim() !== '');
}
