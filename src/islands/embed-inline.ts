/**
 * Takes the figure out of an embed's page and puts it under a shadow root: nothing of the host's style
 * reaches it, nothing of its own gets out. Scripts stay behind. Rejects where the publication's server does not
 * let other origins read the page.
 */
export async function placeInline(
  root: ShadowRoot,
  address: string,
  signal: AbortSignal,
): Promise<void> {
  const response = await fetch(address, { credentials: 'omit', signal });
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const figure = page.querySelector<HTMLElement>('.embed');
  if (!response.ok || !figure) throw new Error(address);
  for (const script of figure.querySelectorAll('script')) script.remove();
  const { lang, dir } = page.documentElement;
  Object.assign(figure, { lang, dir });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sealed(page.querySelector('style')?.textContent ?? ''));
  root.adoptedStyleSheets = [sheet];
  root.replaceChildren(figure);
}

/** A page's style for a part of another: what hangs on the root hangs on the figure, whatever size the host's text has. */
function sealed(style: string): string {
  const inPixels = style.replace(/([\d.]+)rem\b/g, (_, size) => `${Number(size) * 16}px`);
  return `:host{all:initial;display:block}${inPixels.replaceAll(':root', '.embed')}`;
}
