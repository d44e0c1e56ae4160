export type Theme = 'light' | 'dark';

/**
 * The theme of the page around an element: by the ground that it stands on, else by the page's own
 * `color-scheme`, which may leave it to the reader's system.
 */
export function themeAround(element: Element): Theme {
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const [light, alpha] = lightness(getComputedStyle(each).backgroundColor);
    if (alpha > 0.5) return light < 0.5 ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  return /dark/.test(scheme) && (!/light/.test(scheme) || darkSystem().matches) ? 'dark' : 'light';
}

/** The lightness of a colour, from 0 to 1, and its opacity, as browsers write computed colours. */
export function lightness(colour: string): readonly [light: number, alpha: number] {
  const [space = '', ...numbers] = colour.replace('color(', '').match(/[\w.-]+/g) ?? [];
  const [a = 0, b = 0, c = 0, alpha = 1] = numbers.map(Number);
  // `oklch(0.2 …)` begins with it; `rgb(20, …)` and `color(srgb 0.2 …)` are mixed of three.
  if (space.startsWith('ok')) return [a, alpha];
  return [(0.3 * a + 0.6 * b + 0.1 * c) / (space.startsWith('rgb') ? 255 : 1), alpha];
}

const darkSystem = () => matchMedia('(prefers-color-scheme: dark)');

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Calls back when the page may have another theme than before. */
export function watchTheme(then: () => void): void {
  darkSystem().addEventListener('change', then);
  const { documentElement } = document;
  const attributeFilter = ['class', 'style', 'data-theme'];
  const observer = new MutationObserver(() => {
    watch();
    then();
  });
  const watch = () => {
    // A script in the head may be there before the body is.
    observer.observe(documentElement, { attributeFilter, childList: true });
    if (document.body) observer.observe(document.body, { attributeFilter });
  };
  watch();
}
