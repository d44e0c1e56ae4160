import type { MarkedDrawing } from '../marks/marks.ts';
import { isAlone } from '../marks/roving-focus.ts';

/** The pieces that a mark is cut into, in order. */
export function piecesOf(mark: Element): Element[] {
  return [...mark.querySelectorAll('.piece')];
}

/**
 * Lets the arrows left and right go through the pieces of a mark that has the focus, and back out of
 * them to the mark itself.
 */
export function walkPieces(
  { around, marks }: MarkedDrawing,
  show: (mark: SVGGElement, piece: Element | undefined) => void,
  leaving: AbortSignal,
): void {
  for (const { group } of marks) {
    const pieces = piecesOf(group);
    if (pieces.length < 2) continue;
    let place = -1;
    const walk = (event: KeyboardEvent) => {
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (step === 0 || !isAlone(event)) return;
      event.preventDefault();
      event.stopPropagation();
      place = Math.max(-1, Math.min(pieces.length - 1, place + step));
      show(group, pieces[place]);
    };
    group.addEventListener('keydown', walk, { signal: leaving });
    const leave = () => {
      place = -1;
    };
    around.addEventListener('focusout', leave, { signal: leaving });
  }
}
