const calm = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');
const running = new Set<Animation>();

// Whoever asks for less motion while something moves is heard at once.
calm?.addEventListener?.('change', () => {
  if (calm.matches) for (const animation of running) animation.finish();
});

/**
 * Lets an element arrive at where it already stands: the way there is shown only to those who have not
 * asked for less motion, and adds nothing that stays.
 */
export function arrive(element: Element, from: Keyframe, to: Keyframe): void {
  if (!calm || calm.matches || !('animate' in element)) return;
  for (const animation of running) if (targetOf(animation) === element) animation.cancel();
  const animation = element.animate([from, to], {
    duration: 450,
    easing: 'cubic-bezier(0.65, 0, 0.35, 1)',
  });
  running.add(animation);
  const forget = () => running.delete(animation);
  animation.addEventListener('finish', forget);
  animation.addEventListener('cancel', forget);
}

function targetOf({ effect }: Animation): Element | null {
  return effect instanceof KeyframeEffect ? effect.target : null;
}
