import { type BoundWords, closeTag, type Inline, openTag } from '../../model/inline.ts';

/** A line in the order of reading: text, the tags around it, and bound words. */
export type Piece = string | Tag | BoundWords;

export interface Tag {
  readonly tag: string;
  /** What the tag of emphasis does, where it is one. */
  readonly emphasis?: 'begins' | 'ends' | undefined;
}

const emphasis = ['strong', 'em', 'del'];

export function piecesOf(runs: Inline): Piece[] {
  return runs.flatMap((run): Piece[] => {
    if (typeof run === 'string' || 'bound' in run) return [run];
    const isEmphasis = emphasis.includes(run.name);
    return [
      { tag: openTag(run), emphasis: isEmphasis ? 'begins' : undefined },
      ...piecesOf(run.runs),
      { tag: closeTag(run), emphasis: isEmphasis ? 'ends' : undefined },
    ];
  });
}
