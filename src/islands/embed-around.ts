export type Theme = 'light' | 'dark';

/**
 * The theme of the page around an element: by the ground that it stands on, else by the page's own
 * `color-scheme`, which may leave it to the reader's system.
 */
export function themeAround(element: Element): Theme {
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const ground = getComputedStyle(each).backgroundColor;
    const [red = 0, green = 0, blue = 0, alpha = 1] = (ground.match(/[\d.]+/g) ?? []).map(Number);
    if (ground.startsWith('rgb') && alpha > 0.5)
      return red * 0.3 + green * 0.6 + blue * 0.1 < 128 ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const mayBeDark = scheme.includes('dark');
  const isDark = mayBeDark && (!scheme.includes('light') || darkSystem().matches);
  return isDark ? 'dark' : 'light';
}

const darkSystem = () => matchMedia('(prefers-color-scheme: dark)');

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Calls back when the page may have another theme than before. */
export function watchTheme(then: () => void): void {
  darkSystem().addEventListener('change', then);
  const observer = new MutationObserver(then);
  for (const element of [document.documentElement, document.body])
    if (element) observer.observe(element, { attributeFilter: ['class', 'style', 'data-theme'] });
}
