import { timer } from 'd3';

const duration = 450;
const running = new WeakMap<Element, () => void>();

/** The course of a motion that is slow at both ends, by the cube. */
function ease(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - 4 * (1 - share) ** 3;
}

/** Whether the reader has asked for less motion, by now. */
function calm(): boolean {
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
}

/**
 * Takes a number of an element from one value to another, drawing every step. For those who have asked
 * for less motion, before or meanwhile, and where nothing has `moving` to be seen, it is there at once.
 */
export function move(
  element: Element,
  [from, to]: readonly [number, number],
  draw: (value: number) => void,
  moving: boolean,
): void {
  running.get(element)?.();
  if (!moving || from === to || calm()) {
    draw(to);
    return;
  }
  const motion = timer((elapsed) => {
    const share = calm() ? 1 : Math.min(1, elapsed / duration);
    draw(from + (to - from) * ease(share));
    if (share === 1) motion.stop();
  });
  running.set(element, () => motion.stop());
}
