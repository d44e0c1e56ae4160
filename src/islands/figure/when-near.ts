/** How far ahead of the view a chart begins to load its island. */
const ahead = '300px 0px';

/** Calls back once when an element comes near the view; at once where the browser cannot tell. */
export function whenNear(element: Element, leaving: AbortSignal, then: () => void): void {
  if (!('IntersectionObserver' in globalThis)) {
    then();
    return;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      then();
    },
    { rootMargin: ahead },
  );
  observer.observe(element);
  leaving.addEventListener('abort', () => observer.disconnect(), { once: true });
}
